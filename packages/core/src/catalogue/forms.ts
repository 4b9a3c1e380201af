import { oncePer } from '../basics/once.js';
import type { FormKind } from '../model/disclosure.js';
import { forms } from './data.js';
import type { Condition, Form, FormItem } from './schema.js';

/** All forms of the catalogue, newest edition of each kind first. */
export const listForms = (): readonly Form[] => forms;

/**
 * The forms in force: imported ones go before the catalogue's own. Whoever looks a form up is
 * handed this list; left out, it is the catalogue alone. There is no list behind the scenes.
 */
export const formsInForce = (imported: readonly Form[]): readonly Form[] => [...imported, ...forms];

/** Whether a form was learnt from the publisher's own file, so that its wording is the official one. */
export const isOfficial = (form: Form): boolean => form.about.imported === true;

/**
 * A form by kind and edition.
 * @param known the forms in force; the catalogue alone when left out
 * @returns the form, or undefined when that edition is not among them. An unknown edition is
 *   never answered with another one.
 */
export function findForm(
  kind: FormKind,
  edition: string,
  known: readonly Form[] = forms,
): Form | undefined {
  return known.find((form) => form.about.form === kind && form.about.edition === edition);
}

/**
 * The form whose keys describe the rows of `kind`, whatever edition a sheet claims: an imported one
 * before the newest of the catalogue. Used to recognise rows, never to name the sheet's edition.
 */
export function referenceForm(kind: FormKind, known: readonly Form[] = forms): Form {
  const form = known.find((candidate) => candidate.about.form === kind);
  if (form === undefined) throw new Error(`No ${kind} form in the catalogue`);
  return form;
}

/**
 * The form that describes the rows of a sheet best: that of its edition; without an edition the
 * form in force; for an edition that is not known the catalogue's edition, whose keys are ours.
 */
export function formFor(
  kind: FormKind,
  edition: string | null,
  known: readonly Form[] = forms,
): Form {
  if (edition === null) return referenceForm(kind, known);
  return (
    findForm(kind, edition, known) ??
    findForm(kind, referenceForm(kind).about.edition, known) ??
    referenceForm(kind, known)
  );
}

/** The rows of a form, listed and looked up for every row of every sheet: indexed once. */
interface FormIndex {
  readonly items: readonly FormItem[];
  readonly byKey: ReadonlyMap<string, FormItem>;
  readonly placeByKey: ReadonlyMap<string, number>;
  readonly sectionByKey: ReadonlyMap<string, string>;
}

const indexOf = oncePer((form: Form): FormIndex => {
  const byKey = new Map<string, FormItem>();
  const sectionByKey = new Map<string, string>();
  for (const { id, items } of form.sections)
    for (const item of items) {
      byKey.set(item.key, item);
      if (!sectionByKey.has(item.key)) sectionByKey.set(item.key, id);
    }
  const placeByKey = new Map([...byKey.keys()].map((key, place) => [key, place]));
  return { items: [...byKey.values()], byKey, placeByKey, sectionByKey };
});

/** Rows of a form in printed order, headings included. */
export const itemsOf = (form: Form): readonly FormItem[] => indexOf(form).items;

/** The rows of a form by their stable keys, for who looks up many. */
export const itemsByKey = (form: Form): ReadonlyMap<string, FormItem> => indexOf(form).byKey;

/** Where the rows stand in `itemsOf`, by their stable keys. */
export const placesByKey = (form: Form): ReadonlyMap<string, number> => indexOf(form).placeByKey;

/** A row by its stable key; undefined when this form has no such row. */
export const itemByKey = (form: Form, key: string): FormItem | undefined =>
  itemsByKey(form).get(key);

/** Whether a row was checked against the original of the very form that a sheet claims to be. */
export function isVerifiedRow(
  { kind, edition }: { readonly kind: FormKind; readonly edition: string | null },
  key: string,
  known?: readonly Form[],
): boolean {
  const form = edition === null ? undefined : findForm(kind, edition, known);
  return form !== undefined && itemByKey(form, key)?.verified === true;
}

/** A row by its printed number (`4.1.1`); undefined when unknown. Most numbers are not known. */
export const itemByNumber = (form: Form, number: string): FormItem | undefined =>
  itemsOf(form).find((item) => item.number === number);

/** Number and wording of a row, as its form prints them. */
export const printedName = ({
  number,
  subjectJa,
}: Pick<FormItem, 'number' | 'subjectJa'>): string =>
  [number, subjectJa].filter((part) => part !== undefined).join(' ');

/**
 * What a phrase names a row by: its key, for which the catalogue has words in both languages. Of a row
 * that only an imported form has nobody has such words: it goes by its own number and wording.
 */
export const nameOfRow = (item: FormItem): string =>
  item.origin === 'imported' ? printedName(item) : item.key;

/** The condition a row presupposes, where it is the only one: such rows alone tell whether it holds. */
export const conditionAlone = (item: FormItem | null): Condition | undefined =>
  item?.appliesTo?.length === 1 ? item.appliesTo[0] : undefined;

/** Conditions that some row of a form presupposes alone: only these can be read off its sheets. */
export const conditionsAlone = oncePer(
  (form: Form): ReadonlySet<Condition | undefined> => new Set(itemsOf(form).map(conditionAlone)),
);

/** Id of the section a row stands in, such as `6.5`. */
export const sectionOf = (form: Form, key: string): string | undefined =>
  indexOf(form).sectionByKey.get(key);
