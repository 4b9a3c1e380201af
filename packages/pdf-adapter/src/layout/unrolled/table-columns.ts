import { type Box, boxAround, centreOf, contains, groupedBy } from '@kaijisho/core';
import { type Table, tablesOf } from '../../drawn/ruled-tables.js';
import { joinRulings, partFrames } from '../../drawn/rulings.js';
import { sortPaths } from '../../drawn/sort-paths.js';
import { bottom, right } from '../../geometry/box.js';
import { clustered } from '../../geometry/clusters.js';
import type { PageContent } from '../../operators/content.js';
import { chunksOf } from '../text/chunks.js';
import { type Line, textOfGlyphs } from '../text/text.js';
import { bandsOf, type CardLayout, inColumns } from './cards.js';

/**
 * Pages that set one ruled table in two columns or more: tables stand side by side whose columns are the
 * same. The right one goes on where the left one ends, and is put below it.
 */

/** A table of fewer columns may stand beside another like it by chance. */
const FEWEST_COLUMNS = 3;
/** The question of a table stands in a column so wide, the least. */
const WIDEST_AT_LEAST = 80;
/** Tables side by side stand at least this far apart, in points; cells of one table adjoin. */
const APART = 3;
const SAME_EDGE = 2.5;

/** Where the columns of a table begin, from its left edge, and how wide the table is. */
const columnsOf = ({ box, regions }: Table): readonly number[] => [
  ...clustered(
    regions.map((region) => region.box.x - box.x),
    SAME_EDGE,
  ),
  box.width,
];

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length &&
  some.every((edge, index) => Math.abs(edge - (others[index] ?? 0)) < SAME_EDGE);

/** Tables of as many columns as a questionnaire has, in groups that have the same columns. */
function alike(tables: readonly Table[]): readonly (readonly Box[])[] {
  const groups: { readonly columns: readonly number[]; readonly boxes: Box[] }[] = [];
  for (const table of tables) {
    const columns = columnsOf(table);
    if (columns.length <= FEWEST_COLUMNS) continue;
    if (!columns.some((edge, index) => edge - (columns[index - 1] ?? edge) > WIDEST_AT_LEAST))
      continue;
    const group = groups.find((one) => isSame(one.columns, columns));
    if (group === undefined) groups.push({ columns, boxes: [table.box] });
    else group.boxes.push(table.box);
  }
  return groups.map(({ boxes }) => boxes);
}

/** Tables by the column they stand in, from left to right: those that begin at one left edge. */
function inPageColumns(boxes: readonly Box[]): readonly Box[] {
  const lefts = clustered(
    boxes.map(({ x }) => x),
    SAME_EDGE,
  );
  return [...groupedBy(boxes, ({ x }) => lefts.findLast((left) => left <= x))]
    .map(([, own]) => boxAround(own))
    .sort((a, b) => a.x - b.x);
}

/** Whether tables stand in columns beside one another, apart. */
function standBeside(boxes: readonly Box[]): boolean {
  const columns = inPageColumns(boxes);
  return (
    columns.length > 1 &&
    columns.slice(1).every((column, index) => {
      const before = columns[index] ?? column;
      return (
        column.x - right(before) > APART &&
        column.y < bottom(before) - APART &&
        before.y < bottom(column) - APART
      );
    })
  );
}

/** Texts shorter than this are words to choose from or numbers, which every table repeats. */
const SHORTEST_QUESTION = 6;
/** Share of a table's texts that another has as well where both ask the same: of this time, of last time. */
const MOST_REPEATED = 0.5;

/** Whether a column asks what one before it asks, so that none of them goes on with the other. */
function repeatsQuestions(boxes: readonly Box[], pieces: readonly Line[]): boolean {
  const asked = new Set<string>();
  return inPageColumns(boxes).some((column) => {
    const own = pieces
      .filter(({ box }) => contains(column, centreOf(box)))
      .map(({ glyphs }) => textOfGlyphs(glyphs))
      .filter(({ length }) => length >= SHORTEST_QUESTION);
    const repeated = own.filter((text) => asked.has(text));
    for (const text of own) asked.add(text);
    return repeated.length > MOST_REPEATED * own.length;
  });
}

/** Whether something is written left or right of all tables, on the lines of theirs: it may be what these answer. */
function hasTextBeside(boxes: readonly Box[], pieces: readonly Line[]): boolean {
  const around = boxAround(boxes);
  return pieces.some(({ box }) => {
    const { x, y } = centreOf(box);
    const isOutside = x < around.x - APART || x > right(around) + APART;
    return isOutside && y > around.y && y < bottom(around);
  });
}

/** The layout that puts tables of the same columns below one another; undefined for other pages. */
export function tableColumnsOf(content: PageContent): CardLayout | undefined {
  const paths = sortPaths(content.paths);
  const joined = joinRulings(paths.rulings);
  const rulings = joinRulings([...joined, ...partFrames(paths.frames, joined).sides]);
  const uprights = clustered(
    rulings.flatMap(({ horizontal, at }) => (horizontal ? [] : [at])),
    SAME_EDGE,
  );
  // Most pages have no uprights for two such tables, and are done here.
  if (uprights.length < 2 * (FEWEST_COLUMNS + 1)) return undefined;
  const boxes = alike(tablesOf(rulings).filter(({ open }) => !open)).find(standBeside);
  if (boxes === undefined) return undefined;
  const pieces = chunksOf(content.glyphs);
  if (hasTextBeside(boxes, pieces) || repeatsQuestions(boxes, pieces)) return undefined;
  const fromTop = [...boxes].sort((a, b) => a.y - b.y);
  return { ...inColumns(bandsOf(fromTop, pieces), pieces), cards: [] };
}
