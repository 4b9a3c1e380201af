import { type Box, boxAround } from '@kaijisho/core';
import { bottom, right } from '../../geometry/box.js';
import type { LaidOutPage, PlacedText } from '../laid-out-page.js';

/** Rows of a table that a page break parts: what stands on the next page goes with what began before. */

const SAME_ROW = 1.5;
const SAME_COLUMN = 3;
/** A line this near to the end of its cell (points, and characters) was full. */
const PADDING = 10;
/** A text that ends like this is at its end; one that begins like this is at its beginning. */
const ENDS = /[。？?！!」)）]\s*$/;
const BEGINS = /^\s*(?:[\d０-９①-⑳・■●◆※(（【]|No)/i;

type Row = readonly PlacedText[];

const isFilled = ({ text }: PlacedText): boolean => text.trim() !== '';

/** Rows of the tables of a page, from top to bottom; cells without text left out. */
function rowsOf({ layout }: LaidOutPage): readonly Row[] {
  const rows: PlacedText[][] = [];
  const cells = layout.texts.filter((text) => text.inTable && isFilled(text));
  for (const cell of [...cells].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const last = rows.at(-1);
    if (last?.[0] !== undefined && cell.box.y - last[0].box.y <= SAME_ROW) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

const plain = ({ text }: PlacedText): string => text.replace(/\s/g, '');

/** Whether a row repeats one of the page before: a heading of the table. */
const repeats = (row: Row, others: readonly Row[]): boolean =>
  row.length > 1 &&
  others.some(
    (other) =>
      other.length === row.length &&
      other.every((cell, index) => plain(cell) === plain(row[index] ?? cell)),
  );

const inColumnOf = (cell: PlacedText, row: Row): PlacedText | undefined =>
  row.find(({ box }) => Math.abs(box.x - cell.box.x) <= SAME_COLUMN);

/** Whether the last line of a cell was full, so that its text may go on. */
function mayGoOn({ text, box, characters }: PlacedText): boolean {
  const last = characters.at(-1);
  return last !== undefined && !ENDS.test(text) && right(last) + last.width + PADDING > right(box);
}

/** A reference in brackets and nothing else: `(7.3.C1(1))`. */
const REFERENCE = /^\s*[(（[［【〔]\s*[\d０-９]{1,2}\s*[.．][^ぁ-ん]*[)）\]］】〕]\s*$/;

/** Two cells in one column, above and below a page break. */
interface Pair {
  readonly before: PlacedText;
  readonly cell: PlacedText;
}

/** Whether what was carried over is the reference of the question the page before ends with. */
const isReferenceOf = ({ before, cell }: Pair): boolean =>
  REFERENCE.test(cell.text) && !/[)）\]］】〕]\s*$/.test(before.text);

const beginsNew = (pair: Pair): boolean => BEGINS.test(pair.cell.text) && !isReferenceOf(pair);

/** Whether each cell below is as wide as the one above and goes on with it; a new row is answered. */
const isRest = (above: Row, below: Row, pairs: readonly Pair[]): boolean =>
  below.length < above.length &&
  pairs.length === below.length &&
  pairs.every(
    (pair) =>
      Math.abs(right(pair.before.box) - right(pair.cell.box)) <= SAME_COLUMN &&
      (mayGoOn(pair.before) || isReferenceOf(pair)),
  );

/** Whether a row at the top of a page goes on with the row at the bottom of the page before. */
function goesOn(above: Row, below: Row): boolean {
  const [first] = above;
  const [begin] = below;
  if (first === undefined || begin === undefined || below.length > above.length) return false;
  const pairs = below.flatMap((cell): readonly Pair[] => {
    const before = inColumnOf(cell, above);
    return before === undefined ? [] : [{ before, cell }];
  });
  if (pairs.some(beginsNew)) return false;
  // A row of its own begins in the first column.
  if (begin.box.x <= first.box.x + SAME_COLUMN) return isRest(above, below, pairs);
  return (
    pairs.some(({ before }) => mayGoOn(before)) || (below.length === 1 && pairs.some(isReferenceOf))
  );
}

/** Pages with the rows that a page break parts on the page where they begin. */
export function joinSplitRows(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const joined = [...pages];
  for (let index = 1; index < joined.length; index += 1) {
    const [before, page] = [joined[index - 1], joined[index]];
    if (before === undefined || page === undefined) continue;
    const rows = rowsOf(before);
    const above = rows.at(-1);
    const below = rowsOf(page).find((row) => !repeats(row, rows));
    if (above === undefined || below === undefined || !goesOn(above, below)) continue;
    joined[index - 1] = withTexts(before, [
      ...before.layout.texts.filter((text) => !above.includes(text)),
      ...above.map((cell) => continued(cell, inColumnOf(cell, below), before.height)),
      ...below.flatMap((cell) =>
        inColumnOf(cell, above) === undefined ? [inRowOf(cell, above, before.height)] : [],
      ),
    ]);
    joined[index] = withTexts(
      page,
      page.layout.texts.filter((text) => !below.includes(text)),
    );
  }
  return joined;
}

const withTexts = (page: LaidOutPage, texts: readonly PlacedText[]): LaidOutPage => ({
  ...page,
  layout: { ...page.layout, texts },
});

const lowered = (box: Box, by: number): Box => ({ ...box, y: box.y + by });

/** A cell with what stands on the next page of it. */
function continued(cell: PlacedText, rest: PlacedText | undefined, height: number): PlacedText {
  if (rest === undefined) return cell;
  return {
    ...cell,
    text: cell.text + rest.text,
    characters: [...cell.characters, ...rest.characters.map((box) => lowered(box, height))],
    styles: [...cell.styles, ...rest.styles],
    box: boxAround([cell.box, lowered(rest.box, height)]),
  };
}

/** A cell whose text stands on the next page only, in the row it belongs to. */
function inRowOf(cell: PlacedText, [first]: Row, height: number): PlacedText {
  const y = first?.box.y ?? cell.box.y;
  return {
    ...cell,
    characters: cell.characters.map((box) => lowered(box, height)),
    box: { ...cell.box, y, height: bottom(lowered(cell.box, height)) - y },
  };
}
