import { boxAround } from '@kaijisho/core';
import { bottom, right } from '../../geometry/box.js';
import { partedAt } from './chunks.js';
import type { Line } from './text.js';
import { firstPiece, textOfGlyphs } from './text.js';

/** A row of a table without upright rulings, with its pieces of text. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly pieces: readonly Line[];
  /** Something is drawn around it: whatever stands in it is of one question. */
  readonly enclosed?: true;
}

/** Rows with this many pieces of text tell where the columns are. */
export const FEWEST_PIECES = 3;

export const isFull = ({ pieces }: Band): boolean => pieces.length >= FEWEST_PIECES;

const heightOf = (band: Band): number => band.bottom - band.top;

/** Share of a piece's height that must lie beside what stands on a line for it to stand there too. */
const BESIDE = 0.2;

/** Pieces beside one another as lines, from top to bottom. */
export function linesOfPieces(pieces: readonly Line[]): readonly Band[] {
  const bands: { top: number; bottom: number; pieces: Line[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.box.y - b.box.y)) {
    const last = bands.at(-1);
    const { y, height } = piece.box;
    if (last !== undefined && y < last.bottom - BESIDE * height) {
      last.pieces.push(piece);
      last.bottom = Math.max(last.bottom, y + height);
    } else bands.push({ top: y, bottom: y + height, pieces: [piece] });
  }
  return bands;
}

/** Two lines of one row as one band. */
export const joinedBands = (above: Band, below: Band): Band => ({
  top: above.top,
  bottom: Math.max(above.bottom, below.bottom),
  pieces: [...above.pieces, ...below.pieces],
});

/** Browsers set lines in whole pixels: those of one text stand so much (0.75 points) nearer or further apart. */
const PIXEL = 0.8;

/**
 * A row with texts that nearly touch parted where two columns meet. One of one piece may be running
 * text, with a space where columns happen to meet.
 */
export const partedBand = (band: Band, edges: readonly number[]): Band => ({
  ...band,
  pieces:
    band.pieces.length > 1 ? band.pieces.flatMap((piece) => partedAt(piece, edges)) : band.pieces,
});

const gap = (above: Band, below: Band): number => below.top - above.bottom;

/** The least distance between two full lines is that of rows, but for a few that stand closer. */
function rowGapOf(lines: readonly Band[]): number {
  const between = lines
    .slice(1)
    .flatMap((line, index) => {
      const above = lines[index];
      return above !== undefined && isFull(above) && isFull(line) ? [gap(above, line)] : [];
    })
    .sort((a, b) => a - b);
  return between[Math.floor(between.length * 0.1)] ?? Number.POSITIVE_INFINITY;
}

/**
 * Lines of one row made one band. Two full lines are two rows; a line of fewer pieces that stands
 * nearer to a neighbour was wrapped: it goes with the line above, or, where the row's other cells
 * stand in the middle of its height, with the one below. Where rows stand no further apart than
 * wrapped lines, it goes with the line above. @param columns left edges of the columns and the
 * right edge of the last
 */
export function joinWrapped(lines: readonly Band[], columns: readonly number[]): readonly Band[] {
  const rowGap = rowGapOf(lines);
  const rows: Band[] = [];
  let held: Band | undefined;
  lines.forEach((line, index) => {
    const above = rows.at(-1);
    const next = lines[index + 1];
    const before = above === undefined ? Number.POSITIVE_INFINITY : gap(above, line);
    const after = next === undefined ? Number.POSITIVE_INFINITY : gap(line, next);
    const inside = !isFull(line) && startsInside(line, columns[1] ?? 0);
    const near = Math.min(rowGap + 1, 1.2 * heightOf(line));
    if (held !== undefined) {
      rows.push(joinedBands(held, line));
      held = undefined;
    } else if (
      inside &&
      above !== undefined &&
      before <= near &&
      before <= after + PIXEL &&
      mayGoOn(above, line, columns, before < rowGap - PIXEL)
    )
      rows[rows.length - 1] = joinedBands(above, line);
    else if (
      inside &&
      next !== undefined &&
      isFull(next) &&
      after < 0.6 * heightOf(line) &&
      !goesOnIn(line, next, columns).includes(false)
    )
      held = line;
    else rows.push(line);
  });
  return rows.map((row, index) => ({ ...row, bottom: rows[index + 1]?.top ?? row.bottom + 1 }));
}

/** A wrapped line begins in a column behind the first: what begins at the left edge is a heading. */
const startsInside = ({ pieces }: Band, second: number): boolean =>
  pieces.every(({ box }) => box.x >= second - 1);

/**
 * Whether the pieces of a line may go on with cells above: a cell goes on where its text had come to
 * the end of its column. A lone piece may also have been put on a line of its own, and so may one beside
 * another that goes on, where the line stands nearer than rows do.
 */
function mayGoOn(above: Band, line: Band, columns: readonly number[], isNearer: boolean): boolean {
  const [piece, ...others] = line.pieces;
  if (piece === undefined || others.length === 0)
    return piece === undefined || !standsBehind(above, piece, columns);
  const goesOn = goesOnIn(above, line, columns);
  if (goesOn.every((full) => full === true) || endsText(above, line, columns, goesOn)) return true;
  return isNearer && goesOn.includes(true) && !goesOn.includes(undefined);
}

/** The pieces of a row in the column that a piece of the next line stands in, and where that column ends. */
function aboveIn(above: Band, piece: Line, columns: readonly number[]) {
  const column = columns.findLastIndex((edge) => edge <= piece.box.x + 1);
  const [from = 0, end = 0] = [columns[column], columns[column + 1]];
  const own = above.pieces.filter(({ box }) => box.x >= from - 1 && box.x < end);
  return { start: own[0], before: own.at(-1), end };
}

/**
 * Of each piece of a line, whether the text above it had come to the end of its column; undefined where
 * nothing stands above it.
 */
const goesOnIn = (
  above: Band,
  { pieces }: Band,
  columns: readonly number[],
): readonly (boolean | undefined)[] =>
  pieces.map((piece) => {
    const { before, end } = aboveIn(above, piece, columns);
    return before && right(before.box) + firstPiece(piece) + 2 * piece.size > end;
  });

/** What is wrapped begins below the text it goes on with, and not right of it, as the 以上 below a table does. */
function standsBehind(above: Band, piece: Line, columns: readonly number[]): boolean {
  const { before } = aboveIn(above, piece, columns);
  return before !== undefined && piece.box.x > right(before.box) + piece.size;
}

const SAME_START = 2;
/** What counts the parts of a question: `(a)`, `ア`, `②`, `・`. */
const COUNTS = /^\s*(?:[(（]?(?:[a-zａ-ｚア-ヲ]|[0-9０-９]{1,3})[)）.．\s\u3000]|[①-⑳・●○◯])/i;

/**
 * Whether a line holds the end of a text that had filled its column, at the same edge, and behind it what
 * had no room beside that text, such as the answer at the end of a line of dots.
 */
function endsText(
  above: Band,
  { pieces }: Band,
  columns: readonly number[],
  goesOn: readonly (boolean | undefined)[],
): boolean {
  const [first] = pieces;
  const [isFilled, ...behind] = goesOn;
  if (first === undefined || isFilled !== true || behind.some((full) => full !== undefined))
    return false;
  const { start } = aboveIn(above, first, columns);
  return (
    start !== undefined &&
    Math.abs(start.box.x - first.box.x) < SAME_START &&
    !COUNTS.test(textOfGlyphs(first.glyphs))
  );
}

/** A number of a row or section at the beginning of a line: `12.`, `６－２`, `6.5 技術`, `◆ 6.5`, `6.5（1）`. */
const NUMBER =
  /^(?:[■□◆◇●○▼▽▶◎]\s*)?[(（]?[0-9０-９]{1,3}(?:[.．‐－-][0-9０-９]{1,3}){0,4}(?:[(（][0-9０-９]{1,2}[)）])?[.．)）]?(?=\s|$)/;

/** Whether a line begins at the left edge with a number. */
export function isNumbered({ pieces }: Band, left: number): boolean {
  const first = pieces.find(({ box, size }) => box.x < left + 2 * size);
  return first !== undefined && NUMBER.test(textOfGlyphs(first.glyphs));
}

/**
 * The lines of a band where two or more begin with a number at its left edge, else the band: stripes
 * that paint every second row part no heading from the row below it.
 */
export function linesIfSeveral(band: Band, left: number): readonly Band[] {
  const lines = linesOfPieces(band.pieces);
  return lines.filter((line) => isNumbered(line, left)).length < 2 ? [band] : lines;
}

/**
 * A band as a heading and the row below it, where nothing is ruled between them: a line of one piece at the
 * left edge above the one with the row's number.
 */
export function partHeading(band: Band, left: number): readonly Band[] {
  const [first, second, ...others] = linesOfPieces(band.pieces);
  const [piece] = first?.pieces ?? [];
  const isHeading =
    first?.pieces.length === 1 &&
    piece !== undefined &&
    piece.box.x < left + 2 * piece.size &&
    !isNumbered(first, left);
  if (!isHeading || second === undefined || !isNumbered(second, left)) return [band];
  return [
    { ...first, top: band.top, bottom: second.top },
    { ...band, top: second.top, pieces: [second, ...others].flatMap(({ pieces }) => pieces) },
  ];
}

/** A band as the rows that numbers at its left edge tell apart, where it has two or more. */
export function partNumbered(band: Band, columns: readonly number[]): readonly Band[] {
  const lines = linesIfSeveral(band, columns[0] ?? 0);
  if (lines.length < 2) return [band];
  const rows = joinWrapped(lines, columns);
  return rows.map((row, index) => ({
    ...row,
    top: index === 0 ? band.top : row.top,
    bottom: index === rows.length - 1 ? band.bottom : row.bottom,
  }));
}

/** Lines of text that rules do not part: as many full ones that begin at the left edge are rows. */
const FEWEST_ROWS_BETWEEN_RULES = 3;

/** Whether a band between two rules holds several rows. */
export function holdsRows({ pieces }: Band, left: number): boolean {
  const lines = linesOfPieces(pieces).filter(
    (line) => isFull(line) && line.pieces.some(({ box, size }) => box.x < left + 2 * size),
  );
  return lines.length >= FEWEST_ROWS_BETWEEN_RULES;
}

/** Box around the pieces of bands. */
export const boxOfBands = (bands: readonly Band[]) =>
  boxAround(bands.flatMap(({ pieces }) => pieces.map(({ box }) => box)));

export const bottomOf = (pieces: readonly Line[]): number =>
  Math.max(...pieces.map(({ box }) => bottom(box)));
