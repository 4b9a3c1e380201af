import { chained } from '../../basics/chained.js';
import { formFor } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import type { FormKind } from '../../model/disclosure.js';
import { kindOfText, otherKindOf, saysApart } from '../header/form-title.js';
import { labelKind } from '../header/labels.js';
import { isQuestionRow } from '../recognition/question-rows.js';
import { recogniseRows } from '../recognition/recognise.js';
import type { RecognisedRow } from '../recognition/recognised-row.js';
import type { CandidateRow } from '../recognition/row-evidence.js';
import { sectionOfCell, sectionOfText } from '../recognition/sections.js';
import type { TableRow } from '../table/model/table-row.js';
import { isNextOf } from '../wording/number-order.js';
import { asks, opensOptions, requestsChoice, splitQuestion } from '../wording/question.js';
import { type Gathered, LocatedRow } from './model.js';
import { withoutRowsOfOthers } from './rows-of-others.js';
import { statedKind, type Unit } from './unit.js';

/** Fewer recognised rows than this, on a page that does not name the form, are no form. */
export const FEWEST_KNOWN_ROWS = 5;
const FEWEST_SHARE = 0.5;

/** A unit whose rows were recognised under one form. */
export interface RecognisedUnit {
  readonly unit: Unit;
  readonly kind: FormKind;
  /** The form the rows were recognised under. */
  readonly form: Form;
  readonly kindBy: Gathered['kindBy'];
  readonly rows: readonly LocatedRow[];
  /** Rows that may be questions, those that were taken for headings among them. */
  readonly candidates: readonly TableRow[];
  /** What each candidate was recognised as. */
  readonly recognised: readonly RecognisedRow[];
  readonly fit: number;
}

/** Recognises a unit's rows under the form it names, or under the one that fits them better. */
export function recogniseUnit(
  unit: Unit,
  documentKind: FormKind | null,
  forms?: readonly Form[],
): RecognisedUnit {
  const stated = statedKind(unit);
  if (stated !== undefined) return recogniseAs(unit, stated.kind, stated.by, forms);
  const byLabel = labelKind(Object.values(unit.header).map((value) => value.labelText));
  // A sheet of few rows with the product's name above them is part of the form that the cover names.
  if (byLabel !== null && byLabel !== documentKind)
    return recogniseAs(unit, byLabel, 'header', forms);
  if (documentKind !== null) return recogniseAs(unit, documentKind, 'title', forms);
  const mds = recogniseAs(unit, 'MDS', 'rows', forms);
  const sds = recogniseAs(unit, 'SDS', 'rows', forms);
  return sds.fit > mds.fit ? sds : mds;
}

const isNumberedInText = ({ question }: TableRow): boolean =>
  splitQuestion.of(question.cell).number !== null;

/**
 * Whether a row counts on with the one before it. Both are numbered in the same place, in the text or
 * in a cell of its own: `2. 技術的安全対策` does not count on with the 2 in the column of the numbers.
 */
const countsOn = (before: TableRow | undefined, row: TableRow | undefined): boolean =>
  before !== undefined &&
  row !== undefined &&
  isNextOf(before.question.number, row.question.number) &&
  isNumberedInText(before) === isNumberedInText(row);

/** A row that asks, or counts on with its neighbours, is a question, whatever section its words name. */
const isQuestion = (rows: readonly TableRow[], index: number): boolean => {
  const row = rows[index];
  return (
    asks(row?.question.question ?? '') ||
    countsOn(rows[index - 1], row) ||
    countsOn(row, rows[index + 1])
  );
};

/**
 * Whether a row stands under a numbered one as an option does: it asks nothing and, unless the row above
 * requests a choice, has no number or no references of its own.
 */
const isUnder = (above: TableRow, row: TableRow | undefined): boolean =>
  row !== undefined &&
  above.question.number !== null &&
  !asks(row.question.question) &&
  (requestsChoice.of(above.question.cell) ||
    row.question.number === null ||
    row.question.references.length === 0);

/**
 * An unanswered row whose options are the rows below it: the item it resembles is not asked by it. Where
 * none is below, it is a question that nobody has answered, whose answer may be several words.
 */
const headsOptions = (row: TableRow, next: TableRow | undefined): boolean => {
  const { question, answer } = row;
  const { decision, answerable } = answer;
  return (
    opensOptions.of(question.cell) &&
    isUnder(row, next) &&
    decision.choice === null &&
    decision.state !== 'several' &&
    answerable !== true
  );
};

/** No title of a chapter is longer, once its number stands in a cell of its own. */
const LONGEST_TITLE = 12;

/** The section an unanswered row heads by its number alone, whatever few words stand beside it: `6.8 保守`. */
const chapterOf = ({ question: { number, question }, answer }: TableRow, form: Form) =>
  number?.includes('.') === true &&
  answer.decision.state === 'blank' &&
  question.length <= LONGEST_TITLE
    ? sectionOfText(number, form)
    : null;

/**
 * Whether an unanswered row is the title of a chapter with the guideline's own number before it, `6.4 物理的安全対策`:
 * the boxes or the list beside it were copied over from the rows around it.
 */
function isNumberedChapter({ question, answer }: TableRow, form: Form): boolean {
  const { cell, number, references } = question;
  if (answer.decision.state !== 'blank' || references.length > 0 || asks(cell.text)) return false;
  return number !== null && number === sectionOfCell(cell, form);
}

/** A sheet with more rows than this holds more than one chapter. */
const MOST_OF_CHAPTER = 40;

/**
 * The section that a sheet of one chapter names in a line of its own above its table, or by its name. A sheet
 * with the form's own title names the first of its sections in the table.
 */
function chapterAbove({ title, page, tables }: Unit, form: Form): string | null {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (title.kind !== null || page.kind !== 'sheet' || rows > MOST_OF_CHAPTER) return null;
  const top = Math.min(...tables.map(({ firstRow }) => firstRow));
  const above = page.cells.filter(({ row, text }) => row < top && text.trim() !== '');
  const line = above.findLast(
    (cell) =>
      sectionOfCell(cell, form) !== null &&
      above.every((other) => other === cell || other.row !== cell.row),
  );
  return line === undefined ? sectionOfText(page.name, form) : sectionOfCell(line, form);
}

function recogniseAs(
  unit: Unit,
  kind: FormKind,
  kindBy: Gathered['kindBy'],
  forms?: readonly Form[],
): RecognisedUnit {
  const form = formFor(kind, unit.title.edition ?? unit.sheetName.edition, forms);
  const candidates: TableRow[] = [];
  const shown: CandidateRow[] = [];
  let section = chapterAbove(unit, form);
  const all = chained(unit.tables.map((table) => table.rows));
  for (const [index, row] of all.entries()) {
    const { question, answer } = row;
    const beside = question.sectionText === null ? null : sectionOfText(question.sectionText, form);
    section = beside ?? section;
    const heading =
      !isNumberedChapter(row, form) &&
      (answer.answerable === true || question.references.length > 0 || isQuestion(all, index))
        ? null
        : (sectionOfCell(question.cell, form) ?? chapterOf(row, form));
    if (heading !== null) {
      section = heading;
      continue;
    }
    if (headsOptions(row, all[index + 1])) continue;
    const { number, references, question: text } = question;
    // A blank row under a drop-down may still be a heading that the list was copied over.
    const answered =
      answer.decision.state === 'blank' && answer.answerable === true ? null : answer.answerable;
    candidates.push(row);
    shown.push({ text, number, references, section, answered });
  }
  const recognised = recogniseRows(shown, form);
  const rows: LocatedRow[] = [];
  let fit = 0;
  const { name: sheet, hidden } = unit.page;
  for (const [index, row] of candidates.entries()) {
    const entry = recognised[index];
    if (entry === undefined || !isQuestionRow(row, entry, form, candidates[index + 1])) continue;
    const { section = null } = shown[index] ?? {};
    rows.push(new LocatedRow(row, sheet, hidden === true, entry, section));
    if (entry.key !== null) fit += entry.confidence;
  }
  const own = withoutRowsOfOthers(rows, unit.page);
  return { unit, kind, form, kindBy, rows: own, candidates, recognised, fit };
}

/** Of the rows of a sheet that is part of a form which only the cover names, so many are known at least. */
const SHARE_OF_PART = 0.25;

/**
 * Whether a table that says of itself neither the form nor the product is another questionnaire: hardly any
 * of its rows is known, and beside it stands a form.
 */
export const isOfOthers = (entry: RecognisedUnit, forms: readonly RecognisedUnit[]): boolean =>
  entry.kindBy === 'title' &&
  statedKind(entry.unit) === undefined &&
  entry.fit < entry.rows.length * SHARE_OF_PART &&
  forms.some((other) => other !== entry && other.fit >= FEWEST_KNOWN_ROWS);

const namesLegend = (sheet: string): boolean => /凡例|記号の|用語|legend/i.test(sheet);

/** Cells at the head of a sheet, its title among them. */
const TITLE_CELLS = 6;

/** Whether a table is one of the form: it says so, or most of its rows are known. */
export function isForm({ unit, rows, kindBy, fit }: RecognisedUnit): boolean {
  const other =
    otherKindOf(unit.page.name) !== undefined ||
    unit.page.cells.slice(0, 60).some((cell) => otherKindOf.of(cell) !== undefined);
  // A count of the answers has はい and いいえ above the names of the forms; a table may have no rows at all.
  if (rows.every(({ row }) => kindOfText(row.question.question) !== null)) return false;
  // A sheet that explains the answers has them beside what they mean.
  if (fit === 0 && namesLegend(unit.page.name)) return false;
  if (unit.title.kind === null && unit.page.cells.slice(0, TITLE_CELLS).some(saysApart.of))
    return false;
  if (kindBy === 'title' || kindBy === 'sheet-name') return !other || fit >= FEWEST_KNOWN_ROWS;
  return !other && fit >= FEWEST_KNOWN_ROWS && fit >= rows.length * FEWEST_SHARE;
}
