import { chained } from '../../basics/chained.js';
import { findForm } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import { HEADER_FIELDS, type HeaderField } from '../../model/disclosure.js';
import { withoutProduct } from '../header/header.js';
import { type HeadersByKind, headersByKind } from '../header/kinds-apart.js';
import type { Gathered, LocatedValue } from './model.js';
import type { RecognisedUnit } from './recognise-unit.js';
import type { Unit } from './unit.js';

/** The units of one disclosure, in the order of the file. */
export type Group = readonly [RecognisedUnit, ...RecognisedUnit[]];

/** Cover pages of one disclosure; `shared` when they speak of several products at once. */
interface GroupCovers {
  readonly covers: readonly Unit[];
  readonly shared: boolean;
  /** The page that names the products of both forms of the file, each with what belongs to it. */
  readonly both?: { readonly unit: Unit; readonly headers: HeadersByKind } | undefined;
}

/**
 * Which covers belong to a disclosure. One cover before each form: its own. One cover for an MDS
 * and an SDS: both, they describe one product. One cover for several products: what they share.
 */
export function coversOf(
  group: Group,
  groups: readonly Group[],
  covers: readonly Unit[],
  units: readonly Unit[],
): GroupCovers {
  const withProduct = covers.filter(({ header }) => header.product !== undefined);
  if (withProduct.length === groups.length && groups.length > 1) {
    const own = units.indexOf(group[0].unit);
    const cover = withProduct.filter((candidate) => units.indexOf(candidate) < own).at(-1);
    if (cover !== undefined) return { covers: [cover], shared: false };
  }
  const kinds = new Set(groups.map(([first]) => first.kind));
  const both = kinds.size > 1 && groups.length === 2 ? headersOfBoth(groups, covers) : undefined;
  return { covers, shared: kinds.size < groups.length, both };
}

function headersOfBoth(groups: readonly Group[], covers: readonly Unit[]): GroupCovers['both'] {
  for (const unit of [...covers, ...groups.map(([first]) => first.unit)]) {
    const until = Math.min(...unit.tables.map(({ firstRow }) => firstRow));
    const headers = headersByKind(unit.page, until);
    if (headers !== undefined) return { unit, headers };
  }
  return undefined;
}

/** Everything that makes one disclosure, from its units and covers. */
export function gather(
  group: Group,
  groupCovers: GroupCovers,
  notes: Gathered['notes'],
  forms?: readonly Form[],
): Gathered {
  const [first] = group;
  const { kind, kindBy } = first;
  const units = [...group.map(({ unit }) => unit), ...groupCovers.covers];
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
    header: headerOf(group, groupCovers),
    rows: chained(group.map(({ rows }) => rows)),
    notes,
    sheets: [...new Set(group.map(({ unit }) => unit.page.name))],
  };
}

/**
 * The unit's own header first; a cover fills what is missing, but not one product for several. Where one
 * page names the products of both forms, each has its own.
 */
function headerOf(group: Group, { covers, shared, both }: GroupCovers): Gathered['header'] {
  const [{ unit, kind }] = group;
  const sources = [
    { header: unit.heading, page: unit.page },
    ...group.flatMap(({ unit: own }) => (own === both?.unit ? [] : [own])),
    ...(both === undefined ? [] : [{ header: both.headers[kind], page: both.unit.page }]),
    ...covers.flatMap((cover) =>
      cover === both?.unit
        ? []
        : [{ header: shared ? withoutProduct(cover.header) : cover.header, page: cover.page }],
    ),
  ];
  const found: Partial<Record<HeaderField, LocatedValue>> = {};
  for (const { header, page } of sources)
    for (const field of HEADER_FIELDS) {
      const value = header[field];
      if (value !== undefined) found[field] ??= { ...value, sheet: page.name };
    }
  return found;
}
