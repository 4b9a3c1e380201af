import { findForm, referenceForm } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import type { Choice, Disclosure, FormKind } from '../../model/disclosure.js';
import { sameDocument, sameProduct } from './kinship.js';
import { type Row, type Rows, sortRows } from './rows.js';

/** A disclosure prepared for the rules. */
export interface Sheet extends Rows {
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
  /** The other sheets of the same product: its SDS or MDS, or other versions. */
  readonly companions: readonly Sheet[];
  /** What was found out about the sheet so far; see `sheetFact`. */
  readonly facts: unknown[];
}

/** Prepares the sheets of a file and the others at hand, and joins those of one product. */
export function prepareSheets(
  disclosures: readonly Disclosure[],
  otherDisclosures: readonly Disclosure[],
  officialForms: readonly Form[],
): { readonly sheets: readonly Sheet[]; readonly others: readonly Sheet[] } {
  const own = disclosures.map((disclosure, index) => prepare(disclosure, index, officialForms));
  const others = otherDisclosures.map((disclosure) => prepare(disclosure, -1, officialForms));
  if (own.length + others.length < 2) return { sheets: own, others };
  const join = (sheet: Sheet): Sheet => {
    const companions = [...own, ...others].filter(
      (other) => other !== sheet && !sameDocument(sheet, other) && sameProduct(sheet, other),
    );
    return companions.length === 0 ? sheet : { ...sheet, companions, facts: [] };
  };
  return { sheets: own.map(join), others };
}

function prepare(disclosure: Disclosure, index: number, officialForms: readonly Form[]): Sheet {
  const { kind, edition } = disclosure.content.form;
  const official = officialForms.find(
    ({ about }) => about.form === kind && about.edition === edition,
  );
  const ours = edition === null ? undefined : findForm(kind, edition);
  const reference = referenceForm(kind);
  const form = official ?? ours ?? reference;
  const own = form === reference ? [form] : [form, reference];
  const rows = sortRows(disclosure, own, referenceForm(kind === 'MDS' ? 'SDS' : 'MDS'));
  const comparison =
    official !== undefined ? 'official' : ours !== undefined ? 'reconstructed' : 'none';
  return { disclosure, index, kind, form, comparison, ...rows, companions: [], facts: [] };
}

/** The choice marked for a key; null when the row is not on the sheet or has no single answer. */
export const choiceOf = (sheet: Sheet, key: string): Choice | null =>
  sheet.byKey.get(key)?.answer.choice ?? null;

/** All rows with a key: one, unless the sheet repeats it. */
export function rowsOf({ byKey, repeated }: Sheet, key: string): readonly Row[] {
  const first = byKey.get(key);
  if (first === undefined) return [];
  if (repeated.length === 0) return [first];
  return [first, ...repeated.filter(({ answer }) => answer.key === key)];
}

/** Whether nobody has marked anything on the sheet, which is one matter and not one per row. */
export const isEntirelyBlank = ({ answerable }: Sheet): boolean =>
  answerable.length > 1 && answerable.every(({ answer }) => answer.state === 'blank');
