import { addTo } from '../../basics/grouped.js';
import { gridOf, type Line, lastColumn } from '../grid/grid.js';
import { inReadingOrder, type SheetCell, type SheetPage } from '../grid/sheet-cell.js';
import { canonicalNumber, numbersItem, splitQuestion } from '../wording/question.js';

/** Cards that stand side by side: which columns of the sheet belong to which of them. */

/** On so many lines answers stand beside one another, or one below the other, in columns of cards. */
const FEWEST = 2;
/** Of the lines with an answer in one column of cards, the share that shows something of the other cards, too. */
const MOST = 0.5;

/** The cells of a line where answers begin: their labels, or the words to choose from. */
type Starts = (line: Line) => readonly SheetCell[];

/** The lines on which answers of cards begin, by the column they begin in, from left to right. */
function answerColumns(
  lines: readonly Line[],
  startsOn: Starts,
): readonly (readonly [number, readonly Line[]])[] {
  const found = new Map<number, Line[]>();
  for (const line of lines) for (const { col } of startsOn(line)) addTo(found, col, line);
  const abreast = lines.filter((line) => startsOn(line).length > 1);
  // The last line of cards may be the only one with so many.
  const isOne = (own: readonly Line[]) =>
    own.length >= FEWEST ||
    (abreast.length >= FEWEST && own.some((line) => abreast.includes(line)));
  return [...found].filter(([, own]) => isOne(own)).sort(([a], [b]) => a - b);
}

/** Whether the answers of a column of cards stand within it, and other cards beside most of them. */
function isColumn(
  [start, lines]: readonly [number, readonly Line[]],
  startsOn: Starts,
  isWithin: (cell: SheetCell) => boolean,
): boolean {
  const beside = lines.filter(({ cells }) => !cells.every(isWithin));
  const values = lines.map((line) => {
    const starts = startsOn(line);
    const behind = line.cells.slice(line.cells.findIndex(({ col }) => col >= start) + 1);
    const next = behind.findIndex((cell) => starts.includes(cell));
    return behind.slice(0, next < 0 ? undefined : next);
  });
  const answered = values.filter((cells) => cells.length > 0);
  const own = answered.filter((cells) => cells.some(isWithin));
  return beside.length >= lines.length * MOST && own.length >= answered.length * MOST;
}

/**
 * The first columns of the cards; undefined where none stand side by side. All have one shape: number and
 * question may begin left of the answer, in each as far as in the first.
 */
function firstColumns(lines: readonly Line[], startsOn: Starts): readonly number[] | undefined {
  const labelled = answerColumns(lines, startsOn);
  const [[first = 0] = [], [second = 0] = []] = labelled;
  if (labelled.length < 2) return undefined;
  const answered = new Set(labelled.flatMap(([, own]) => own));
  const between = lines.slice(
    lines.findIndex((line) => answered.has(line)),
    lines.findLastIndex((line) => answered.has(line)),
  );
  const across = between.filter(
    ({ cells }) => cells.some(({ col }) => col <= first) && cells.some(({ col }) => col >= second),
  );
  const left = across.reduce(
    (least, { cells: [cell] }) => Math.min(least, cell?.col ?? first),
    first,
  );
  const starts = labelled.map(([label]) => label - first + left);
  const columnOf = ({ col }: SheetCell) => starts.findLastIndex((start) => start <= col);
  const isParted = across.every(({ cells }) =>
    cells.every(
      (cell) => lastColumn(cell) < (starts[columnOf(cell) + 1] ?? Number.POSITIVE_INFINITY),
    ),
  );
  return isParted &&
    labelled.every((column, index) =>
      isColumn(column, startsOn, (cell) => columnOf(cell) === index),
    )
    ? starts
    : undefined;
}

/** A page whose cards stood side by side. */
interface Unrolled {
  /** The page with its columns of cards below one another, each in the place of the first. */
  readonly page: SheetPage;
  /** So many columns there were. */
  readonly columns: number;
  /** Each has so many rows. */
  readonly height: number;
}

/** A page with its columns of cards below one another; undefined where no cards stand side by side. */
function unrolled(page: SheetPage, lines: readonly Line[], startsOn: Starts): Unrolled | undefined {
  const starts = firstColumns(lines, startsOn);
  const [first = 0] = starts ?? [];
  if (starts === undefined) return undefined;
  const height = (lines.at(-1)?.row ?? 0) + 1;
  const cells = page.cells.map((cell) => {
    const column = starts.findLastIndex((start) => start <= cell.col);
    const moved = (starts[column] ?? first) - first;
    return column < 1 ? cell : { ...cell, row: cell.row + column * height, col: cell.col - moved };
  });
  return { page: { ...page, cells: cells.sort(inReadingOrder) }, columns: starts.length, height };
}

/** The parts of the number that a row begins with: 3 and 2 of `問3-2`. */
function numbersOf({ cells: [first] }: Line): readonly number[] {
  if (first === undefined) return [];
  const number = numbersItem.of(first) ? first.text : splitQuestion.of(first).number;
  return (canonicalNumber(number ?? '').match(/\d+/g) ?? []).map(Number);
}

/** How often a smaller number comes behind a larger one. */
function descents(numbers: readonly (readonly number[])[]): number {
  const known = numbers.filter(({ length }) => length > 0);
  return known.filter((own, index) => {
    const before = known[index - 1] ?? own;
    const at = own.findIndex((part, place) => part !== (before[place] ?? 0));
    return at >= 0 && (own[at] ?? 0) < (before[at] ?? 0);
  }).length;
}

/** An unrolled page with its rows as they are numbered: along the lines of cards, if not down the columns. */
function inOrder({ columns, height }: Unrolled, page: SheetPage): SheetPage {
  const along = (row: number) => (row % height) * columns + Math.floor(row / height);
  const { lines } = gridOf(page);
  const inLines = [...lines].sort((a, b) => along(a.row) - along(b.row));
  if (descents(lines.map(numbersOf)) < descents(inLines.map(numbersOf))) return page;
  const cells = page.cells.map((cell) => ({ ...cell, row: along(cell.row) }));
  return { ...page, cells: cells.sort(inReadingOrder) };
}

/**
 * A page with cards side by side, brought into rows as `rows` brings a page whose cards stand below one another;
 * the same page where that finds none; undefined where no cards stand side by side.
 * @param lines those of the page
 * @param startsOn where answers begin on a line of cards
 */
export function rowsOfAbreast(
  page: SheetPage,
  lines: readonly Line[],
  startsOn: Starts,
  rows: (page: SheetPage) => SheetPage,
): SheetPage | undefined {
  const below = unrolled(page, lines, startsOn);
  if (below === undefined) return undefined;
  const made = rows(below.page);
  return made === below.page ? page : inOrder(below, made);
}
