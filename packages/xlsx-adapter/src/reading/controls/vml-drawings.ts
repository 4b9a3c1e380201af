import type { DrawingDraft } from '../drawings/draft.js';
import { drawingOf, type Shape } from '../drawings/shape.js';
import type { Grid } from '../sheet/grid.js';
import { boxOfVml } from './form-control.js';
import type { VmlShape } from './vml-shape.js';

/** Preset geometry of VML elements and of the shape types that `shape` elements refer to. */
const PRESETS: ReadonlyMap<string, string> = new Map([
  ['oval', 'ellipse'],
  ['rect', 'rect'],
  ['roundrect', 'roundRect'],
  ['line', 'line'],
  ['arc', 'arc'],
  ['1', 'rect'],
  ['2', 'roundRect'],
  ['3', 'ellipse'],
  ['19', 'arc'],
  ['20', 'line'],
  ['23', 'donut'],
  ['32', 'straightConnector1'],
  ['120', 'flowChartConnector'],
  ['202', 'rect'],
]);
const TEXT_BOX = '202';
const PICTURE = '75';

/** Shapes drawn in an old format; comments and pictures are none. */
export function vmlDrawings(shapes: readonly VmlShape[], grid: Grid): readonly DrawingDraft[] {
  const drawings: DrawingDraft[] = [];
  for (const vml of shapes) {
    const drawn = vml.objectType === undefined || /^(?:shape|rect|oval)/i.test(vml.objectType);
    if (!drawn || vml.preset === PICTURE) continue;
    const box = boxOfVml(vml, grid);
    if (box === undefined) continue;
    const shape: Shape = {
      id: undefined,
      preset: PRESETS.get(vml.element) ?? PRESETS.get(vml.preset ?? '') ?? 'unknown',
      strokes: [],
      fill: vml.filled ? 'solid' : 'none',
      line: vml.stroked ? 'solid' : 'none',
      textBox: vml.preset === TEXT_BOX,
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
