import { addTo } from '../../../basics/grouped.js';
import { oncePer } from '../../../basics/once.js';
import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { type Grid, gridFact, type Line, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { isCaptioned } from '../../marks/drawings/drawing-marks.js';
import {
  colouredSign,
  colourLegendOf,
  explainsColours,
} from '../../marks/legends/colour-legend.js';
import { fillLegendOf, isFilledAnswer } from '../../marks/legends/fill-legend.js';
import { explainsSigns, levelIn, meaningOf } from '../../marks/legends/legend.js';
import { wordCode } from '../../marks/legends/word-codes.js';
import { legendKey } from '../../marks/words/answer-signs.js';
import { isAnswerText } from '../../marks/words/answer-text.js';
import { offersWords } from '../../marks/words/inline.js';
import { withoutNotes } from '../../marks/words/noted-answer.js';
import { leadingSentence, optionHeader, sentenceAnswer } from '../../marks/words/option-words.js';
import { headsAnswers, roleOfHeading } from '../../wording/column-roles.js';
import { columnsUnder, HEADING_REACH, headerLines } from '../../wording/header-row.js';
import { headsOtherAnswers } from '../../wording/others-columns.js';
import type { AnswerArea } from '../model/answer-area.js';
import { mayBeOtherCodes, withoutOtherCodes } from './code-columns.js';
import { addSharedAnswers } from './shared-answers.js';

/** A column with fewer answers than this is no answer column when another kind is in sight. */
const FEWEST_ANSWERS = 3;
/** Below this share of its texts, words in a column are names or a legend, not its answers. */
const FEWEST_SHARE = 0.1;
/** So many times the answers in words are signs that a legend explains the answers. */
const CLEARLY_MORE = 1.5;

/** No surer is an answer in one of several columns of codes that nothing calls answers. */
const CODES = 0.8;

/** Rows that speak for a column, by column. */
type RowsByColumn = Map<number, number[]>;

const mostRows = (columns: RowsByColumn): number =>
  Math.max(0, ...[...columns.values()].map(({ length }) => length));

function rowsByColumn(grid: Grid, speaks: (cell: SheetCell) => boolean): RowsByColumn {
  const columns: RowsByColumn = new Map();
  for (const cell of grid.page.cells) if (speaks(cell)) addTo(columns, cell.col, cell.row);
  return columns;
}

/** Columns that hold the answer itself: answer words, drop-down lists, or all options in one cell. */
export function singleAreas(
  grid: Grid,
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  const captioned = captionArea(grid);
  if (captioned !== undefined) return [captioned];
  const headers = headerLines(grid);
  const others = otherColumns(grid);
  const areas = areasBeside(grid, legend, headers, others);
  return areas.length > 0 || others.size === 0
    ? areas
    : areasBeside(grid, legend, headers, new Set());
}

/**
 * Columns that a heading of a table calls remarks, and nothing of answers: 対象外 may be typed there too.
 * Nor are answers that are not in force looked at, as long as there are others.
 */
export const otherColumns = gridFact((grid) =>
  columnsUnder(grid, (cell) => headsRemarks.of(cell) || headsOtherAnswers.of(cell)),
);

const headsRemarks = textFact(
  (text) => roleOfHeading(text) === 'note' && !/回答|答え|対応|有無|可否|answer/i.test(text),
);

/** Columns with at least half as many rows as the one with most. */
const strongest = (columns: RowsByColumn): RowsByColumn => {
  const fewest = mostRows(columns) / 2;
  return new Map([...columns].filter(([, { length }]) => length >= fewest));
};

/** Whether anything stands above one of some columns: a heading of the table, or what lies nearest above it. */
const areTitled = (grid: Grid, headers: readonly Line[], columns: RowsByColumn): boolean =>
  [...columns].some(([col, rows]) => {
    const first = firstOf(rows);
    const above = Array.from({ length: HEADING_REACH }, (_, step) => first - 1 - step);
    return [...above, ...headers.map(({ row }) => row)].some((row) => {
      const title = grid.cellAt(row, col);
      return title !== undefined && !isBlank(title);
    });
  });

/** The areas of a page; some columns hold none, such as those of remarks. */
function areasBeside(
  grid: Grid,
  legend: ReadonlyMap<string, Choice>,
  headers: readonly Line[],
  others: ReadonlySet<number>,
): readonly AnswerArea[] {
  const headings = new Set(headers.map(({ row }) => row));
  const headed = headedAnswers(headers);
  const legends = legendCells(grid);
  let asked = false;
  let columns = rowsByColumn(grid, (cell) => {
    if (others.has(cell.col)) return false;
    const list = offersList(cell);
    const isHeaded = cell.row > (headed.get(cell.col) ?? cell.row);
    // A sentence may stand anywhere; below the heading 回答 it is an answer.
    const answers =
      isAnswerText.of(cell) ||
      (isExplainedWord(cell, legend) && (headed.size === 0 || headed.has(cell.col))) ||
      (isHeaded && isSentence.of(cell));
    if ((!list && !answers) || headings.has(cell.row) || legends.has(cell)) return false;
    asked ||= list || offersWords.of(cell) || isHeaded;
    return true;
  });
  addSharedAnswers(grid, columns);
  // A list, printed options or the heading 回答 ask, however few rows there are; a word may stand anywhere.
  if (!asked) {
    for (const [col, rows] of columns)
      if (rows.length < textsBelow(grid, col, rows) * FEWEST_SHARE) columns.delete(col);
    const signs = withoutOtherCodes(grid, headed, signColumns(grid, legend, headed, others));
    if (signs.size > 0) columns = withoutOthers(grid, columns, signs);
    const words = mostRows(columns);
    // `はい 12` beside a table of explained signs counts them.
    const isCount = legend.size > 0 && mostRows(signs) > words * CLEARLY_MORE;
    const areJotted =
      areTitled(grid, headers, signs) && !areTitled(grid, headers, strongest(columns));
    if (words < FEWEST_ANSWERS || isCount || areJotted) {
      // The columns of choices under headings nobody knows: what their circles choose cannot be told.
      if (takeTurns(signs)) return [];
      columns = new Map(
        [...signs].filter(([col, { length }]) => length >= FEWEST_ANSWERS || headed.has(col)),
      );
      asked = [...columns.keys()].some((col) => headed.has(col));
    }
    const fills = filledColumns(grid);
    // The words of a legend of colours stand in the column of its colours at times.
    const areExplained = mostRows(fills) > mostRows(columns) * CLEARLY_MORE;
    const areUntitled = !areTitled(grid, headers, strongest(columns));
    if (areExplained || (areUntitled && (columns.size === 0 || areTitled(grid, headers, fills))))
      columns = fills;
  }
  const fewest = Math.max(asked ? 1 : 2, mostRows(columns) * 0.5);
  const atMost = mayBeOtherCodes(grid, headed, columns) ? CODES : 1;
  return [...columns]
    .filter(([, { length }]) => length >= fewest)
    .map(([col]) => ({
      kind: 'single' as const,
      options: { choices: [] },
      from: col,
      to: col,
      headerRows: [],
      firstRow: firstRowOf(grid, headers, columns, col),
      lastRow: lastOf(columns.get(col) ?? []),
      atMost,
    }));
}

const firstOf = (rows: readonly number[]): number => rows[0] ?? 0;
const lastOf = (rows: readonly number[]): number => rows.at(-1) ?? 0;

/**
 * First row of a column: that of the columns beside it, and near the heading that names it, however far
 * below stands its own first answer; the questions between are the table's, and nobody has answered them.
 */
function firstRowOf(
  grid: Grid,
  headers: readonly Line[],
  columns: RowsByColumn,
  col: number,
): number {
  const answered = firstOf(columns.get(col) ?? []);
  const beside = [...columns.values()].filter((rows) => lastOf(rows) >= answered);
  const first = Math.min(...beside.map(firstOf));
  const heading = headers.findLast(({ row }) => row < first)?.row ?? first;
  const title = grid.cellAt(heading, col);
  return title === undefined || isBlank(title) ? first : Math.min(first, heading + HEADING_REACH);
}

const NO_CELLS: ReadonlySet<SheetCell> = new Set();

/**
 * Cells that say what signs mean, `1:はい　2:いいえ　3:対象外`, and so hold no answer; where every row has such
 * a cell, one of its words is chosen there.
 */
function legendCells(grid: Grid): ReadonlySet<SheetCell> {
  if (colourLegendOf(grid).size > 0) return new Set(grid.cells.filter(explainsColours.of));
  const cells = explainsSigns.of(grid) ? grid.cells.filter(explainsSigns.of) : [];
  return cells.length < FEWEST_ANSWERS ? new Set(cells) : NO_CELLS;
}

/** Texts of a column from the first of some rows on. */
const textsBelow = (grid: Grid, col: number, rows: readonly number[]): number =>
  grid.cells.filter((cell) => cell.col === col && cell.row >= firstOf(rows)).length;

/** A heading that stands lower than the others of its table has names, versions and a chapter below it. */
const REACH_OF_OTHERS = 6;

/**
 * Columns less those that other answers are headed over, be it no heading of the table that says so. What
 * reaches over all of them and the signs, such as the title of the sheet, heads the one it begins in.
 */
function withoutOthers(grid: Grid, columns: RowsByColumn, signs: RowsByColumn): RowsByColumn {
  const all = [...columns.keys(), ...signs.keys()];
  const reachesOver = (cell: SheetCell) =>
    all.every((col) => cell.col <= col && lastColumn(cell) >= col);
  return new Map(
    [...columns].filter(([col, rows]) => {
      const first = firstOf(rows);
      for (let row = first - REACH_OF_OTHERS; row < first; row += 1) {
        const cell = grid.cellAt(row, col);
        if (cell === undefined || !headsOtherAnswers.of(cell)) continue;
        if (cell.col === col || !reachesOver(cell)) return false;
      }
      return true;
    }),
  );
}

/** Columns of the signs ○ × －, of those that the legend explains, or of TRUE and FALSE under the heading 回答. */
function signColumns(
  grid: Grid,
  legend: ReadonlyMap<string, Choice>,
  headed: ReadonlyMap<number, number>,
  others: ReadonlySet<number>,
): RowsByColumn {
  const colours = colourLegendOf(grid);
  const columns = rowsByColumn(
    grid,
    (cell) =>
      !others.has(cell.col) &&
      (isAnswerSymbol(cell, legend, grid.page.openSigns) ||
        (colours.size > 0 && colours.has(colouredSign(cell) ?? '')) ||
        (headed.has(cell.col) && isTruthValue.of(cell))),
  );
  for (const [col, rows] of columns) columns.set(col, withTicks(grid, col, rows));
  for (const [col, rows] of columns)
    if (!holdsSymbols(grid, col, rows, headed.has(col))) columns.delete(col);
  return columns;
}

/** The rows with those that answer with a tick: where others of the column have a cross it is no list of what was checked. */
function withTicks(grid: Grid, col: number, rows: number[]): number[] {
  if (!rows.some((row) => isCross(grid.cellAt(row, col)))) return rows;
  const ticks = grid.page.cells.filter((cell) => cell.col === col && isTick.of(cell));
  const all = new Set([...rows, ...ticks.map(({ row }) => row)]);
  return [...all].sort((a, b) => a - b);
}

const isTick = textFact((text) => /^[✓✔]$/.test(withoutNotes(text)));
const isCross = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && /^[×✕✖✗✘☓]$/.test(withoutNotes.of(cell));

/** The column of empty cells that are filled with the colours of a legend; none where several are. */
function filledColumns(grid: Grid): RowsByColumn {
  const legend = fillLegendOf(grid);
  const none: RowsByColumn = new Map();
  if (legend.size === 0) return none;
  const columns = rowsByColumn(grid, (cell) => isFilledAnswer(grid, legend, cell));
  for (const [col, { length }] of columns) if (length < FEWEST_ANSWERS) columns.delete(col);
  return columns.size === 1 ? columns : none;
}

/** Columns that a heading of a table names as those of the answers, and the row of the first such heading. */
const headedAnswers = (headers: readonly Line[]): ReadonlyMap<number, number> =>
  new Map(
    [...headers]
      .reverse()
      .flatMap(({ row, cells }) =>
        cells.filter(headsAnswers.of).map(({ col }) => [col, row] as const),
      ),
  );

/** Share of rows that may be marked twice by mistake. */
const MARKED_TWICE = 0.1;

/** Whether two columns beside each other take turns: where one has a sign, the other has none. */
function takeTurns(columns: RowsByColumn): boolean {
  return [...columns].some(([col, rows]) => {
    const others = columns.get(col + 1) ?? [];
    if (rows.length < 2 || others.length < 2) return false;
    // One above the other they are two tables.
    if (firstOf(rows) > lastOf(others) || firstOf(others) > lastOf(rows)) return false;
    const own = new Set(rows);
    const both = others.filter((row) => own.has(row)).length;
    return both <= Math.min(rows.length, others.length) * MARKED_TWICE;
  });
}

/** Share of a column's texts that are signs; the first column holds names of chapters and notes besides. */
const SIGNS = 0.6;
const SIGNS_BELOW_HEADING = 0.4;

/** Whether the column's cells are mostly such signs, and its heading is not that of notes or numbers. */
function holdsSymbols(
  grid: Grid,
  col: number,
  rows: readonly number[],
  isHeaded: boolean,
): boolean {
  const first = firstOf(rows);
  const texts = grid.page.cells.filter((cell) => cell.col === col && !isBlank(cell));
  const body = texts.filter(({ row }) => row >= first);
  const heading = texts.filter(({ row }) => row < first).at(-1)?.text ?? '';
  const least = isHeaded ? SIGNS_BELOW_HEADING : SIGNS;
  return rows.length >= body.length * least && !/備考|注|No|番号|項番|コメント|補足/i.test(heading);
}

/** A code of several letters that the legend explains: it answers as words do. */
const isExplainedWord = (cell: SheetCell, legend: ReadonlyMap<string, Choice>): boolean =>
  legend.size > 0 && meaningOf(legend, wordCode.of(cell) ?? '') !== undefined;

const isSentence = textFact(
  (text) => sentenceAnswer(text) !== undefined || leadingSentence(text) !== undefined,
);

const isTruthValue = textFact((text) => /^(?:true|false)$/i.test(withoutNotes(text)));

/** ○ × －: only where no column holds words, and never a stray one. */
const isAnswerSymbol = (
  cell: SheetCell,
  legend: ReadonlyMap<string, Choice>,
  open: ReadonlySet<string> | undefined,
): boolean => {
  const sign = withoutNotes.of(cell);
  if (sign.length > 2 && (legend.size === 0 || levelIn(sign) === undefined)) return false;
  // A legend that explains only some of the signs leaves the others unread, not the column.
  return (
    meaningOf(legend, sign) !== undefined ||
    /^[○◯〇×✕✖]$/.test(sign) ||
    open?.has(legendKey(levelIn(sign) ?? sign)) === true
  );
};

/** Controls that carry the answer words themselves, with no word in any cell. */
function captionArea(grid: Grid): AnswerArea | undefined {
  const captioned = grid.page.drawings.filter(isCaptioned);
  if (captioned.length < 4) return undefined;
  const left = Math.min(...captioned.map(({ box }) => box.x));
  const top = Math.min(...captioned.map(({ box }) => box.y));
  const first = grid.page.cells.find(({ box }) => box.y + box.height > top);
  // The controls' column: the cell that lies under the left-most one, else the first free column.
  const under = grid.page.cells.find(
    ({ box, colSpan }) => colSpan === 1 && box.x <= left + 2 && box.x + box.width > left + 2,
  );
  const before = grid.page.cells.filter(
    ({ box, text }) => text !== '' && box.x + box.width <= left + 2,
  );
  const column = under?.col ?? Math.max(1, ...before.map(({ col }) => col)) + 1;
  return {
    kind: 'single',
    options: { choices: [] },
    from: column,
    to: column,
    headerRows: [],
    firstRow: first?.row ?? 1,
    lastRow: grid.rows.at(-1) ?? 1,
  };
}

/** Whether a list has answer words to choose from; the cells of a column share theirs. */
const isAnswerList = oncePer(
  (choices: readonly string[]): boolean =>
    choices.filter((choice) => optionHeader(choice) !== undefined).length >= 2,
);

/** A cell with a drop-down list of answer words. */
const offersList = ({ choices }: SheetCell): boolean =>
  choices !== undefined && isAnswerList(choices);
