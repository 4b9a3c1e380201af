import { findForm } from '../catalogue/forms.js';
import type { Form } from '../catalogue/schema.js';
import { HEADER_FIELDS, type HeaderField } from '../model/disclosure.js';
import type { Gathered } from './assemble.js';
import { type FoundHeader, joinHeaders } from './header/header.js';
import type { ReadUnit } from './read-unit.js';
import type { Unit } from './unit.js';

/** Cover pages of one disclosure; `shared` when they speak of several products at once. */
interface GroupCovers {
  readonly covers: readonly Unit[];
  readonly shared: boolean;
}

/**
 * Which covers belong to a disclosure. One cover before each form: its own. One cover for an MDS
 * and an SDS: both, they describe one product. One cover for several products: what they share.
 */
export function coversOf(
  group: readonly ReadUnit[],
  groups: readonly (readonly ReadUnit[])[],
  covers: readonly Unit[],
  units: readonly Unit[],
): GroupCovers {
  const withProduct = covers.filter(({ header }) => header.product !== undefined);
  if (withProduct.length === groups.length && groups.length > 1) {
    const [first] = group;
    const own = first === undefined ? -1 : units.indexOf(first.unit);
    const cover = withProduct.filter((candidate) => units.indexOf(candidate) < own).at(-1);
    if (cover !== undefined) return { covers: [cover], shared: false };
  }
  const kinds = groups.map(([first]) => first?.kind);
  return { covers, shared: new Set(kinds).size < kinds.length };
}

/** Everything that makes one disclosure, from its units and covers. */
export function gather(
  group: readonly ReadUnit[],
  { covers, shared }: GroupCovers,
  notes: Gathered['notes'],
  forms?: readonly Form[],
): Gathered {
  const [first] = group;
  if (first === undefined) throw new Error('A disclosure is gathered from at least one unit');
  const { kind, kindBy } = first;
  const units = [...group.map(({ unit }) => unit), ...covers];
  const { header, sheets } = headerOf(
    group.map(({ unit }) => unit),
    covers,
    shared,
    first.unit.heading,
  );
  const signs = [
    ...units.map(({ title }) => ({ sign: title, by: 'title' as const })),
    ...group.map(({ unit }) => ({ sign: unit.sheetName, by: 'sheet-name' as const })),
  ].filter(({ sign }) => sign.kind === null || sign.kind === kind);
  const edition = signs.find(({ sign }) => sign.edition !== null);
  const form =
    edition?.sign.edition == null ? undefined : findForm(kind, edition.sign.edition, forms);
  const stated = units.map((unit) => unit.guidelineEdition).find((value) => value !== null);
  return {
    kind,
    form: first.form,
    kindBy,
    edition: edition?.sign.edition ?? null,
    editionBy: edition?.by ?? 'none',
    editionRaw: edition?.sign.editionRaw ?? null,
    referencesEdition: stated ?? form?.about.printedRefsEdition ?? null,
    header,
    headerSheets: sheets,
    rows: group.flatMap(({ rows }) => rows),
    notes,
    sheets: [...new Set(group.map(({ unit }) => unit.page.name))],
  };
}

/** The unit's own header first; a cover fills what is missing, but not one product for several. */
function headerOf(
  units: readonly Unit[],
  covers: readonly Unit[],
  shared: boolean,
  heading: FoundHeader,
): {
  readonly header: FoundHeader;
  readonly sheets: Readonly<Partial<Record<HeaderField, string>>>;
} {
  const own = joinHeaders(...units.map(({ header }) => header));
  const cover = joinHeaders(...covers.map(({ header }) => header));
  const { product: _product, version: _version, ...common } = cover;
  const joined = joinHeaders(heading, own, shared ? common : cover);
  const sheets: Partial<Record<HeaderField, string>> = {};
  for (const field of HEADER_FIELDS) {
    const cell = joined[field]?.cell;
    if (cell === undefined) continue;
    const holder = [...units, ...covers].find(
      (unit) => unit.header[field]?.cell === cell || unit.heading[field]?.cell === cell,
    );
    if (holder !== undefined) sheets[field] = holder.page.name;
  }
  return { header: joined, sheets };
}
