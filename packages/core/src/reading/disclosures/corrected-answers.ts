import type { Finding } from '../../model/finding.js';
import { nearestCell } from '../../pages/index.js';
import { foldToLetters } from '../../text/fold.js';
import { likeness, wordingOf } from '../../text/likeness.js';
import { linesBesideHistory, lineText, numberCorrected } from '../as-table/correction-rows.js';
import { gridOf, type Line } from '../grid/grid.js';
import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { readNoteCell } from '../notes/note-cell.js';
import { noteLines } from '../notes/note-numbers.js';
import type { TableRow } from '../table/model/table-row.js';
import {
  announcesCorrection,
  bareNumber,
  choiceCorrected,
  corrects,
  correctsAnswers,
  correctsOwnRow,
  numbersCorrected,
  referencesCorrected,
  speaksOfCorrections,
  wordsQuoted,
} from '../wording/corrections.js';
import { namesHistory } from '../wording/history.js';
import { deniesNow, withdraws } from '../wording/withdrawals.js';
import { clipped, namesOf, withDoubted } from './doubted-rows.js';
import type { Group } from './gather.js';
import type { LocatedRow } from './model.js';
import { sourceFinding } from './outcome.js';
import { placeOf } from './place.js';
import type { RecognisedUnit } from './recognise-unit.js';
import type { Unit } from './unit.js';

/** A text that corrects something: a line of a page, a text box, a remark on a row. */
interface Correction {
  readonly text: string;
  readonly page: SheetPage;
  readonly cell: SheetCell | null;
  /** The number of a row in a cell of its own, in a table of corrections. */
  readonly number?: string | undefined;
  /** What the row asks, in short, where a table of corrections has an answer and another one for it. */
  readonly gist?: string | undefined;
}

/** Characters of a correction that a finding quotes. */
const QUOTE_LENGTH = 80;

/** The rows of a page that its tables ask in. */
const rowsOf = (page: SheetPage, units: readonly Unit[]): ReadonlySet<number> =>
  new Set(
    units
      .filter((unit) => unit.page === page)
      .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
      .flatMap(({ question: { row, span } }) => Array.from({ length: span }, (_, at) => row + at)),
  );

/** The corrections that stand on a page beside its rows; those that a history tells are made already. */
function correctionsOn(page: SheetPage, units: readonly Unit[]): readonly Correction[] {
  const tabled = units.find((unit) => unit.page === page)?.corrections ?? [];
  const found: Correction[] = tabled.map((row) => ({ ...row, page }));
  if (page.cells.some(speaksOfCorrections.of) && !namesHistory(page.name)) {
    const asking = rowsOf(page, units);
    const isAsked = ({ row }: Line) => asking.has(row);
    for (const { line, headed } of linesBesideHistory(gridOf(page).lines, isAsked)) {
      const [first] = line.cells;
      if (first === undefined) continue;
      const text = lineText(line);
      // Questions speak of corrections as well, and reviewers beside them; a sentence alone may only look like one.
      const isSentence = line.cells.length === 1 && choiceCorrected(text) !== undefined;
      if (isAsked(line) && !isSentence) continue;
      const number = headed ? numberCorrected(line) : undefined;
      if (headed || corrects(text)) found.push({ text, page, cell: first, number });
    }
  }
  for (const { label = '', box } of page.drawings)
    if (corrects(label))
      found.push({ text: label, page, cell: nearestCell(page.cells, box) ?? null });
  return found;
}

/** Words that tell a question in short share this much with it at least. */
const LEAST_LIKENESS = 0.4;

/** The row whose question is most like a text that tells it in short; none where all are too far from it. */
function rowLike(gist: string, rows: readonly LocatedRow[]): readonly LocatedRow[] {
  const own = wordingOf(gist);
  let [best, most]: [LocatedRow | undefined, number] = [undefined, LEAST_LIKENESS];
  for (const located of rows) {
    const like = likeness(own, wordingOf(located.row.question.question));
    if (like > most) [best, most] = [located, like];
  }
  return best === undefined ? [] : [best];
}

/** The rows that a correction names: by number, by words, by references, by the number of their note, or in short. */
function rowsNamed(
  { text, number, gist }: Correction,
  rows: readonly LocatedRow[],
): readonly LocatedRow[] {
  const numbers = new Set([
    ...numbersCorrected(text),
    ...(number === undefined ? [] : [bareNumber(number)]),
  ]);
  const words = wordsQuoted(text).map(foldToLetters);
  const references = referencesCorrected(text);
  const note = noteLines(text)[0]?.number ?? null;
  const ways: readonly ((row: TableRow) => boolean)[] = [
    ({ question }) => question.number !== null && numbers.has(bareNumber(question.number)),
    ({ question }) => words.some((one) => foldToLetters(question.question).includes(one)),
    ({ question }) => question.references.some((one) => references.includes(one)),
    ({ question }) =>
      note !== null &&
      question.noteCells.some((cell) => readNoteCell.of(cell).numbers.includes(note)),
  ];
  for (const way of ways) {
    const named = rows.filter(({ row }) => way(row));
    if (named.length > 0) return named;
  }
  return gist === undefined ? [] : rowLike(gist, rows);
}

/** Whether a row says already what a correction makes of it. */
const saysSo = ({ row }: LocatedRow, text: string): boolean =>
  row.answer.decision.choice !== null && row.answer.decision.choice === choiceCorrected(text);

/** What a finding says of a text: that it corrects, takes back, or that nobody can tell which row it is of. */
function variantOf(text: string, rows: readonly LocatedRow[]): string | undefined {
  if (rows.length === 0) return 'unnamed';
  if (choiceCorrected(text) !== undefined) return undefined;
  return withdraws(text) ? 'withdrawn' : deniesNow(text) ? 'denied' : undefined;
}

/** Remarks on a row and comments on its cells, of those that may correct it. */
const saidOf = ({ row: { question, answer } }: LocatedRow) => {
  const own = answer.cell === null ? question.noteCells : [answer.cell, ...question.noteCells];
  const comments = [question.cell, ...own].flatMap((cell) =>
    cell.comment === undefined ? [] : [{ text: cell.comment, cell }],
  );
  const isYes = answer.decision.choice === 'yes';
  const remarks = question.noteCells
    .filter((cell) => speaksOfCorrections.of(cell) || (isYes && deniesNow.of(cell)))
    .map((cell) => ({ text: cell.text, cell }));
  return [...remarks, ...comments];
};

/** Corrections in what is said beside the answer on its own row. */
const inRemarks = (unit: RecognisedUnit): readonly (readonly [Correction, LocatedRow])[] =>
  unit.rows.flatMap((located) =>
    saidOf(located).flatMap(({ text, cell }) =>
      correctsOwnRow(text) ||
      (corrects(text) && choiceCorrected(text) !== undefined) ||
      (located.row.answer.decision.choice === 'yes' && deniesNow(text))
        ? [[{ text, page: unit.unit.page, cell }, located] as const]
        : [],
    ),
  );

/**
 * Doubts the answers that the sheet itself corrects elsewhere, such as in a text below its table, and tells which
 * they are: what counts in the end, a person has to see.
 * @param units everything the file holds: a correction may stand on a page of its own
 */
export function withCorrections(
  groups: readonly Group[],
  units: readonly Unit[],
  file: string,
): { readonly groups: readonly Group[]; readonly findings: readonly Finding[] } {
  const found = [...new Set(units.map((unit) => unit.page))].flatMap((page) => {
    const isOf = (entry: Unit) => entry.page === page;
    // On the sheet of another questionnaire its own rows are meant.
    const isOthers =
      !groups.some((group) => group.some(({ unit }) => isOf(unit))) &&
      units.some((unit) => isOf(unit) && unit.tables.length > 0);
    return isOthers ? [] : correctionsOn(page, units);
  });
  const corrected = new Map<Correction, LocatedRow[]>();
  const note = (correction: Correction, rows: readonly LocatedRow[]) =>
    corrected.set(correction, [...(corrected.get(correction) ?? []), ...rows]);
  for (const correction of found.filter(({ text }) => correctsAnswers(text))) {
    const own = groups.filter((group) => group.some(({ unit }) => unit.page === correction.page));
    const rows = (own.length > 0 ? own : groups).flatMap((group) =>
      rowsNamed(
        correction,
        group.flatMap((entry) => entry.rows),
      ),
    );
    const open = rows.filter((row) => !saysSo(row, correction.text));
    const isTold = correction.gist !== undefined || announcesCorrection(correction.text);
    if (open.length > 0 || (rows.length === 0 && isTold)) note(correction, open);
  }
  for (const [correction, row] of groups.flat().flatMap(inRemarks))
    if (!saysSo(row, correction.text)) note(correction, [row]);
  const doubtful = new Set([...corrected.values()].flat());
  return {
    groups: withDoubted(groups, doubtful),
    findings: [...corrected].map(([{ text, page, cell }, rows]) =>
      sourceFinding(
        'SRC-13',
        {
          ...namesOf(rows),
          quote: clipped(text, QUOTE_LENGTH),
        },
        placeOf(file, page.name, cell),
        variantOf(text, rows),
      ),
    ),
  };
}
