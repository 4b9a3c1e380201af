import type { FormKind } from '../model/disclosure.js';
import { forms } from './data.js';
import type { Form, FormItem } from './schema.js';

/** All forms of the catalogue, newest edition of each kind first. */
export const listForms = (): readonly Form[] => forms;

/**
 * A form by kind and edition.
 * @returns the form, or undefined when that edition is not in the catalogue. An unknown edition is
 *   never answered with another one.
 */
export function findForm(kind: FormKind, edition: string): Form | undefined {
  return forms.find((form) => form.about.form === kind && form.about.edition === edition);
}

/**
 * The form whose keys describe the rows of `kind`, whatever edition a sheet claims: the newest one
 * of that kind in the catalogue. Used to recognise rows, never to name the sheet's edition.
 */
export function referenceForm(kind: FormKind): Form {
  const form = forms.find((candidate) => candidate.about.form === kind);
  if (form === undefined) throw new Error(`No ${kind} form in the catalogue`);
  return form;
}

const itemsByForm = new WeakMap<Form, ReadonlyMap<string, FormItem>>();

function itemMap(form: Form): ReadonlyMap<string, FormItem> {
  let map = itemsByForm.get(form);
  if (map === undefined) {
    map = new Map(
      form.sections.flatMap((section) => section.items).map((item) => [item.key, item]),
    );
    itemsByForm.set(form, map);
  }
  return map;
}

/** Rows of a form in printed order, headings included. */
export const itemsOf = (form: Form): readonly FormItem[] => [...itemMap(form).values()];

/** A row by its stable key; undefined when this form has no such row. */
export const itemByKey = (form: Form, key: string): FormItem | undefined => itemMap(form).get(key);

/** A row by its printed number (`4.1.1`); undefined when unknown. Most numbers are not known. */
export const itemByNumber = (form: Form, number: string): FormItem | undefined =>
  itemsOf(form).find((item) => item.number === number);

/** Id of the section a row stands in, such as `6.5`. */
export const sectionOf = (form: Form, key: string): string | undefined =>
  form.sections.find((section) => section.items.some((item) => item.key === key))?.id;
