import type { LaidOutPage } from './laid-out-page.js';
import type { PlacedText } from './page-cells.js';
import { countsOn } from './same-columns.js';

/** Columns too wide for the paper are printed on pages of their own; these are laid side by side. */

const SAME_EDGE = 1.5;
/** Rows that must agree before two pages are taken for one: fewer may agree by chance. */
const FEWEST_ROWS = 5;
const MOST_AGREE = 0.8;

/** Upper edges of the table rows of a page. */
const rowEdges = ({ layout }: LaidOutPage): readonly number[] => {
  const edges = layout.tables.flatMap(({ regions }) => regions.map(({ box }) => box.y));
  return edges
    .sort((a, b) => a - b)
    .filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > SAME_EDGE);
};

const columnEdges = ({ layout }: LaidOutPage): readonly number[] => [
  ...new Set(layout.tables.flatMap(({ regions }) => regions.map(({ box }) => Math.round(box.x)))),
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

/**
 * Pages with the columns that spilled from them put to their right. Only where every page of spilled
 * columns finds its page, in order, row for row; otherwise all pages stay as they are.
 */
export function joinSpilled(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const withTable = pages.filter((page) => rowEdges(page).length >= FEWEST_ROWS);
  const [first] = withTable;
  if (first === undefined) return pages;
  const spilled = withTable.filter((page) => !sameColumns(first, page) && !countsOn(page, first));
  const bases = withTable.filter((page) => !spilled.includes(page));
  if (spilled.length !== bases.length) return pages;
  const pairs = new Map<LaidOutPage, LaidOutPage>();
  for (const [index, base] of bases.entries()) {
    const page = spilled[index];
    if (page === undefined || page.number < base.number || !goesOn(base, page)) return pages;
    pairs.set(base, page);
  }
  return pages.flatMap((page) => {
    if (spilled.includes(page)) return [];
    const right = pairs.get(page);
    return [right === undefined ? page : sideBySide(page, right)];
  });
}

/** Whether a line is printed on every sheet: the same on the other page at the same height. */
const isOnBoth = ({ text, box }: PlacedText, { layout }: LaidOutPage): boolean =>
  layout.texts.some((other) => other.text === text && Math.abs(other.box.y - box.y) <= SAME_EDGE);

/** Two pages as one wide one. What stands on the second keeps its own page for the evidence. */
function sideBySide(left: LaidOutPage, right: LaidOutPage): LaidOutPage {
  const shift = left.width;
  return {
    ...left,
    width: left.width + right.width,
    layout: {
      ...left.layout,
      texts: [
        ...left.layout.texts,
        ...right.layout.texts
          .filter((text) => text.inTable || !isOnBoth(text, left))
          .map((text) => ({ ...text, from: { page: right.number, shift } })),
      ],
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
