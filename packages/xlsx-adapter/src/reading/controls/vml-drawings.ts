import type { Drawing } from '@kaijisho/core';
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
export function vmlDrawings(shapes: readonly VmlShape[], grid: Grid): readonly Drawing[] {
  return shapes.flatMap((vml) => {
    const drawn = vml.objectType === undefined || /^(?:shape|rect|oval)/i.test(vml.objectType);
    const box = boxOfVml(vml, grid);
    if (!drawn || box === undefined || vml.preset === PICTURE) return [];
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
    return drawingOf(shape) ?? [];
  });
}
