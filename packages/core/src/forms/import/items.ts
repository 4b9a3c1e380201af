import { routeOfPrinted } from '../../catalogue/crosswalk.js';
import { itemByKey, itemsOf, sectionOf } from '../../catalogue/forms.js';
import type { Form, FormItem } from '../../catalogue/schema.js';
import type { LayoutRow } from '../../reading/layout.js';

/** Rows of a publisher's form as items: ours under its words, or new ones. */

/** Below this a row is not taken for an item of the catalogue: a person decides. */
const SURE = 0.85;
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

export interface Learning {
  readonly catalogue: Form;
  readonly prefix: string;
  readonly referencesEdition: string;
  readonly used: Set<string>;
  readonly matches: ReadonlyMap<string, string | null>;
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

/** A row the catalogue does not know. It may offer a document only: that makes no duty fulfilled. */
export function newItem(row: LayoutRow, { prefix, referencesEdition, used }: Learning): FormItem {
  const base = `${prefix}.${slug(row.number ?? '') || `row-${row.row}`}`;
  let key = base;
  for (let n = 2; used.has(key); n += 1) key = `${base}-${n}`;
  const links = linksOf(row.references, referencesEdition) ?? [];
  const informs = /(?:一覧|文書|書類|資料|SBOM|情報).{0,16}(?:提供|提出|提示|開示)/.test(row.text);
  return {
    key,
    ...(row.number === null ? {} : { number: row.number }),
    numberStatus: row.number === null ? 'unnumbered' : 'verified',
    subjectJa: row.text,
    subjectEn: row.text,
    role: row.kind === 'heading' ? 'heading' : informs ? 'information' : 'measure',
    ...(row.references.length === 0 ? {} : { printedRefs: [...row.references] }),
    refsStatus: 'verified',
    ...(links.length === 0 || row.kind === 'heading' ? {} : { requirements: links }),
    origin: 'imported',
    verified: true,
  };
}

/** The catalogue's item that a row surely is; undefined when it is none, or was taken before. */
export function matchOf(
  row: LayoutRow,
  { catalogue, used, matches }: Learning,
): FormItem | undefined {
  const decided = row.number === null ? undefined : matches.get(row.number);
  if (decided !== undefined) return decided === null ? undefined : itemByKey(catalogue, decided);
  if (row.kind === 'heading') {
    const key = headingKey(row, catalogue);
    return key === null || used.has(key) ? undefined : itemByKey(catalogue, key);
  }
  const key = row.recognised?.key ?? null;
  if (key === null || used.has(key) || (row.recognised?.confidence ?? 0) < SURE) return undefined;
  return itemByKey(catalogue, key);
}

/** Headings take no answer and so are not recognised as rows; the form has only a few. */
function headingKey(row: LayoutRow, catalogue: Form): string | null {
  const headings = itemsOf(catalogue).filter(
    ({ key, role }) => role === 'heading' && sectionOf(catalogue, key) === row.section,
  );
  return headings.length === 1 ? (headings[0]?.key ?? null) : null;
}
