import { findForm, itemByKey, referenceForm } from '../../catalogue/forms.js';
import type { Form, FormItem } from '../../catalogue/schema.js';
import type {
  Answer,
  AnswerEvidence,
  Choice,
  Disclosure,
  FormKind,
} from '../../model/disclosure.js';
import { oncePer } from '../../model/once.js';
import { sameDocument, sameProduct } from './kinship.js';
import { type ExplainingText, explainingTexts } from './notes.js';

/** One row of a sheet with everything a rule asks of it. */
export interface Row {
  readonly index: number;
  readonly answer: Answer;
  /** Null when the reading is shorter than the content, which a valid disclosure never is. */
  readonly evidence: AnswerEvidence | null;
  readonly item: FormItem | null;
  /** Texts that explain the answer: notes it points to and text typed beside it. */
  readonly texts: readonly ExplainingText[];
}

/** A disclosure prepared for the rules. */
export interface Sheet {
  readonly disclosure: Disclosure;
  /** Index of the disclosure in its file. */
  readonly index: number;
  readonly kind: FormKind;
  /** Facts about the rows: the official form, the form of the sheet's edition, or the nearest one. */
  readonly form: Form;
  /**
   * What the sheet may be compared with: `official` an imported official form, `reconstructed` our
   * form of the very same edition (only its verified rows count), `none` no form of that edition.
   */
  readonly comparison: 'official' | 'reconstructed' | 'none';
  readonly rows: readonly Row[];
  /** First row with a key. */
  readonly byKey: ReadonlyMap<string, Row>;
  /** The other sheets of the same product: its SDS or MDS, or other versions. */
  readonly companions: readonly Sheet[];
}

/** Prepares the sheets of a file and the others at hand, and joins those of one product. */
export function prepareSheets(
  disclosures: readonly Disclosure[],
  otherDisclosures: readonly Disclosure[],
  officialForms: readonly Form[],
): { readonly sheets: readonly Sheet[]; readonly others: readonly Sheet[] } {
  const own = disclosures.map((disclosure, index) => prepare(disclosure, index, officialForms));
  const others = otherDisclosures.map((disclosure) => prepare(disclosure, -1, officialForms));
  const join = (sheet: Sheet): Sheet => ({
    ...sheet,
    companions: [...own, ...others].filter(
      (other) => !sameDocument(sheet, other) && sameProduct(sheet, other),
    ),
  });
  return { sheets: own.map(join), others };
}

function prepare(disclosure: Disclosure, index: number, officialForms: readonly Form[]): Sheet {
  const { kind, edition } = disclosure.content.form;
  const official = officialForms.find(
    ({ about }) => about.form === kind && about.edition === edition,
  );
  const ours = edition === null ? undefined : findForm(kind, edition);
  const form = official ?? ours ?? referenceForm(kind);
  const other = referenceForm(kind === 'MDS' ? 'SDS' : 'MDS');
  const forms = [form, referenceForm(kind), other];
  const rows = disclosure.content.answers.map(
    (answer, row): Row => ({
      index: row,
      answer,
      evidence: disclosure.reading.answers[row] ?? null,
      item: answer.key === null ? null : firstItem(forms, answer.key),
      texts: explainingTexts(answer, disclosure.content.notes),
    }),
  );
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const { key } = row.answer;
    if (key !== null && !byKey.has(key)) byKey.set(key, row);
  }
  const comparison =
    official !== undefined ? 'official' : ours !== undefined ? 'reconstructed' : 'none';
  return { disclosure, index, kind, form, comparison, rows, byKey, companions: [] };
}

/** A row's facts; those of the other form serve for a row that stands on the wrong sheet. */
function firstItem(forms: readonly Form[], key: string): FormItem | null {
  for (const form of forms) {
    const item = itemByKey(form, key);
    if (item !== undefined) return item;
  }
  return null;
}

/** The choice marked for a key; null when the row is not on the sheet or has no single answer. */
export const choiceOf = (sheet: Sheet, key: string): Choice | null =>
  sheet.byKey.get(key)?.answer.choice ?? null;

/** Rows that take an answer: headings do not. */
export const answerRows = oncePer((sheet: Sheet): readonly Row[] =>
  sheet.rows.filter(({ item }) => item?.role !== 'heading'),
);

/** Whether nobody has marked anything on the sheet, which is one matter and not one per row. */
export function isEntirelyBlank(sheet: Sheet): boolean {
  const rows = answerRows(sheet);
  return rows.length > 1 && rows.every(({ answer }) => answer.state === 'blank');
}
