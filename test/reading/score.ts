import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answer,
  type AnswerEvidence,
  type Disclosure,
  type Place,
  type ReadOutcome,
  readDisclosures,
  type SourceDocument,
} from '@kaijisho/core';
import { DEFAULT_PDF_BUDGETS, readPdf } from '@kaijisho/pdf-adapter';
import { detectFormat, readCsv, readWorkbook } from '@kaijisho/xlsx-adapter';
import {
  acceptedKeys,
  folderOf,
  type Truth,
  type TruthDisclosure,
  type TruthRow,
} from './truth.js';

/** Fields whose reading is scored. */
export const FIELDS = [
  'row',
  'key',
  'state',
  'choice',
  'number',
  'references',
  'notes',
  'header',
  'form',
  'edition',
  'noteTexts',
] as const;
export type Field = (typeof FIELDS)[number];

export interface FieldScore {
  right: number;
  /** Read, but not as it is. */
  wrong: number;
  /** On the sheet, not read. */
  missed: number;
}

/** A value read wrongly with a confidence of 0.9 or more: the worst defect there is. */
export interface ConfidentError {
  readonly file: string;
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  readonly confidence: number;
}

export interface Score {
  readonly fields: Record<Field, FieldScore>;
  readonly confidentErrors: ConfidentError[];
  readonly problems: string[];
  /** Stated confidence and whether key and choice were right, for every answer with a key. */
  readonly calibration: { readonly confidence: number; readonly right: boolean }[];
}

export const emptyScore = (): Score => ({
  fields: Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<Field, FieldScore>,
  confidentErrors: [],
  problems: [],
  calibration: [],
});

/** Pages of one fixture file on disk, as the product's adapters yield them. */
export function loadFixture(set: string, file: string): SourceDocument {
  const bytes = new Uint8Array(readFileSync(join(folderOf(set), file)));
  const format = detectFormat(bytes);
  const document = format === 'text' ? readCsv(bytes, file) : readWorkbook(bytes);
  if (!document.ok)
    throw new Error(`${file}: ${document.failure.code} ${document.failure.detail ?? ''}`);
  return document.value;
}

/** A busy machine may take its time over the fixtures. */
const { milliseconds: _, ...UNTIMED } = DEFAULT_PDF_BUDGETS;

/** Pages of one PDF fixture on disk. */
export async function loadPdfFixture(set: string, { file, password }: Truth) {
  const bytes = new Uint8Array(readFileSync(join(folderOf(set), file)));
  const document = await readPdf(bytes, {
    budgets: UNTIMED,
    ...(password !== undefined && { password }),
  });
  if (!document.ok)
    throw new Error(`${file}: ${document.failure.code} ${document.failure.detail ?? ''}`);
  return document.value;
}

/** Reads the pages of a fixture as the product does. */
export const readFixture = (document: SourceDocument, file: string): ReadOutcome =>
  readDisclosures(document, { file, sha256: '0'.repeat(64) });

const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[()（）\s・･\-－ー。、,.:：]/g, '')
    .toLowerCase();

/** Scores what was read of one file against its truth, adding to `score`. */
export function scoreFile(truth: Truth, outcome: ReadOutcome, score: Score): void {
  const { fields, problems } = score;
  const remaining = [...outcome.disclosures];
  for (const expected of truth.disclosures) {
    const found = takeMatching(remaining, expected);
    if (found === undefined) {
      fields.form.missed += 1;
      fields.row.missed += expected.rows.length;
      problems.push(`${truth.file}: no disclosure for ${expected.form} ${expected.header.product}`);
      continue;
    }
    count(fields.form, found.content.form.kind === expected.form);
    count(fields.edition, found.content.form.edition === expected.edition);
    if (found.content.form.edition !== expected.edition)
      problems.push(
        `${truth.file}: edition ${expected.edition} read ${found.content.form.edition}`,
      );
    scoreHeader(truth, expected, found, score);
    scoreRows(truth, expected, found, score);
    scoreNotes(truth, expected, found, score);
  }
  for (const extra of remaining) {
    fields.form.wrong += 1;
    problems.push(
      `${truth.file}: disclosure read that is none: ${extra.content.form.kind} ${extra.content.header.product}`,
    );
  }
}

function count(field: FieldScore, right: boolean): void {
  if (right) field.right += 1;
  else field.wrong += 1;
}

function takeMatching(
  disclosures: Disclosure[],
  expected: TruthDisclosure,
): Disclosure | undefined {
  const sheets = new Set(expected.rows.map(({ sheet }) => sheet));
  const pages = new Set(expected.rows.flatMap(({ page }) => page ?? []));
  const fits = (disclosure: Disclosure) =>
    (disclosure.content.form.kind === expected.form ? 2 : 0) +
    (plain(disclosure.content.header.product) === plain(expected.header.product) ? 2 : 0) +
    (disclosure.reading.source.sheets.some((sheet) => sheets.has(sheet)) ? 3 : 0) +
    (disclosure.reading.answers.some(
      ({ place }) => place.page !== undefined && pages.has(place.page),
    )
      ? 3
      : 0);
  const [best] = [...disclosures].sort((a, b) => fits(b) - fits(a));
  if (best === undefined || fits(best) < 2) return undefined;
  disclosures.splice(disclosures.indexOf(best), 1);
  return best;
}

function scoreHeader(
  truth: Truth,
  expected: TruthDisclosure,
  found: Disclosure,
  { fields, problems }: Score,
): void {
  for (const field of ['createdOn', 'organisation', 'product', 'version'] as const) {
    const want = expected.header[field];
    const got = found.content.header[field];
    if (want === null && got === null) continue;
    if (got === null) fields.header.missed += 1;
    else count(fields.header, plain(want) === plain(got));
    if (plain(want) !== plain(got))
      problems.push(`${truth.file}: header ${field} «${want}» read «${got}»`);
  }
}

/** Answers on another page count as what they are: this reader lays the pages side by side. */
function besideIts(row: TruthRow): TruthRow {
  const { spilledState, spilledChoice } = row;
  return spilledState === undefined
    ? row
    : { ...row, state: spilledState, choice: spilledChoice ?? null };
}

/** What a person has to look at, whatever it says. */
const DOUBTED = 0.6;

/** An answer that a text elsewhere corrects counts as it is printed, as long as it is doubted. */
const inDoubt = (row: TruthRow, { answer, evidence }: ReadRow): TruthRow =>
  row.printedChoice === undefined ||
  row.printedChoice !== answer.choice ||
  evidence.confidence > DOUBTED
    ? row
    : { ...row, state: 'marked', choice: row.printedChoice };

/** How far the printed top of a question may lie outside the box it was read in, in points. */
const TOLERANCE = 6;

const standsAt = ({ page, box }: Place, onPage: number | undefined, top: number): boolean =>
  page === onPage &&
  box !== undefined &&
  top > box.y - TOLERANCE &&
  top < box.y + Math.max(1, box.height - TOLERANCE);

interface ReadRow {
  readonly answer: Answer;
  readonly evidence: AnswerEvidence;
  readonly row: number;
  readonly sheet: string;
}

function rowsOf(disclosure: Disclosure): ReadRow[] {
  return disclosure.content.answers.flatMap((answer, index) => {
    const evidence = disclosure.reading.answers[index];
    if (evidence === undefined) return [];
    const digits = /^R(\d+)C|^[A-Z]+(\d+)/.exec(evidence.questionPlace.cell);
    return [
      {
        answer,
        evidence,
        row: Number(digits?.[1] ?? digits?.[2]),
        sheet: evidence.questionPlace.sheet,
      },
    ];
  });
}

/** Two tables side by side have two questions in one row of the sheet. */
const standsInRowOf = (one: TruthRow, other: TruthRow): boolean =>
  one.excelRow !== undefined && one.excelRow === other.excelRow && one.sheet === other.sheet;

function scoreRows(truth: Truth, expected: TruthDisclosure, found: Disclosure, score: Score): void {
  const { fields, problems } = score;
  const read = rowsOf(found);
  const csv = truth.writer === 'csv';
  for (const printedRow of expected.rows) {
    const row = besideIts(printedRow);
    const beside = expected.rows.filter((other) => standsInRowOf(other, row)).length > 1;
    const index = read.findIndex((candidate) =>
      row.top === undefined
        ? candidate.row === row.excelRow &&
          (csv || candidate.sheet === row.sheet) &&
          (!beside || plain(candidate.answer.question) === plain(row.question))
        : standsAt(candidate.evidence.questionPlace, row.page, row.top),
    );
    const where =
      row.top === undefined
        ? `${truth.file} ${row.sheet}!${row.excelRow}`
        : `${truth.file} p.${row.page} ${row.top}`;
    if (index < 0) {
      fields.row.missed += 1;
      problems.push(`${where}: row not read «${row.question}»`);
      continue;
    }
    const [match] = read.splice(index, 1);
    if (match === undefined) continue;
    fields.row.right += 1;
    scoreRow(truth, expected, inDoubt(row, match), match, where, score);
  }
  for (const extra of read) {
    fields.row.wrong += 1;
    problems.push(
      `${truth.file} ${extra.sheet}!${extra.row}: row that is none «${extra.answer.question}» ${extra.answer.key} ${extra.answer.state}`,
    );
  }
}

function scoreRow(
  truth: Truth,
  expected: TruthDisclosure,
  row: TruthRow,
  { answer, evidence }: ReadRow,
  where: string,
  score: Score,
): void {
  const { fields, problems, confidentErrors, calibration } = score;
  const accepted = acceptedKeys(truth, expected.form, row);
  const keyRight = accepted.includes(answer.key);
  if (answer.key === null && !keyRight) fields.key.missed += 1;
  else count(fields.key, keyRight);
  if (!keyRight)
    problems.push(
      `${where}: key ${accepted.join('|')} read ${answer.key} (${evidence.recognition.confidence}) «${row.question}»`,
    );
  count(fields.state, answer.state === row.state);
  if (answer.state !== row.state)
    problems.push(
      `${where}: state ${row.state} read ${answer.state} [${evidence.marks}] raw «${evidence.raw}»`,
    );
  if (row.choice !== null && answer.choice === null) fields.choice.missed += 1;
  else if (row.choice !== null || answer.choice !== null)
    count(fields.choice, answer.choice === row.choice);
  if (answer.choice !== null && row.choice !== null && answer.choice !== row.choice)
    problems.push(
      `${where}: choice ${row.choice} read ${answer.choice} (${evidence.markConfidence}) [${evidence.marks}] «${evidence.raw}»`,
    );
  if (row.number !== null || answer.number !== null) {
    const right = plain(row.number) === plain(answer.number);
    if (answer.number === null) fields.number.missed += 1;
    else count(fields.number, right);
    if (!right) problems.push(`${where}: number ${row.number} read ${answer.number}`);
  }
  if (row.references.length > 0 || answer.references.length > 0) {
    const right = [...row.references].sort().join() === [...answer.references].sort().join();
    count(fields.references, right);
    if (!right) problems.push(`${where}: references ${row.references} read ${answer.references}`);
  }
  if (
    row.notes.length > 0 ||
    answer.notes.length > 0 ||
    row.remark !== null ||
    answer.remark !== null
  ) {
    const right =
      [...row.notes].sort().join() === [...answer.notes].sort().join() &&
      plain(row.remark) === plain(answer.remark);
    if (answer.notes.length === 0 && answer.remark === null) fields.notes.missed += 1;
    else count(fields.notes, right);
    if (!right)
      problems.push(
        `${where}: notes ${row.notes} «${row.remark}» read ${answer.notes} «${answer.remark}»`,
      );
  }
  const answerRight = keyRight && answer.state === row.state && answer.choice === row.choice;
  if (answer.key !== null && answer.choice !== null)
    calibration.push({ confidence: evidence.confidence, right: answerRight });
  if (evidence.confidence >= 0.9 && answer.choice !== null && !answerRight) {
    confidentErrors.push({
      file: truth.file,
      where,
      expected: `${accepted.join('|')} ${row.state} ${row.choice}`,
      actual: `${answer.key} ${answer.state} ${answer.choice}`,
      confidence: evidence.confidence,
    });
  }
}

function scoreNotes(
  truth: Truth,
  expected: TruthDisclosure,
  found: Disclosure,
  { fields, problems }: Score,
): void {
  const read = [...found.content.notes];
  for (const note of expected.notes) {
    const index = read.findIndex(
      ({ number, text }) =>
        plain(number) === plain(note.number) && plain(text) === plain(note.text),
    );
    if (index >= 0) {
      read.splice(index, 1);
      fields.noteTexts.right += 1;
    } else {
      fields.noteTexts.missed += 1;
      problems.push(
        `${truth.file}: note ${note.number} «${note.text.slice(0, 40)}» not read (${found.content.notes.filter(({ number }) => number === note.number).map(({ text }) => text.slice(0, 40))})`,
      );
    }
  }
  for (const { number, text } of read) {
    fields.noteTexts.wrong += 1;
    problems.push(`${truth.file}: note that is none: ${number} «${text.slice(0, 60)}»`);
  }
}
