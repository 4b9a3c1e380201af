import type { DrawingDraft } from '../drawings/draft.js';
import { drawingOf, type Shape } from '../drawings/shape.js';
import { PICTURE, presetOf, TEXT_BOX } from '../drawings/shape-types.js';
import type { Grid } from '../sheet/grid.js';
import { boxOfVml } from './form-control.js';
import type { VmlShape } from './vml-shape.js';

/** Preset geometry of VML elements. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['oval', 'ellipse'],
  ['rect', 'rect'],
  ['roundrect', 'roundRect'],
  ['line', 'line'],
  ['arc', 'arc'],
]);

/** Shapes drawn in an old format; comments and pictures are none. */
export function vmlDrawings(shapes: readonly VmlShape[], grid: Grid): readonly DrawingDraft[] {
  const drawings: DrawingDraft[] = [];
  for (const vml of shapes) {
    const preset = Number(vml.preset);
    const drawn = vml.objectType === undefined || /^(?:shape|rect|oval)/i.test(vml.objectType);
    if (!drawn || preset === PICTURE) continue;
    const box = boxOfVml(vml, grid);
    if (box === undefined) continue;
    const shape: Shape = {
      id: undefined,
      preset: ELEMENTS.get(vml.element) ?? presetOf(preset),
      strokes: [],
      fill: vml.filled ? 'solid' : 'none',
      line: vml.stroked ? 'solid' : 'none',
      textBox: preset === TEXT_BOX,
      connector: false,
      text: vml.text,
      name: vml.name,
      hidden: vml.hidden,
      box,
    };
    const drawing = drawingOf(shape);
    if (drawing !== undefined) drawings.push(drawing);
  }
  return drawings;
}
