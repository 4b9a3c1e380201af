/**
 * Estimates how a text wraps in a column. Viewers do not fit row heights of a generated workbook
 * when they open it, so the writer has to know how many lines a cell needs.
 */

/** Width of one column unit at 96 dpi under the workbook's default font, in pixels. */
const UNIT_PIXELS = 7;
/** Cell margins left and right together, in pixels. */
const MARGIN_PIXELS = 7;
/** Widths in ems of half-width characters: capitals and digits are wider than the rest. */
const WIDE_HALF_EM = 0.6;
const HALF_EM = 0.52;
/** Line pitch in ems: the tallest of the Japanese fonts a viewer may put in our font's place. */
const LINE_EM = 1.45;
const CELL_PADDING = 4;

/** Tallest row Excel allows is 409.5 points. */
export const MAX_ROW_HEIGHT = 409;

/** A cell to wrap a text in: width in column units, font size in points. */
export interface TextBox {
  readonly width: number;
  readonly fontSize: number;
}

/** One line of a wrapped text; `ends` when a line break of the text itself follows. */
export interface WrappedLine {
  readonly text: string;
  readonly ends: boolean;
}

const isHalfWidth = (code: number): boolean => code < 0x80 || (code >= 0xff61 && code <= 0xff9f);

function emOf(character: string): number {
  if (!isHalfWidth(character.codePointAt(0) ?? 0)) return 1;
  return /[A-Z0-9]/.test(character) ? WIDE_HALF_EM : HALF_EM;
}

/** Width of a text in ems: 1 for a full-width character, 0.6 or 0.52 for a half-width one. */
function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += emOf(character);
  return width;
}

const roomInEm = ({ width, fontSize }: TextBox): number =>
  Math.max(1, (width * UNIT_PIXELS - MARGIN_PIXELS) / ((fontSize * 96) / 72));

/** Words of Latin text stay together; Japanese may break after every character. */
const PIECES = /[!-~]+|[^!-~]/gu;

function wrapParagraph(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, width: number) => {
    if (used + width > room && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += width;
  };
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const width = widthInEm(piece);
    if (width <= room) put(piece, width);
    else for (const character of piece) put(character, widthInEm(character));
  }
  return [...lines, line];
}

/** The lines of a text wrapped into a cell, at least one. */
export function wrapText(text: string, box: TextBox): readonly WrappedLine[] {
  const room = roomInEm(box);
  return text.split('\n').flatMap((paragraph) => {
    const lines = wrapParagraph(paragraph, room);
    return lines.map((line, index) => ({ text: line, ends: index === lines.length - 1 }));
  });
}

/** Height in points of a cell with so many lines. */
const heightOfLines = (lines: number, fontSize: number): number =>
  Math.ceil(lines * fontSize * LINE_EM + CELL_PADDING);

/** Height in points that a text needs in a cell; not limited. */
export const heightOfText = (text: string, box: TextBox): number =>
  heightOfLines(wrapText(text, box).length, box.fontSize);

/** Most lines that fit into the tallest possible row. */
const maxLines = (fontSize: number): number =>
  Math.floor((MAX_ROW_HEIGHT - CELL_PADDING) / (fontSize * LINE_EM));

/** Lines put together again as the text they came from. */
const joinLines = (lines: readonly WrappedLine[]): string =>
  lines
    .map(({ text, ends }, index) => text + (ends && index < lines.length - 1 ? '\n' : ''))
    .join('');

/**
 * More UTF-16 units than any text has that fits into the tallest row. Longer texts need not be
 * wrapped to know that they do not fit, which keeps hostile lengths cheap.
 */
const rowCapacity = (box: TextBox): number =>
  2 * Math.ceil((maxLines(box.fontSize) * roomInEm(box)) / HALF_EM + 1);

/** Whether a row of the greatest height can show the whole text. */
export const fitsRow = (text: string, box: TextBox): boolean =>
  text.length <= rowCapacity(box) && wrapText(text, box).length <= maxLines(box.fontSize);

/**
 * Cuts a text that no row is high enough for, and says by means of `omitted` how many characters
 * were left out; print would cut it off without a word. Texts that fit come back unchanged.
 */
export function clipToRow(text: string, box: TextBox, omitted: (count: number) => string): string {
  if (fitsRow(text, box)) return text;
  const notice = wrapText(omitted(text.length), box).length;
  const shown = Math.max(1, maxLines(box.fontSize) - notice);
  const kept = joinLines(wrapText(text.slice(0, rowCapacity(box)), box).slice(0, shown));
  return `${kept}\n${omitted(text.length - kept.length)}`;
}

/**
 * Cuts a text into parts that each fit into one row of the greatest height, so that nothing is cut
 * off in print. Joined again the parts give the text, but for line breaks at the joints.
 */
export function splitToRows(text: string, box: TextBox): readonly string[] {
  const lines = wrapText(text, box);
  const most = maxLines(box.fontSize);
  const parts: string[] = [];
  for (let start = 0; start < lines.length; start += most)
    parts.push(joinLines(lines.slice(start, start + most)));
  return parts;
}
