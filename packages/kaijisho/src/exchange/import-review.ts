import {
  type Failure,
  fold,
  itemByKey,
  type Language,
  type LearntForm,
  listForms,
  type Page,
  placeOfRow,
  type ReviewRow,
  type ReviewTextId,
  type Role,
  type RowCorrection,
  reviewText,
  roleSchema,
  topicName,
} from '@kaijisho/core';
import { type CsvRow, csvText, encodeCsv } from '@kaijisho/exchange';
import { type InputFile, pagesOf } from '../open.js';

const COLUMNS = [
  'review.sheet',
  'review.row',
  'review.number',
  'review.question',
  'review.fate',
  'review.key',
  'review.subject',
  'review.confidence',
  'review.why',
  'review.candidates',
  'review.kind',
  'review.right-key',
  'review.right-kind',
] as const satisfies readonly ReviewTextId[];

/** Columns that are read back; the headings of all others may change from version to version. */
const READ_BACK = ['review.sheet', 'review.row', 'review.right-key', 'review.right-kind'] as const;

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What speaks for a match, strongest first: `参照番号 100%、文言 82%`. */
function whyText({ evidence }: ReviewRow, language: Language): string | null {
  if (evidence === null) return null;
  const parts = (['number', 'reference', 'text', 'position'] as const).flatMap((name) => {
    const strength = evidence[name];
    return strength === null ? [] : [{ name, strength }];
  });
  return parts
    .sort((a, b) => b.strength - a.strength)
    .map(
      ({ name, strength }) => `${reviewText(`review.by-${name}`, language)} ${percent(strength)}`,
    )
    .join(language === 'ja' ? '、' : ', ');
}

function rowOf(row: ReviewRow, language: Language): CsvRow {
  const { sheet, number, question, fate, key, ours, confidence, candidates } = row;
  return [
    sheet,
    row.row,
    number,
    question,
    reviewText(`review.fate.${fate}`, language),
    key,
    ours ? topicName(key, language) : null,
    confidence === null ? null : percent(confidence),
    whyText(row, language),
    candidates
      .map((candidate) =>
        reviewText('review.candidate', language, {
          key: candidate.key,
          subject: topicName(candidate.key, language),
          confidence: percent(candidate.confidence),
        }),
      )
      .join('\n'),
    reviewText(row.kindUnknown ? 'review.kind-unknown' : `review.kind.${row.role}`, language),
    null,
    null,
  ];
}

/**
 * Every row of imported forms with what it was taken for, why and how surely, as CSV (UTF-8 with a
 * byte order mark) with two columns to fill in. `readImportReview` reads it again.
 */
export function importReview(
  forms: readonly Pick<LearntForm, 'report'>[],
  language: Language = 'ja',
): Uint8Array {
  const rows = forms.flatMap(({ report }) => report.rows.map((row) => rowOf(row, language)));
  const bytes = encodeCsv(
    csvText([COLUMNS.map((id) => reviewText(id, language)), ...rows]),
    'utf-8',
  );
  if (!bytes.ok) throw new Error('UTF-8 has every character');
  return bytes.value;
}

/** An entry of the list that names no item or no kind. */
export interface ReviewMistake {
  readonly row: number;
  readonly entry: string;
}

export type ReviewOutcome =
  | { readonly ok: true; readonly corrections: ReadonlyMap<string, RowCorrection> }
  | { readonly ok: false; readonly failure: Failure }
  /** The file is no such list (`[]`), or some of its entries name nothing. */
  | { readonly ok: false; readonly mistakes: readonly ReviewMistake[] };

/** Column of a heading in either language; undefined when the row does not have it. */
const columnOf = (page: Page, row: number, id: ReviewTextId): number | undefined =>
  page.cells.find(
    (cell) =>
      cell.row === row &&
      LANGUAGES.some((language) => fold(reviewText(id, language)) === fold(cell.text)),
  )?.col;

/** A key as it is, `なし`/`none` as null; undefined when it names no item. */
function keyOf(entry: string): string | null | undefined {
  const [word = ''] = entry.trim().split(/[\s（(]/);
  if (LANGUAGES.some((language) => word === reviewText('review.none', language))) return null;
  return listForms().some((form) => itemByKey(form, word) !== undefined) ? word : undefined;
}

const roleOf = (entry: string): Role | undefined =>
  roleSchema.options.find((role) =>
    LANGUAGES.some((language) => reviewText(`review.kind.${role}`, language) === entry.trim()),
  );

/** Reads what a person has filled into the list that `importReview` wrote, also saved as a workbook. */
export async function readImportReview(file: InputFile): Promise<ReviewOutcome> {
  const document = await pagesOf(file);
  if (!document.ok) return document;
  const corrections = new Map<string, RowCorrection>();
  const mistakes: ReviewMistake[] = [];
  let found = false;
  for (const page of document.value.pages) {
    const heading = page.cells[0]?.row ?? 0;
    const columns = READ_BACK.map((id) => columnOf(page, heading, id));
    if (columns.some((column) => column === undefined)) continue;
    found = true;
    const [sheet, row, key, role] = columns;
    for (const line of new Set(page.cells.map((cell) => cell.row))) {
      if (line === heading) continue;
      const at = (column: number | undefined): string =>
        page.cells.find((cell) => cell.row === line && cell.col === column)?.text.trim() ?? '';
      const said = { key: at(key), role: at(role) };
      if (said.key === '' && said.role === '') continue;
      const right = { key: keyOf(said.key), role: roleOf(said.role) };
      if (said.key !== '' && right.key === undefined) mistakes.push({ row: line, entry: said.key });
      if (said.role !== '' && right.role === undefined)
        mistakes.push({ row: line, entry: said.role });
      corrections.set(placeOfRow(at(sheet), Number(at(row))), {
        ...(said.key === '' || right.key === undefined ? {} : { key: right.key }),
        ...(right.role === undefined ? {} : { role: right.role }),
      });
    }
  }
  return found && mistakes.length === 0 ? { ok: true, corrections } : { ok: false, mistakes };
}
