import { addTo } from '../../../basics/grouped.js';
import { parseReferenceCell } from '../../../catalogue/references.js';
import { textFact, textSign } from '../../facts.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { hiddenColumns } from '../../grid/hidden-columns.js';
import { isBlank, onLine, type SheetCell } from '../../grid/sheet-cell.js';
import { glyphKind } from '../../marks/words/glyphs.js';
import { optionWord } from '../../marks/words/option-words.js';
import { isNoteNumber } from '../../notes/note-cell.js';
import { type ColumnRole, headText, roleNamed } from '../../wording/column-roles.js';
import { isHeaderWord } from '../../wording/header-row.js';
import { isItemNumber, saysMoreThanReferences } from '../../wording/question.js';
import type { AnswerArea } from '../model/answer-area.js';
import { chapterColumns, hasParts, serialColumns } from './chapter-numbers.js';
import { headsOthersRemarks, remarksOfOthers } from './columns-of-others.js';
import { splitReferenceColumns } from './split-references.js';

/** A column that tells when each row was answered or checked. */
const DAYS = /日付?$|年月日|(?:^|[^a-z])date$/i;

const hasWord = textFact((text) => /\p{L}{2}/u.test(text));

interface ColumnFacts {
  readonly col: number;
  /** Text that heads it; '' for none. */
  readonly header: string;
  readonly cells: readonly SheetCell[];
  readonly length: number;
  readonly numberShare: number;
  readonly referenceShare: number;
  readonly noteShare: number;
  /** Of the cells with references, the share that has words of its own beside them. */
  readonly wordedShare: number;
}

const isNumber = textSign((text) => isItemNumber(onLine(text)));
const isNote = textSign((text) => isNoteNumber(onLine(text)));
const isReference = textSign((text) => {
  const line = onLine(text);
  return line.length <= 60 && parseReferenceCell(line).length > 0 && !/[ぁ-ん]{3}/.test(line);
});

function columnFacts(col: number, header: string, cells: readonly SheetCell[]): ColumnFacts {
  let length = 0;
  let numbers = 0;
  let references = 0;
  let worded = 0;
  let notes = 0;
  for (const cell of cells) {
    length += Math.min(200, onLine.of(cell).length);
    if (isNumber.of(cell)) numbers += 1;
    if (isReference.of(cell)) {
      references += 1;
      if (saysMoreThanReferences.of(cell)) worded += 1;
    }
    if (isNote.of(cell)) notes += 1;
  }
  const count = Math.max(1, cells.length);
  return {
    col,
    header,
    cells,
    length,
    numberShare: numbers / count,
    referenceShare: references / count,
    noteShare: notes / count,
    wordedShare: worded / Math.max(1, references),
  };
}

/**
 * A heading in two languages, `番号 No.`, as its Japanese words where these tell what its column holds and both
 * together do not.
 */
function inJapanese(header: string): string {
  const own = header.replace(/(?<=[^\x20-\x7e]) *[\x20-\x7e]+$/, '');
  return roleNamed(header) === undefined && roleNamed(own) !== undefined ? own : header;
}

/**
 * Text that heads a column: the nearest word above it that heads columns, else the nearest text; ''
 * when there is none. A cell across the whole table is the heading of a section and heads no column.
 */
function headerOf(
  grid: Grid,
  col: number,
  headerRows: readonly number[],
  area: AnswerArea,
): string {
  const texts = headerRows.flatMap((row) => {
    const cell = grid.cellAt(row, col);
    const across = cell !== undefined && cell.col < area.from && lastColumn(cell) >= area.to;
    const text = cell === undefined || across ? '' : inJapanese(headText.of(cell));
    return text === '' || text.length > 24 ? [] : [text];
  });
  return texts.findLast(isHeaderWord) ?? texts.at(-1) ?? '';
}

/** Rows that may hold the header of a table: those that name the options, or the last few above it. */
function headerRowsOf(grid: Grid, area: AnswerArea): readonly number[] {
  const above = grid.rows.filter((row) => row < area.firstRow).slice(-3);
  const first = area.headerRows.filter((row) => row <= area.firstRow + 1);
  return [...new Set([...above, ...first])].sort((a, b) => a - b);
}

/**
 * Roles of the columns of a table. Header words decide where there are any; else what the cells
 * hold, and where they stand. @param answerColumns columns that hold answers of any product.
 */
export function columnRoles(
  grid: Grid,
  area: AnswerArea,
  answerColumns: ReadonlySet<number>,
): ReadonlyMap<number, ColumnRole> {
  const byColumn = new Map<number, SheetCell[]>();
  for (const { row, cells } of grid.lines) {
    if (row < area.firstRow || row > area.lastRow || area.headerRows.includes(row)) continue;
    for (const cell of cells) {
      if (typeof cell.value === 'boolean') continue;
      if (answerColumns.has(cell.col) || (lastColumn(cell) > area.to && cell.col < area.from))
        continue;
      addTo(byColumn, cell.col, cell);
    }
  }
  const headerRows = headerRowsOf(grid, area);
  const facts = [...byColumn].map(([col, cells]) =>
    columnFacts(col, headerOf(grid, col, headerRows, area), cells),
  );
  // In this order: questions are looked for among the columns that nothing else names, and tell what the
  // rest is, remarks for one. Only then is it known whose remarks those are, and which of them or of the
  // numbers are hidden codes. Chapters are counted against the numbers that are left, and then those that
  // only count the rows against the form's own.
  const roles = new Map<number, ColumnRole>();
  const hidden = hiddenColumns(grid);
  for (const col of splitReferenceColumns(facts)) roles.set(col, 'reference');
  for (const column of facts) {
    const role = roles.get(column.col) ?? roleOf(column, area, facts);
    if (role !== undefined) roles.set(column.col, role);
  }
  assignQuestions(grid, facts, roles, area);
  const isRemarks = (col: number) => roles.get(col) === 'note';
  for (const col of remarksOfOthers(grid, area, facts, isRemarks)) roles.set(col, 'ignored');
  ignoreCodes(roles, hidden, facts);
  const numbered = facts.filter(({ col }) => roles.get(col) === 'number');
  const chapters = new Set(chapterColumns(numbered));
  for (const col of chapters) roles.set(col, 'section');
  for (const col of serialColumns(numbered.filter(({ col: own }) => !chapters.has(own))))
    roles.set(col, 'ignored');
  return roles;
}

/**
 * Codes kept in a hidden column are nothing the vendor tells, and no numbers: only those of the form,
 * such as 4.1.1, may be hidden, where no others are shown.
 */
function ignoreCodes(
  roles: Map<number, ColumnRole>,
  hidden: ReadonlySet<number>,
  facts: readonly ColumnFacts[],
): void {
  const numbered = [...roles].some(([col, role]) => role === 'number' && !hidden.has(col));
  for (const { col, cells } of facts) {
    const role = roles.get(col);
    const isCode = role === 'number' && (numbered || !cells.some(hasParts.of));
    if (hidden.has(col) && (role === 'note' || isCode)) roles.set(col, 'ignored');
  }
}

/** Headings of sentences that the vendor has not written about its answers. */
const OF_OTHERS =
  /解説|手引|要領|趣旨|意図|観点|用語|定義|例|ヒント|着眼|病院|医療機関|施設|[貴当自]院|院内|社内|前[回年期]|旧|変更前|改善|予定|宿題|評価|判定|審査|確認者/;

const isSentence = textFact(
  (text) => text.length >= 8 && /(?:[。．]|です|ます|ません|ください)[)）]?$/.test(onLine(text)),
);

/** Of the rows, the share that no vendor writes remarks on: a sentence on every row explains the questions. */
const MOST_REMARKS = 0.8;

/** Whether a column, however it is headed (ひとこと), holds sentences about some of the answers. */
function isRemarks({ cells, header }: ColumnFacts, all: readonly ColumnFacts[]): boolean {
  const rows = Math.max(...all.map((column) => column.cells.length));
  return (
    cells.length < rows * MOST_REMARKS &&
    !OF_OTHERS.test(header) &&
    cells.filter(isSentence.of).length * 2 > cells.length
  );
}

const isMark = textFact((text) => optionWord(text) !== undefined || glyphKind(text) === 'chosen');

/** Whether a column holds answer words or marks: without a heading they tell nothing about the answers. */
const isJotted = ({ cells }: ColumnFacts): boolean =>
  cells.filter(isMark.of).length * 2 > cells.length;

/** The column that holds most text; 0 for none. */
const longestOf = (all: readonly ColumnFacts[]): number =>
  all.reduce((best, column) => (column.length > best.length ? column : best), { col: 0, length: 0 })
    .col;

/** Whether no other column holds more text. */
const isLongest = (column: ColumnFacts, all: readonly ColumnFacts[]): boolean =>
  all.every(({ length }) => length <= column.length);

/** Whether a column before the answers may ask: it has texts of its own that are neither numbers nor sections. */
const mayAsk = ({ header, numberShare }: ColumnFacts): boolean => {
  const named = roleNamed(header);
  return named === undefined ? numberShare < 0.7 : named === 'question';
};

/** Of the longest column, the share below which texts before the answers are names or days. */
const SHORT = 0.25;

const NO_COLUMNS: readonly ColumnFacts[] = [];

/**
 * The columns before the answers that ask, however long the remarks behind them are: on most rows they say
 * something of their own, as titles of sections do not. None where the longest column is headed 質問.
 */
function askedBefore({ from }: AnswerArea, all: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const most = Math.max(...all.map(({ length }) => length));
  const rows = Math.max(...all.map(({ cells }) => cells.length));
  if (all.some(({ length, header }) => length === most && roleNamed(header) === 'question'))
    return NO_COLUMNS;
  return all.filter(
    (column) =>
      column.col < from &&
      mayAsk(column) &&
      column.length > most * SHORT &&
      new Set(column.cells.map(onLine.of)).size * 2 > rows,
  );
}

/** Whether a column asks because nothing else does: the longest, where the answers stand left of it. */
const asksAlone = (
  column: ColumnFacts,
  { from }: AnswerArea,
  all: readonly ColumnFacts[],
): boolean => isLongest(column, all) && !all.some((other) => other.col < from && mayAsk(other));

function roleOf(
  column: ColumnFacts,
  area: AnswerArea,
  all: readonly ColumnFacts[],
): ColumnRole | undefined {
  const { header } = column;
  const named = roleNamed(header);
  if (named === 'note') return headsOthersRemarks(header) ? 'ignored' : 'note';
  // 11/20 in a column of days names no notes 11 and 20.
  if (column.col > area.to && DAYS.test(header)) return 'ignored';
  // 8.1.4 is a number of the form elsewhere.
  if (named === 'reference' && column.referenceShare >= 0.6 && column.wordedShare === 0)
    return 'reference';
  if (column.numberShare >= 0.7 && column.cells.length >= 2) {
    // Answers may stand left of both: what leads to the questions are their numbers, to long remarks those of notes.
    const leads = column.col < longestOf(all) && askedBefore(area, all).length === 0;
    if (named === 'number' || column.col < area.from || leads) return 'number';
    // `レベル` 1, 2, 3 right of the answers are grades or counts, not the numbers of notes.
    return named === undefined && hasWord(header) ? 'ignored' : 'note';
  }
  // Short questions with their references behind them are no column of references.
  const asks = column.wordedShare >= 0.5 && (named === 'question' || isLongest(column, all));
  if (column.referenceShare >= 0.6 && !asks && column.cells.length >= 2) return 'reference';
  if (named === 'number' || named === 'section') return named;
  if (named === 'question') return 'question';
  if (named === 'reference' && !asks && column.referenceShare > 0.2) return 'reference';
  if (column.col > area.to && column.noteShare >= 0.5) return 'note';
  if (column.col > area.to && header === '' && isJotted(column)) return 'ignored';
  // A headed column after the answers that is none of these (担当, 集計用 …) says nothing about them.
  if (
    column.col > area.to &&
    header !== '' &&
    !/内容|具体|詳細|説明|方法|状況|記載/.test(header) &&
    !isRemarks(column, all) &&
    !asksAlone(column, area, all)
  )
    return 'ignored';
  return undefined;
}

const hasJapanese = textFact((text) => /[ぁ-んァ-ヶ一-龠々]/.test(text));

/** The first cells of a column tell the language it is written in. */
const FIRST_CELLS = 8;

function isJapanese({ cells }: ColumnFacts): boolean {
  const first = cells.slice(0, FIRST_CELLS);
  return first.filter(hasJapanese.of).length * 2 > first.length;
}

/** Of the rows of a column, the share that one with the same texts in another language has as well. */
const IN_BOTH = 0.8;
/** A text in one language takes at least this share of the letters it takes in another. */
const TERSEST = 0.1;

/** Whether two columns hold the same questions, one in Japanese and one in another language. */
function saysTheSame(column: ColumnFacts, main: ColumnFacts): boolean {
  if (isJapanese(column) === isJapanese(main)) return false;
  const own = new Set(column.cells.map(({ row }) => row));
  return (
    column.length > main.length * TERSEST &&
    main.length > column.length * TERSEST &&
    main.cells.filter(({ row }) => own.has(row)).length > main.cells.length * IN_BOTH
  );
}

/** Of columns in Japanese that indent each other and say together what one in another language does, the longest. */
function indentedTogether(
  columns: readonly ColumnFacts[],
  main: ColumnFacts,
): ColumnFacts | undefined {
  const own = columns.filter(isJapanese);
  const cells = own.flatMap((column) => column.cells);
  const isApart = new Set(cells.map(({ row }) => row)).size === cells.length;
  const [first] = own;
  if (first === undefined || !isApart) return undefined;
  const length = own.reduce((sum, column) => sum + column.length, 0);
  return saysTheSame({ ...first, cells, length }, main) ? first : undefined;
}

const besideAnswer =
  (grid: Grid, area: AnswerArea) =>
  ({ row }: SheetCell): boolean => {
    const answer = grid.cellAt(row, area.from);
    return answer !== undefined && !isBlank(answer);
  };

/**
 * The column with most text holds the questions. Columns whose cells stand on rows of their own are
 * indentation and belong to it; columns beside it are sections to the left and notes to the right.
 */
function assignQuestions(
  grid: Grid,
  facts: readonly ColumnFacts[],
  roles: Map<number, ColumnRole>,
  area: AnswerArea,
): void {
  const open = facts.filter(({ col }) => !roles.has(col) || roles.get(col) === 'question');
  const before = askedBefore(area, open);
  const byLength = (columns: readonly ColumnFacts[]) =>
    [...columns].sort((one, other) => other.length - one.length);
  const [longest] = byLength(before.length > 0 ? before : open);
  if (longest === undefined) return;
  const main = isJapanese(longest)
    ? longest
    : (byLength(open).find((column) => saysTheSame(column, longest)) ??
      indentedTogether(byLength(open), longest) ??
      longest);
  const mainRows = new Set(main.cells.map((cell) => cell.row));
  for (const column of open) {
    if (column === main) {
      roles.set(column.col, 'question');
      continue;
    }
    if (saysTheSame(column, main)) {
      roles.set(column.col, 'ignored');
      continue;
    }
    const beside =
      column.cells.filter((cell) => mainRows.has(cell.row)).length / column.cells.length;
    const spans = column.cells.some((cell) => cell.rowSpan > 1);
    // On the lines of answers that stand below their questions there are no questions.
    const onAnswers =
      column.col > area.to &&
      main.col < area.from &&
      column.cells.filter(besideAnswer(grid, area)).length > column.cells.length / 2;
    if (beside <= 0.5 && !spans && !onAnswers) roles.set(column.col, 'question');
    else if (column.col > Math.max(area.to, main.col)) roles.set(column.col, 'note');
    else roles.set(column.col, 'section');
  }
}
