import { chained } from '../../basics/chained.js';
import type { FormKind } from '../../model/disclosure.js';
import { withAnswersBehindQuestions } from '../as-table/answers-behind.js';
import { withParagraphsInOne } from '../as-table/answers-in-prose.js';
import { withAnswersOutOfQuestions } from '../as-table/answers-within.js';
import { withCardsAsRows } from '../as-table/cards.js';
import { type CorrectionRow, withoutCorrections } from '../as-table/correction-rows.js';
import { withoutExamples } from '../as-table/example-rows.js';
import { withAnswersSaidOnce } from '../as-table/glossed-answers.js';
import { withoutHiddenRepeats } from '../as-table/hidden-repeats.js';
import { withLinesAsRows } from '../as-table/lines-as-rows.js';
import { withSmallPrintBeside } from '../as-table/small-print.js';
import { withAnswerLinesBeside } from '../as-table/words-below.js';
import { type Grid, gridOf } from '../grid/grid.js';
import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { type FormSign, guidelineEditionOf, readNameSign } from '../header/form-title.js';
import {
  type FoundHeader,
  joinHeaders,
  readBoxHeader,
  readHeader,
  readOuterHeader,
} from '../header/header.js';
import { NO_SIGN, titleOf } from '../header/page-title.js';
import { readSignature } from '../header/signature.js';
import { withLegendRead } from '../marks/legends/page-legend.js';
import { attachedNotes } from '../notes/attached-notes.js';
import { footnotes } from '../notes/footnotes.js';
import type { FoundNote } from '../notes/found-note.js';
import { namesNotes, notesAreaRow } from '../notes/note-headings.js';
import { notesBefore, readNotes } from '../notes/note-list.js';
import { type AnswerTable, readTables } from '../table/table.js';
import { namesHistory } from '../wording/history.js';
import { formsIn } from './forms-together.js';
import { splitPage } from './split-page.js';

/** What a page (or the part of it under one title) holds, before anything is recognised. */
export interface Unit {
  readonly page: SheetPage;
  readonly tables: readonly AnswerTable[];
  readonly header: FoundHeader;
  readonly notes: readonly FoundNote[];
  /** What the title lines above the table say. */
  readonly title: FormSign;
  /** What the sheet's name says. */
  readonly sheetName: FormSign;
  /** Guideline edition the sheet says its references are numbered in. */
  readonly guidelineEdition: string | null;
  /** Product named above this answer column, where several stand side by side. */
  readonly heading: FoundHeader;
  /** What stood on the page to show how to fill it in, where anything did. */
  readonly examples?: readonly SheetCell[];
  /** What stood on the page in tables of corrections. */
  readonly corrections: readonly CorrectionRow[];
}

/** Whether a unit holds rows that ask for an answer; a cover and a sheet of instructions hold none. */
export const hasRows = ({ tables }: Unit): boolean => tables.some(({ rows }) => rows.length > 0);

/** How many rows of a page without tables may say of which form it is. */
const TITLE_ROWS = 60;

/**
 * Reads everything a page shows: as a table, or as cards where that finds more answers. A page without
 * tables gives one unit: a cover, or notes. What changes the page comes first, in this order: rows that nobody
 * sees are left out where they repeat others; answers in two languages are said once, as everything after
 * looks for answers; the rows of a legend are taken off, so that no example and no answer is seen in them, and
 * examples, so that nothing counts as answered for them; then the lines of one cell that are rows of their own
 * are put apart, those of a paragraph that asks and answers together, and small print and lines of answers
 * beside their questions.
 */
export function readUnits(sheet: SheetPage): readonly Unit[] {
  const { page, examples } = withoutExamples(
    withLegendRead(withAnswersSaidOnce(withoutHiddenRepeats(sheet))),
  );
  const units = unitsOn(page);
  return examples.length === 0 ? units : units.map((unit) => ({ ...unit, examples }));
}

/** What a page holds, once no example is left on it. */
function unitsOn(sheet: SheetPage): readonly Unit[] {
  const rows = withParagraphsInOne(withLinesAsRows(sheet));
  const page = withAnswersBehindQuestions(withAnswersOutOfQuestions(rows));
  const printed = withSmallPrintBeside(page);
  const beside = withAnswerLinesBeside(printed);
  const units = unitsOf(beside);
  const dealt = withCardsAsRows(page);
  if (dealt === page) return units;
  const cards = unitsOf(dealt);
  const [answered, labelled] = [answeredRows(units), answeredRows(cards)];
  // Where answers stood below their questions, rows without an answer are found as well.
  const least = beside === printed ? answered * LABELLED > labelled : answered >= labelled;
  return answered > 0 && least ? units : cards;
}

/** Cards say themselves where their answers stand: they may have somewhat fewer than any column of answers. */
const LABELLED = 0.9;

/** Whether a page only tells how the document was revised: what it says of editions and dates is past. */
const isHistory = ({ page, lines: [first] }: Grid): boolean =>
  namesHistory(page.name) || (first?.cells.length === 1 && first.cells.some(namesHistory.of));

const unitsOf = (page: SheetPage): readonly Unit[] => chained(splitPage(page).map(unitsOfPart));

const answeredRows = (units: readonly Unit[]): number =>
  units
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
    .filter(({ answer }) => answer.decision.state === 'marked').length;

function unitsOfPart(part: Grid): readonly Unit[] {
  const { page, corrections } = withoutCorrections(part.page);
  const grid = corrections.length === 0 ? part : gridOf(page);
  const tables = readTables(grid);
  const past = tables.length === 0 && isHistory(grid);
  const firstRow = Math.min(...tables.map((table) => table.firstRow), Number.MAX_SAFE_INTEGER);
  const endRow = Math.max(0, ...tables.map((table) => table.endRow));
  const sheetName = page.kind === 'sheet' ? readNameSign(page.name) : NO_SIGN;
  const shared = {
    page,
    corrections,
    header: past
      ? {}
      : joinHeaders(
          readHeader(grid, firstRow),
          tables.length === 0 ? {} : readOuterHeader(grid, endRow, rightOf(tables)),
          readBoxHeader(grid),
          tables.length === 0 ? {} : readSignature(grid, firstRow),
        ),
    title: past ? NO_SIGN : titleOf(grid, tables.length === 0 ? TITLE_ROWS : firstRow),
    sheetName: /[msＭＳ][dｄＤ][sｓＳ]|開示/i.test(page.name) ? sheetName : NO_SIGN,
    guidelineEdition: statedGuideline(page),
    notes: [
      ...tables.flatMap((table) => table.notes),
      ...notesBefore(grid, tables.length > 0 ? firstRow : 0),
      ...footnotes(grid, firstRow, endRow),
      ...notesOf(grid, tables.length > 0, endRow),
      ...attachedNotes(
        grid,
        tables.flatMap(({ rows }) => rows),
      ),
    ],
  };
  if (tables.length === 0) return [{ ...shared, tables: [], heading: {} }];
  return sideBySide(tables).flatMap(({ heading, edition, group }) =>
    formsIn(grid, group).map(({ kind, tables: own }) => ({
      ...shared,
      title: { ...(edition ?? shared.title), kind: kind ?? shared.title.kind },
      tables: own,
      heading,
    })),
  );
}

/** Cells at the head of a page that may say which guideline its references are numbered in. */
const HEAD_CELLS = 200;

function statedGuideline({ cells }: SheetPage): string | null {
  for (const cell of cells.slice(0, HEAD_CELLS)) {
    const edition = guidelineEditionOf.of(cell);
    if (edition !== null) return edition;
  }
  return null;
}

const rightOf = (tables: readonly AnswerTable[]): number =>
  Math.max(...tables.map(({ lastColumn }) => lastColumn));

const headedBy = (start: number | undefined) => ({ headed: start !== undefined });

/** Notes below a table, or on a page that has none. */
function notesOf(grid: Grid, hasTable: boolean, endRow: number): readonly FoundNote[] {
  if (!hasTable) {
    const start = notesAreaRow(grid, 0);
    return start === undefined && !namesNotes(grid.page.name)
      ? []
      : readNotes(grid, start ?? 0, headedBy(start));
  }
  const start = notesAreaRow(grid, endRow);
  return readNotes(grid, start ?? endRow, headedBy(start));
}

/** Tables with rows in common are products side by side; others, and halves, follow one another. */
function sideBySide(tables: readonly AnswerTable[]): readonly (Pick<
  AnswerTable,
  'heading' | 'edition'
> & {
  readonly group: readonly AnswerTable[];
})[] {
  const [first, ...further] = tables;
  if (first === undefined) return [];
  const { heading, edition } = first;
  const groups = [{ heading, edition, group: [first] }];
  for (const table of further) {
    const rows = new Set(table.rows.map(({ question }) => question.row));
    const free = groups.find(({ group }) =>
      group.every(
        (other) =>
          other.half !== table.half || other.rows.every(({ question }) => !rows.has(question.row)),
      ),
    );
    if (free === undefined)
      groups.push({ heading: table.heading, edition: table.edition, group: [table] });
    else free.group.push(table);
  }
  return groups;
}

/** Kind a unit states itself: in its title, else in the name of its sheet. */
export function statedKind(
  unit: Unit,
): { readonly kind: FormKind; readonly by: 'title' | 'sheet-name' } | undefined {
  if (unit.title.kind !== null) return { kind: unit.title.kind, by: 'title' };
  if (unit.sheetName.kind !== null) return { kind: unit.sheetName.kind, by: 'sheet-name' };
  return undefined;
}
