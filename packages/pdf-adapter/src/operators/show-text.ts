import type { Glyph } from './content.js';
import { apply, boxOfPoints, type Matrix, multiply } from './matrix.js';
import type { GraphicsState, TextPosition } from './state.js';
import { symbolText } from './symbol-fonts.js';

/** One character of a text operator as pdf.js hands it over; numbers between them move the pen. */
export interface ShownGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}

/** How far a character reaches above and below its baseline, in parts of its size. */
const ASCENT = 0.86;
const DESCENT = 0.14;
const BOLD_NAME = /bold|heavy|black|demi|(?:^|[-_])w[6-9]\b|[-_](?:db|eb|ub)\b/i;
/** Text is filled and stroked to look bold. */
const FILL_AND_STROKE = 2;
/** Modes 3 (and 7, clipping only) draw nothing. */
const INVISIBLE = new Set([3, 7]);

/** Characters of one text operator in page coordinates; moves the pen on. */
export function showText(
  shown: readonly (ShownGlyph | number)[],
  state: GraphicsState,
  pen: TextPosition,
  order: number,
): { readonly glyphs: readonly Glyph[]; readonly invisible: boolean } {
  const { font, fontSize, horizontalScale } = state;
  const matrix = multiply(state.ctm, pen.matrix);
  const vertical = font?.vertical === true;
  const unit = Math.abs(font?.fontMatrix?.[0] ?? 0.001);
  const size = Math.abs(fontSize);
  const direction = fontSize < 0 ? -1 : 1;
  const style = {
    bold:
      font?.bold === true ||
      font?.black === true ||
      BOLD_NAME.test(font?.name ?? '') ||
      state.renderMode === FILL_AND_STROKE,
    ...(font?.isType3Font === true && { drawn: true as const }),
    colour: state.renderMode === 1 ? state.stroke : state.fill,
    vertical,
    order,
  };
  const glyphs: Glyph[] = [];
  let along = 0;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      along += ((vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const spacing = (glyph.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
    const width = glyph.width ?? 0;
    const text = symbolText(glyph.unicode ?? '', font?.name ?? '');
    const metric = glyph.vmetric ?? font?.defaultVMetrics;
    const length = (vertical && metric !== undefined ? -(metric[0] ?? 0) : width) * size * unit;
    const at = vertical
      ? placeVertical(matrix, pen, along, length, size, state.rise)
      : placeHorizontal(matrix, pen, along * direction, length * direction, size, state);
    if (text !== '' && at !== undefined) glyphs.push({ ...style, ...at, text });
    along += vertical ? length - spacing : length + spacing * direction;
  }
  if (vertical) pen.y -= along;
  else pen.x += along * horizontalScale * direction;
  const invisible = INVISIBLE.has(state.renderMode) || state.fillAlpha < 0.05;
  return { glyphs, invisible };
}

type Placed = Pick<Glyph, 'box' | 'size' | 'angle'>;

function placeHorizontal(
  matrix: Matrix,
  pen: TextPosition,
  along: number,
  length: number,
  size: number,
  { horizontalScale, rise }: GraphicsState,
): Placed | undefined {
  const x = pen.x + along * horizontalScale;
  const y = pen.y + rise;
  return placed(matrix, x, y - DESCENT * size, length * horizontalScale, size, size);
}

function placeVertical(
  matrix: Matrix,
  pen: TextPosition,
  along: number,
  length: number,
  size: number,
  rise: number,
): Placed | undefined {
  return placed(matrix, pen.x - size / 2, pen.y - along - length + rise, size, length, size);
}

function placed(
  matrix: Matrix,
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
): Placed | undefined {
  if (isSlanted(matrix)) return undefined;
  const corners = [
    apply(matrix, x, y),
    apply(matrix, x + width, y),
    apply(matrix, x, y + height),
    apply(matrix, x + width, y + height),
  ];
  const box = boxOfPoints(corners);
  if (box === undefined) return undefined;
  const scale = Math.hypot(matrix[2], matrix[3]);
  return { box, size: size * scale * (ASCENT + DESCENT), angle: angleOf(matrix) };
}

/** Text this far from upright, as a tangent, is a watermark across the page: a crooked scan leans less. */
const SLANTED = 0.18;

/** Whether a line of text runs aslant: 社外秘 across a page belongs to no row it happens to touch. */
function isSlanted([a, b]: Matrix): boolean {
  const [along, across] = [Math.abs(a), Math.abs(b)].sort((one, other) => other - one);
  return (across ?? 0) > SLANTED * (along ?? 0);
}

/** Direction of a line of text on the page, to the nearest right angle. */
function angleOf([a, b]: Matrix): Glyph['angle'] {
  const quarter = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  return ([0, 90, 180, 270] as const)[(quarter + 4) % 4] ?? 0;
}
