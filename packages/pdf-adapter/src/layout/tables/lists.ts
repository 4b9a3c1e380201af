import { type Box, boxAround, centreOf, contains, groupedBy } from '@kaijisho/core';
import type { Table } from '../../drawn/ruled-tables.js';
import type { Ruling } from '../../drawn/sort-paths.js';
import { right } from '../../geometry/box.js';
import { ROOM } from '../columns/columns.js';
import { type Band, joinedBands, linesOfPieces } from '../text/bands.js';
import { chunksOf } from '../text/chunks.js';
import { type Character, type Line, textOfGlyphs } from '../text/text.js';
import { alignedTable } from './aligned-table.js';

/**
 * Lists that end each line with one of a few words: what is asked on the left, the answer at the end
 * of the line, as a web page prints them. Two columns tell nothing by their gaps; the words do, for
 * they repeat one below the other.
 */

/** Fewer lines make no list. */
const FEWEST = 5;
/** The words are no longer than this, and so few that each stands on several lines, on the average. */
const LONGEST_WORD = 8;
const LINES_TO_A_WORD = 2.5;
/** Words to choose from, side by side at the end of each line: `◉はい ○いいえ ○対象外`. */
const LONGEST_CHOICE = 24;
const PARTS_CHOICES = /[○◯〇◉◎●□■☐☑☒✓✔・･／/|｜]/;
/** Words below one another begin, end or have their middle at the same place. */
const SAME_PLACE = 2;
/** White between what is asked and its answer, in characters. */
const WHITE = 1;
/** Two characters of sizes nearer than this, as a share, are of one size. */
const SAME_SIZE = 0.05;
/** Lines below the last answer stand no further apart than this, in heights of a line. */
const LINES_BELOW = 1.5;

/** The stripe of a list that the answers stand in, and where its columns begin. */
export interface ListColumns {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly [number, number];
}

/** A line that ends with a short word, and the rest of it. */
interface Ending {
  readonly line: Band;
  readonly word: Line;
  readonly rest: readonly Line[];
}

function endingOf(line: Band): Ending | undefined {
  const [word, ...rest] = [...line.pieces].sort((a, b) => b.box.x - a.box.x);
  if (word === undefined || rest.length === 0) return undefined;
  const end = Math.max(...rest.map(({ box }) => right(box)));
  const apart = word.box.x - end > WHITE * word.size;
  return apart && isShort(word) ? { line, word, rest } : undefined;
}

const isShort = ({ glyphs }: Line): boolean =>
  glyphs.length <= LONGEST_WORD ||
  (glyphs.length <= LONGEST_CHOICE && PARTS_CHOICES.test(textOfGlyphs(glyphs)));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < SAME_PLACE;
const isBelow = (one: Box, other: Box): boolean =>
  isNear(one.x, other.x) ||
  isNear(right(one), right(other)) ||
  isNear(one.x + one.width / 2, other.x + other.width / 2);

/** The lines that end with words which repeat one below the other; [] where there are too few. */
function repeated(endings: readonly Ending[]): readonly Ending[] {
  const byText = groupedBy(endings, ({ word }) => textOfGlyphs(word.glyphs));
  const [most = []] = [...byText.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  if (first === undefined) return [];
  const below = endings.filter(({ word }) => isBelow(word.box, first.word.box));
  const words = new Set(below.map(({ word }) => textOfGlyphs(word.glyphs)));
  return below.length >= FEWEST && below.length >= LINES_TO_A_WORD * words.size ? below : [];
}

/** The columns that the lines of a list tell. */
function columnsOf(endings: readonly Ending[]): ListColumns | undefined {
  const rows = repeated(endings);
  if (rows.length === 0) return undefined;
  const words = boxAround(rows.map(({ word }) => word.box));
  const rest = boxAround(rows.flatMap((row) => row.rest.map(({ box }) => box)));
  if (right(rest) > words.x) return undefined;
  return {
    from: words.x,
    to: right(words),
    edges: [rest.x - 1, Math.max((right(rest) + words.x) / 2, words.x - ROOM)],
  };
}

const isIn = ({ word, rest }: Ending, { from, to, edges: [left, edge] }: ListColumns): boolean =>
  word.box.x > from - ROOM &&
  right(word.box) < to + ROOM &&
  word.box.x > edge &&
  rest.every(({ box }) => box.x > left - 1 && right(box) < edge + 1);

/** Whether a line goes on with a text above: as large, at the same place, and closer than rows are. */
function isWrapped(above: Band, line: Band, rowGap: number): boolean {
  const [piece, ...others] = line.pieces;
  const start = Math.min(...above.pieces.map(({ box }) => box.x));
  // The answer at the end of its line may stand lower, and in smaller type.
  const before = above.pieces.findLast(({ box }) => isNear(box.x, start));
  return (
    piece !== undefined &&
    before !== undefined &&
    others.length === 0 &&
    isNear(piece.box.x, start) &&
    Math.abs(piece.size - before.size) < SAME_SIZE * before.size &&
    line.top - above.bottom < rowGap
  );
}

const ENCLOSED = { enclosed: true } as const;

/** The card that a line stands in. */
const cardOf = ({ pieces: [first] }: Band, cards: readonly Box[]): Box | undefined =>
  first && cards.find((card) => contains(card, centreOf(first.box)));

/** The lines of a list as rows: those of one card and wrapped ones joined, and parted by the rules or between the lines. */
function rowsOf(
  lines: readonly Band[],
  endings: ReadonlySet<Band>,
  rules: readonly number[],
  cards: readonly Box[],
): readonly Band[] {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const both = above !== undefined && endings.has(above) && endings.has(line);
    return both ? [line.top - above.bottom] : [];
  });
  const rowGap = Math.min(...gaps, Number.POSITIVE_INFINITY);
  const rows: Band[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const from = above?.bottom ?? line.top - Math.min(rowGap, ROOM);
    const rule = rules.findLast((y) => y < line.top + 1 && y > from - 1);
    const card = cardOf(line, cards);
    const enclosed = card && ENCLOSED;
    const isMore = (before: Band) =>
      card === undefined
        ? !endings.has(line) && isWrapped(before, line, rowGap)
        : cardOf(before, cards) === card;
    if (above !== undefined && rule === undefined && isMore(above))
      rows[rows.length - 1] = { ...joinedBands(above, line), ...enclosed };
    else rows.push({ ...line, top: rule ?? (from + line.top) / 2, ...enclosed });
  }
  return rows.map((row, index) => {
    const next = rows[index + 1];
    return { ...row, bottom: next?.top ?? row.bottom + 1 };
  });
}

/** Index behind the last line of a list: what follows its last answer closely belongs to it. */
function endOf(lines: readonly Band[], last: Band): number {
  let end = lines.indexOf(last) + 1;
  for (let before = last, next = lines[end]; next !== undefined; next = lines[end]) {
    if (next.top - before.bottom > LINES_BELOW * (before.bottom - before.top)) break;
    before = next;
    end += 1;
  }
  return end;
}

/**
 * The list on a page without tables; undefined where there is none.
 * @param known columns of the lists on the pages before; those of this page are added
 * @param cards boxes that hold a question each
 */
export function listOf(
  glyphs: readonly Character[],
  rulings: readonly Ruling[],
  known: ListColumns[],
  cards: readonly Box[] = [],
): Table | undefined {
  const lines = linesOfPieces(chunksOf(glyphs));
  const endings = lines.flatMap((line) => endingOf(line) ?? []);
  const before = known.find((columns) => endings.some((ending) => isIn(ending, columns)));
  const columns = before ?? columnsOf(endings);
  if (columns === undefined) return undefined;
  if (before === undefined) known.push(columns);
  const own = endings.filter((ending) => isIn(ending, columns)).map(({ line }) => line);
  // A card without an answer is a row as well.
  const asking = lines.filter((line) => own.includes(line) || cardOf(line, cards) !== undefined);
  const [first] = asking;
  const last = asking.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const edge = columns.edges[1];
  const rules = rulings
    .filter(({ horizontal, from, to }) => horizontal && from < edge && to > edge)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const block = lines.slice(lines.indexOf(first), endOf(lines, last));
  // A heading may begin further left than what is asked below it.
  const left = Math.min(
    columns.edges[0],
    ...block.flatMap(({ pieces }) => pieces.map(({ box }) => box.x - 1)),
  );
  const rows = rowsOf(block, new Set(own), rules, cards);
  const top = rows[0]?.top ?? first.top;
  const end = rows.at(-1)?.bottom ?? last.bottom;
  const width =
    Math.max(columns.to, ...block.flatMap(({ pieces }) => pieces.map(({ box }) => right(box)))) +
    1 -
    left;
  return alignedTable(rows, { x: left, y: top, width, height: end - top }, [left, edge]);
}
