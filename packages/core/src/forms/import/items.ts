import { routeOfPrinted } from '../../catalogue/crosswalk.js';
import { itemByKey, itemsOf, sectionOf } from '../../catalogue/forms.js';
import type { Form, FormItem, Role } from '../../catalogue/schema.js';
import type { LayoutRow } from '../../reading/form-layout/model.js';
import type { RowKind } from './classify.js';

/** Rows of a publisher's form as items: ours under its words, or new ones. */

/** Below this a row is not taken for an item of the catalogue: a person decides. */
const SURE = 0.85;
/** As sure as a row has to be whose number is the item's on a form whose numbers are the catalogue's. */
const SURE_BY_NUMBER = 0.75;
export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Requirements that printed references lead to, each as a part: nobody has weighed the row yet. */
function linksOf(references: readonly string[], edition: string): FormItem['requirements'] {
  const ids = references.flatMap((reference) =>
    routeOfPrinted(reference, edition).edges.map(({ requirement }) => requirement),
  );
  return [...new Set(ids)].map((id) => ({ id, relation: 'partial' as const }));
}

/** What a person has said of a row. */
export interface RowCorrection {
  /** The catalogue's item the row is; null when it is none. Left out: as the program found. */
  readonly key?: string | null;
  /** What a yes to a row of its own means. */
  readonly role?: Role;
}

export interface Learning {
  readonly catalogue: Form;
  readonly prefix: string;
  readonly referencesEdition: string;
  /** Keys that are taken, those that a person has given to a row before all others. */
  readonly used: Set<string>;
  readonly correctionOf: (row: LayoutRow) => RowCorrection | undefined;
}

/** The catalogue's item a row is, under the publisher's number, wording and references. */
export function knownItem(row: LayoutRow, item: FormItem): FormItem {
  const { number: _number, printedRefs: _refs, origin: _origin, ...rest } = item;
  return {
    ...rest,
    ...(row.number === null ? {} : { number: row.number }),
    numberStatus: row.number === null ? 'unnumbered' : 'verified',
    subjectJa: row.text,
    ...(row.references.length === 0 ? {} : { printedRefs: [...row.references] }),
    refsStatus: 'verified',
    verified: true,
  };
}

/** A row the catalogue does not know. What nobody has said the meaning of is not weighed. */
export function newItem(
  row: LayoutRow,
  { role, unknown, group }: RowKind,
  { prefix, referencesEdition, used }: Learning,
): FormItem {
  const base = `${prefix}.${slug(row.number ?? '') || `row-${row.row}`}`;
  let key = base;
  for (let n = 2; used.has(key); n += 1) key = `${base}-${n}`;
  const links = linksOf(row.references, referencesEdition) ?? [];
  return {
    key,
    ...(row.number === null ? {} : { number: row.number }),
    numberStatus: row.number === null ? 'unnumbered' : 'verified',
    subjectJa: row.text,
    subjectEn: row.text,
    role,
    ...(group === undefined ? {} : { parent: group, optionGroup: group }),
    ...(row.references.length === 0 ? {} : { printedRefs: [...row.references] }),
    refsStatus: 'verified',
    ...(links.length === 0 || role === 'heading' ? {} : { requirements: links }),
    origin: 'imported',
    ...(unknown ? { kindUnknown: true as const } : {}),
    verified: true,
  };
}

/** The catalogue's item that a row surely is; undefined when it is none, or was taken before. */
export function matchOf(row: LayoutRow, learning: Learning): FormItem | undefined {
  const { catalogue, used } = learning;
  const said = learning.correctionOf(row)?.key;
  if (said !== undefined) return said === null ? undefined : itemByKey(catalogue, said);
  const { recognised } = row;
  const key = row.kind === 'heading' ? headingKey(row, catalogue) : (recognised?.key ?? null);
  if (key === null || used.has(key)) return undefined;
  const sure = recognised?.number === 1 ? SURE_BY_NUMBER : SURE;
  if (row.kind !== 'heading' && (recognised?.confidence ?? 0) < sure) return undefined;
  return itemByKey(catalogue, key);
}

/** Headings are recognised like rows, or by standing in a section of which the form has one. */
function headingKey({ recognised, section }: LayoutRow, catalogue: Form): string | null {
  const headings = itemsOf(catalogue).filter(({ role }) => role === 'heading');
  const named = headings.find(({ key }) => key === recognised?.key);
  if (named !== undefined && (recognised?.confidence ?? 0) >= SURE) return named.key;
  const own = headings.filter(({ key }) => sectionOf(catalogue, key) === section);
  return own.length === 1 ? (own[0]?.key ?? null) : null;
}
