import type { LaidOutPage } from './laid-out-page.js';
import type { PlacedText } from './page-cells.js';
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

/** Upper edges of the table rows of a page. */
const rowEdges = ({ layout }: LaidOutPage): readonly number[] => {
  const edges = layout.tables.flatMap(({ regions }) => regions.map(({ box }) => box.y));
  return edges
    .sort((a, b) => a - b)
    .filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > SAME_EDGE);
};

/** Where the columns of a page's tables begin and end. */
const columnEdges = ({ layout }: LaidOutPage): readonly number[] => [
  ...new Set(
    layout.tables.flatMap(({ regions }) =>
      regions.flatMap(({ box }) => [Math.round(box.x), Math.round(box.x + box.width)]),
    ),
  ),
];

/** Whether each row of one page goes on at the same height on the other, and the columns differ. */
function goesOn(left: LaidOutPage, right: LaidOutPage): boolean {
  const own = rowEdges(left);
  const other = rowEdges(right);
  const common = other.filter((edge) => own.some((near) => Math.abs(near - edge) <= SAME_EDGE));
  if (common.length < FEWEST_ROWS || common.length < MOST_AGREE * other.length) return false;
  if (common.length < MOST_AGREE * own.length) return false;
  const columns = columnEdges(left);
  const same = columnEdges(right).filter((edge) =>
    columns.some((near) => Math.abs(near - edge) <= 2),
  ).length;
  return same < Math.max(columns.length, columnEdges(right).length);
}

/** Whether a page looks like the first one's own continuation: the same columns. */
function sameColumns(first: LaidOutPage, page: LaidOutPage): boolean {
  const columns = columnEdges(first);
  const own = columnEdges(page);
  const same = own.filter((edge) => columns.some((near) => Math.abs(near - edge) <= 2)).length;
  return same >= 0.8 * Math.max(columns.length, own.length);
}

const hasTable = (page: LaidOutPage): boolean => rowEdges(page).length >= FEWEST_ROWS;

/**
 * Whether a page holds further columns of the rows of another. Rows that have numbers or questions of
 * their own are other rows, though they stand as far apart.
 */
const isSpilled = (page: LaidOutPage, base: LaidOutPage): boolean =>
  hasTable(page) &&
  !sameColumns(base, page) &&
  !countsOn(page, base) &&
  !areNumberedApart(page, base) &&
  !(asks(page) && asks(base)) &&
  goesOn(base, page);

const cellsOf = ({ layout }: LaidOutPage) => layout.texts.filter(({ inTable }) => inTable);

/** The numbers that a page's table has in its first column. */
function numbersOf(page: LaidOutPage): ReadonlySet<string> {
  const cells = cellsOf(page);
  const left = Math.min(...cells.map(({ box }) => box.x));
  return new Set(
    cells.flatMap(({ box, text }) => {
      const number = text.normalize('NFKC').trim();
      return box.x - left < SAME_EDGE && ROW_NUMBER.test(number) ? [number] : [];
    }),
  );
}

/** Whether the rows of two pages have numbers, and others; the same ones are printed on both on purpose. */
function areNumberedApart(one: LaidOutPage, other: LaidOutPage): boolean {
  const [own, others] = [numbersOf(one), numbersOf(other)];
  const common = [...own].filter((number) => others.has(number)).length;
  return (
    Math.min(own.size, others.size) >= FEWEST_NUMBERS &&
    common < MOST_AGREE * Math.min(own.size, others.size)
  );
}

/** Whether most rows of a page's table hold a long text: their questions. */
const asks = (page: LaidOutPage): boolean =>
  cellsOf(page).filter(({ text }) => text.length >= LONG).length > rowEdges(page).length / 2;

/** Whether a page belongs beside another: with further columns of its rows, or neither has a table. */
const goWith = (base: LaidOutPage, page: LaidOutPage | undefined): boolean =>
  page !== undefined && (hasTable(base) ? isSpilled(page, base) : !hasTable(page));

/** How many of some pages belong beside others, one by one; 0 where a page of rows would have none. */
function besideEach(bases: readonly LaidOutPage[], pages: readonly LaidOutPage[]): number {
  const parted = bases.findIndex((base, index) => !goWith(base, pages[index]));
  const length = parted < 0 ? bases.length : parted;
  return bases.slice(length).some(hasTable) ? 0 : length;
}

/**
 * Pages with the columns that spilled from them put to their right. Programs print the pages of the
 * first columns one after the other, then those of the next; the last of them may be missing where
 * they would be empty. Pages of rows without all their further columns stay as they are.
 */
export function joinSpilled(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const start = pages.findIndex(hasTable);
  const first = pages[start];
  if (first === undefined) return pages;
  const second = pages.findIndex((page, index) => index > start && isSpilled(page, first));
  const bases = second < 0 ? [] : pages.slice(start, second);
  const joined = [...bases];
  let end = second;
  for (let length = bases.length; length > 0; end += length) {
    length = besideEach(bases, pages.slice(end, end + bases.length));
    for (const [index, page] of pages.slice(end, end + length).entries()) {
      const left = joined[index];
      if (left !== undefined) joined[index] = sideBySide(left, page);
    }
  }
  if (end <= second) return [...pages.slice(0, start + 1), ...joinSpilled(pages.slice(start + 1))];
  return [...pages.slice(0, start), ...joined, ...joinSpilled(pages.slice(end))];
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
