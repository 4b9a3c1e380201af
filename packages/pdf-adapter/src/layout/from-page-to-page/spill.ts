import type { LaidOutPage, PlacedText } from '../laid-out-page.js';
import { countsOn } from './same-columns.js';

/** Columns too wide for the paper are printed on pages of their own; these are laid side by side. */

const SAME_EDGE = 1.5;
/** Rows that must agree before two pages are taken for one: fewer may agree by chance. */
const FEWEST_ROWS = 5;
const MOST_AGREE = 0.8;
/** So many numbers in its first column number the rows of a table. */
const FEWEST_NUMBERS = 3;
/** A question is so many characters long. */
const LONG = 12;
const ROW_NUMBER = /^\(?\d{1,3}(?:[.-]\d{1,3})*[).]?$/;

/** A page with what tells whether it goes with another. */
interface Sheet {
  readonly page: LaidOutPage;
  /** Upper edges of the rows of its tables. */
  readonly rows: readonly number[];
  /** Where their columns begin and end. */
  readonly columns: readonly number[];
  /** The numbers in the first of these. */
  readonly numbers: ReadonlySet<string>;
  /** Most rows hold a long text: their questions. */
  readonly asks: boolean;
}

function sheetOf(page: LaidOutPage): Sheet {
  const boxes = page.layout.tables.flatMap(({ regions }) => regions.map(({ box }) => box));
  const rows = boxes
    .map(({ y }) => y)
    .sort((a, b) => a - b)
    .filter((edge, index, all) => index === 0 || edge - (all[index - 1] ?? 0) > SAME_EDGE);
  const columns = new Set(boxes.flatMap(({ x, width }) => [Math.round(x), Math.round(x + width)]));
  const cells = page.layout.texts.filter(({ inTable }) => inTable);
  const left = cells.reduce((least, { box }) => Math.min(least, box.x), Number.POSITIVE_INFINITY);
  const numbers = cells.flatMap(({ box, text }) => {
    const number = text.normalize('NFKC').trim();
    return box.x - left < SAME_EDGE && ROW_NUMBER.test(number) ? [number] : [];
  });
  const long = cells.filter(({ text }) => text.length >= LONG);
  return {
    page,
    rows,
    columns: [...columns],
    numbers: new Set(numbers),
    asks: long.length > rows.length / 2,
  };
}

/** How many of some columns stand where others do. */
const shared = (some: readonly number[], others: readonly number[]): number =>
  some.filter((edge) => others.some((near) => Math.abs(near - edge) <= 2)).length;

/** Whether each row of one page goes on at the same height on the other, and the columns differ. */
function goesOn(left: Sheet, right: Sheet): boolean {
  const { rows: own } = left;
  const { rows: other } = right;
  const common = other.filter((edge) => own.some((near) => Math.abs(near - edge) <= SAME_EDGE));
  if (common.length < FEWEST_ROWS || common.length < MOST_AGREE * other.length) return false;
  if (common.length < MOST_AGREE * own.length) return false;
  const same = shared(right.columns, left.columns);
  return same < Math.max(left.columns.length, right.columns.length);
}

/** Whether a page looks like another's own continuation: the same columns. */
const sameColumns = (first: Sheet, { columns }: Sheet): boolean =>
  shared(columns, first.columns) >= 0.8 * Math.max(first.columns.length, columns.length);

const hasTable = ({ rows }: Sheet): boolean => rows.length >= FEWEST_ROWS;

/** Whether the rows of two pages have numbers, and others; the same ones are printed on both on purpose. */
function areNumberedApart({ numbers: own }: Sheet, { numbers: others }: Sheet): boolean {
  const common = [...own].filter((number) => others.has(number)).length;
  const fewer = Math.min(own.size, others.size);
  return fewer >= FEWEST_NUMBERS && common < MOST_AGREE * fewer;
}

/**
 * Whether a page holds further columns of the rows of another. Rows that have numbers or questions of
 * their own are other rows, though they stand as far apart.
 */
const isSpilled = (sheet: Sheet, base: Sheet): boolean =>
  hasTable(sheet) &&
  !sameColumns(base, sheet) &&
  !areNumberedApart(sheet, base) &&
  !(sheet.asks && base.asks) &&
  goesOn(base, sheet) &&
  !countsOn(sheet.page, base.page);

/** Whether a page belongs beside another: with further columns of its rows, or neither has a table. */
const goWith = (base: Sheet, sheet: Sheet | undefined): boolean =>
  sheet !== undefined && (hasTable(base) ? isSpilled(sheet, base) : !hasTable(sheet));

/** How many of some pages belong beside others, one by one; 0 where a page of rows would have none. */
function besideEach(bases: readonly Sheet[], sheets: readonly Sheet[]): number {
  const parted = bases.findIndex((base, index) => !goWith(base, sheets[index]));
  const length = parted < 0 ? bases.length : parted;
  return bases.slice(length).some(hasTable) ? 0 : length;
}

/**
 * Pages with the columns that spilled from them put to their right. Programs print the pages of the
 * first columns one after the other, then those of the next; the last of them may be missing where
 * they would be empty. Pages of rows without all their further columns stay as they are.
 */
export function joinSpilled(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const sheets = pages.map(sheetOf);
  const all: LaidOutPage[] = [];
  let start = 0;
  for (let first = sheets[start]; first !== undefined; first = sheets[start]) {
    const { joined, end } = joinedFrom(sheets, start, first);
    all.push(...joined);
    start = end;
  }
  return all;
}

/** The pages of rows that begin with some page, each with its further columns, and where the next begin. */
function joinedFrom(
  sheets: readonly Sheet[],
  start: number,
  first: Sheet,
): { readonly joined: readonly LaidOutPage[]; readonly end: number } {
  const alone = { joined: [first.page], end: start + 1 };
  if (!hasTable(first)) return alone;
  const second = sheets.findIndex((sheet, index) => index > start && isSpilled(sheet, first));
  if (second < 0) return alone;
  const bases = sheets.slice(start, second);
  const joined = bases.map(({ page }) => page);
  let end = second;
  for (let length = bases.length; length > 0; end += length) {
    length = besideEach(bases, sheets.slice(end, end + bases.length));
    for (const [index, { page }] of sheets.slice(end, end + length).entries()) {
      const left = joined[index];
      if (left !== undefined) joined[index] = sideBySide(left, page);
    }
  }
  return end === second ? alone : { joined, end };
}

/** Whether a line is printed on every sheet: the same on the other page at the same height. */
const isOnBoth = ({ text, box }: PlacedText, { layout }: LaidOutPage): boolean =>
  layout.texts.some((other) => other.text === text && Math.abs(other.box.y - box.y) <= SAME_EDGE);

/** What the title of a form says; it runs over all columns, and the edge of the paper cuts it. */
const TITLE = /開示書|Disclosure Statement/i;

/** The loose text at the end of a line of which another, on the page beside it, is the rest. */
const cutBefore = (rest: PlacedText, { layout }: LaidOutPage): PlacedText | undefined =>
  rest.inTable || !TITLE.test(rest.text)
    ? undefined
    : layout.texts.findLast(
        ({ text, inTable, box }) =>
          !inTable &&
          !TITLE.test(text) &&
          Math.abs(box.y - rest.box.y) <= SAME_EDGE &&
          Math.abs(box.height - rest.box.height) <= SAME_EDGE,
      );

/** Two pages as one wide one. What stands on the second keeps its own page for the evidence. */
function sideBySide(left: LaidOutPage, right: LaidOutPage): LaidOutPage {
  const shift = left.width;
  const whole = new Map<PlacedText, PlacedText>();
  const further = right.layout.texts.flatMap((text): readonly PlacedText[] => {
    if (!text.inTable && isOnBoth(text, left)) return [];
    const begun = cutBefore(text, left);
    if (begun !== undefined) whole.set(begun, withRest(begun, text, shift));
    return begun === undefined ? [{ ...text, from: { page: right.number, shift } }] : [];
  });
  return {
    ...left,
    width: left.width + right.width,
    layout: {
      ...left.layout,
      texts: [...left.layout.texts.map((text) => whole.get(text) ?? text), ...further],
      drawings: [
        ...left.layout.drawings,
        ...right.layout.drawings.map((drawing) => ({
          ...drawing,
          box: { ...drawing.box, x: drawing.box.x + shift },
        })),
      ],
    },
  };
}

/** A text with its rest; it is cited where it begins. */
const withRest = (begun: PlacedText, rest: PlacedText, shift: number): PlacedText => ({
  ...begun,
  text: begun.text + rest.text,
  characters: [
    ...begun.characters,
    ...rest.characters.map((box) => ({ ...box, x: box.x + shift })),
  ],
  styles: [...begun.styles, ...rest.styles],
});
