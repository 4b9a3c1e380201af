import type { Box, Cell } from '../../../pages/index.js';

/** Points of a letter in a cell that says nothing of it. */
const USUAL_SIZE = 11;
/** Room a cell leaves at its left and right edge, in points. */
const PADDING = 2;
/** Height of a line of text, in heights of its letters. */
const LINE = 1.25;
/** Widths are estimates: what is this little too wide for its cell is taken to fit. */
const TOLERANCE = 1.1;

/** Where a word in a cell is printed, estimated from alignment and character widths. */
export interface WordPlace {
  /** The word by the full height that its line of the cell may take: a mark for it lies there. */
  readonly area: Box;
  /** The letters themselves, for drawing around them. */
  readonly letters: Box;
}

/** Width of text in half letters: a Japanese one has two. */
type Measure = (text: string) => number;

const NARROW = /[\u0020-\u007e\uff61-\uff9f]/;
const KANA = /[ぁ-ゖァ-ヺ]/;
/** Mean width of a kana in the proportional fonts of Japanese offices, in half letters. */
const PROPORTIONAL_KANA = 1.8;

const measured =
  (widthOf: (character: string) => number): Measure =>
  (text) =>
    [...text].reduce((sum, character) => sum + widthOf(character), 0);

const FULL = measured((character) => (NARROW.test(character) ? 1 : 2));
const PROPORTIONAL = measured((character) => {
  if (KANA.test(character)) return PROPORTIONAL_KANA;
  return NARROW.test(character) || character === '・' ? 1 : 2;
});

/** A line of text as it is shown, and where it begins in the text of the cell. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines of a text, broken where it says so. */
function brokenLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const own = { start, text: line };
    start += line.length + 1;
    return own;
  });
}

/** A line that is too wide for its cell, broken where the cell ends: between any two letters. */
function wrapped({ start, text }: Line, most: number, widthOf: Measure): readonly Line[] {
  if (widthOf(text) <= most * TOLERANCE) return [{ start, text }];
  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && widthOf(text.slice(from, at + 1)) <= most) continue;
    lines.push({ start: start + from, text: text.slice(from, at) });
    from = at;
  }
  return lines;
}

/** Where the characters from `start` to before `end` of a cell's text are printed. */
export function placeOfWord(cell: Cell, start: number, end: number): WordPlace {
  const { box, align, vertical, textSize: size = USUAL_SIZE } = cell;
  const widthOf = cell.proportional === true ? PROPORTIONAL : FULL;
  const most = Math.max(1, (box.width - 2 * PADDING) / (size / 2));
  const broken = brokenLines(cell.text);
  const lines =
    cell.wraps === true ? broken.flatMap((line) => wrapped(line, most, widthOf)) : broken;
  // The line that holds the middle of the word; a word broken in two is marked on its larger part.
  const middle = (start + end) / 2;
  const found = lines.findLastIndex((line) => line.start < middle);
  const index = Math.max(0, found);
  const line = lines[index] ?? { start: 0, text: '' };
  const own = line.text.slice(Math.max(0, start - line.start), end - line.start);
  const total = Math.max(1, widthOf(line.text));
  const unit = Math.min(size / 2, box.width / total);
  const free = box.width - unit * total;
  const lead = align === 'center' ? free / 2 : align === 'right' ? free : Math.min(PADDING, free);
  const x = box.x + lead + unit * widthOf(line.text.slice(0, Math.max(0, start - line.start)));
  const width = unit * widthOf(own);
  const share = box.height / lines.length;
  const height = Math.min(size * LINE, share);
  const room = box.height - height * lines.length;
  const above = vertical === 'top' ? 0 : vertical === 'center' ? room / 2 : room;
  return {
    area: { x, y: box.y + index * share, width, height: share },
    letters: { x, y: box.y + above + index * height, width, height },
  };
}
