import type { Box, Drawing } from '@kaijisho/core';
import { type DrawingDraft, drawingDraft } from './draft.js';
import { kindOfOutline, type Stroke } from './outline.js';

/** How an area is painted. `inherited` leaves it to the style or the theme. */
export type Paint = 'none' | 'solid' | 'see-through' | 'inherited';

/** A drawn shape as its file describes it, DrawingML or VML. */
export interface Shape {
  /** Number of the shape in its part; undefined where it cannot be taken away alone. */
  readonly id: string | undefined;
  /** Name of the preset geometry; undefined for a freeform. */
  readonly preset: string | undefined;
  readonly strokes: readonly Stroke[];
  readonly fill: Paint;
  readonly line: Paint;
  readonly textBox: boolean;
  readonly connector: boolean;
  readonly text: string;
  readonly name: string | undefined;
  readonly hidden: boolean;
  readonly box: Box;
}

const ELLIPSES = new Set(['ellipse', 'oval', 'donut', 'arc', 'flowChartConnector']);
const LINES = /^(?:line|lineInv|straightConnector|bentConnector|curvedConnector)/;
const RECTANGLES = new Set([
  'rect',
  'roundRect',
  'round1Rect',
  'round2SameRect',
  'round2DiagRect',
  'snip1Rect',
  'snip2SameRect',
  'snip2DiagRect',
  'snipRoundRect',
  'bevel',
  'plaque',
  'flowChartProcess',
  'flowChartAlternateProcess',
  'flowChartTerminator',
  'flowChartPredefinedProcess',
]);

/** A preset that is an outline even when it is filled. */
const HOLLOW = new Set(['frame', 'bracketPair', 'bracePair']);

function presetKind(preset: string, fill: Paint): Drawing['kind'] {
  if (ELLIPSES.has(preset)) return 'ellipse';
  if (LINES.test(preset)) return 'line';
  if (HOLLOW.has(preset)) return 'frame';
  if (RECTANGLES.has(preset)) return fill === 'solid' ? 'box' : 'frame';
  return preset === 'mathMultiply' ? 'cross' : 'other';
}

function kindOf(shape: Shape): Drawing['kind'] {
  const { preset, text, fill, line } = shape;
  if (shape.connector) return 'line';
  if (text !== '' && (shape.textBox || (fill === 'none' && line === 'none'))) return 'text';
  return preset === undefined ? kindOfOutline(shape.strokes) : presetKind(preset, fill);
}

/**
 * The drawing a shape is; undefined when nothing of it can be seen.
 * @param part drawing part that holds the shape
 */
export function drawingOf(shape: Shape, part: string | null = null): DrawingDraft | undefined {
  const { id, text, fill, line, box, name } = shape;
  if (text === '' && fill === 'none' && line === 'none') return undefined;
  const kind = kindOf(shape);
  const flat = box.width === 0 || box.height === 0;
  const hidden = shape.hidden || (flat && kind !== 'line');
  return drawingDraft({
    kind,
    box,
    label: text === '' ? undefined : text,
    hidden: hidden ? true : undefined,
    name,
    stored: id === undefined || part === null ? undefined : { part, shape: id },
  });
}
