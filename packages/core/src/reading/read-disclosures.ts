import { findForm, referenceForm } from '../catalogue/forms.js';
import type { Disclosure, FormKind } from '../model/disclosure.js';
import { HEADER_FIELDS, type HeaderField } from '../model/disclosure.js';
import type { SourceDocument } from '../pages/index.js';
import { assemble, type Gathered, type LocatedRow, type SourceFile } from './assemble.js';
import { otherKindOf } from './header/form-title.js';
import { type FoundHeader, joinHeaders } from './header/header.js';
import { labelKind } from './header/labels.js';
import { assignNotes } from './notes/assign.js';
import { type ReadOutcome, sourceFinding } from './outcome.js';
import { type CandidateRow, recogniseRows } from './recognition/recognise.js';
import { sectionOfText } from './recognition/sections.js';
import { isQuestionRow } from './recognition/question-rows.js';
import type { TableRow } from './table/table.js';
import { readUnits, statedKind, type Unit } from './unit.js';

/** Fewer recognised rows than this, on a page that does not name the form, are no form. */
const FEWEST_ROWS = 5;
const FEWEST_SHARE = 0.5;

/** A unit whose rows were recognised under one form. */
interface ReadUnit {
  readonly unit: Unit;
  readonly kind: FormKind;
  readonly kindBy: Gathered['kindBy'];
  readonly rows: readonly LocatedRow[];
  readonly fit: number;
}

/**
 * Finds every disclosure in a file's pages and reads it.
 * @param document pages of one file, from any adapter
 * @param source file name and SHA-256, for the evidence
 * @returns disclosures in the file's order, and findings about what is not one or was not read.
 *   Never throws for any document.
 */
export function readDisclosures(document: SourceDocument, source: SourceFile): ReadOutcome {
  const units = document.pages.flatMap(readUnits);
  const withTables = units.filter((unit) => unit.tables.some((table) => table.rows.length > 0));
  const covers = units.filter((unit) => !withTables.includes(unit));
  const documentKind = onlyKind(covers.flatMap((unit) => statedKind(unit)?.kind ?? []));
  const read = withTables.map((unit) => readUnit(unit, documentKind));
  const forms = read.filter(isForm);
  const visible = forms.filter(({ unit }) => unit.page.hidden !== true);
  const kept = visible.length > 0 ? visible : forms;
  const groups = joinContinuations(kept);
  const notes = assignNotes(covers, groups.map((group) => group.map(({ unit }) => unit)));
  const disclosures = groups.map((group, index) =>
    assemble(gather(group, coversOf(group, groups, covers, units), notes.perGroup[index] ?? []), source, document.adapter),
  );
  const place = (unit: Unit) => ({ file: source.file, sheet: unit.page.name, cell: unit.page.cells[0]?.address ?? '' });
  const findings = [
    ...emptyFindings(disclosures, document),
    ...forms.filter((form) => !kept.includes(form)).map(({ unit }) => sourceFinding('SRC-03', { sheet: unit.page.name }, place(unit))),
    ...read.filter((entry) => !forms.includes(entry) && disclosures.length > 0 && entry.unit.page.hidden !== true && entry.rows.length >= FEWEST_ROWS)
      .map(({ unit }) => sourceFinding('SRC-08', { sheet: unit.page.name }, place(unit))),
    ...kept.flatMap(({ unit }) => unplacedFindings(unit, source)),
    ...groups.flatMap(([first]) => first?.kindBy === 'rows' ? [sourceFinding('SRC-06', { kind: first.kind }, place(first.unit))] : []),
    ...notes.unassigned.map((unit) => sourceFinding('SRC-07', { sheet: unit.page.name }, place(unit))),
  ];
  return { disclosures, findings };
}

function onlyKind(kinds: readonly FormKind[]): FormKind | null {
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? first : null;
}

function unplacedFindings(unit: Unit, source: SourceFile) {
  return unit.tables.flatMap((table) =>
    table.unplaced.map(({ drawing, rows }) => {
      const cell = table.rows[rows[0] ?? -1]?.question.cell.address ?? '';
      return sourceFinding('SRC-04', { drawing: drawing.name ?? drawing.kind }, { file: source.file, sheet: unit.page.name, cell });
    }),
  );
}

/** Nothing found: say what the file is instead, when its words tell. */
function emptyFindings(disclosures: readonly Disclosure[], document: SourceDocument) {
  if (disclosures.length > 0) return [];
  const texts = document.pages.flatMap((page) => [page.name, ...page.cells.slice(0, 120).map(({ text }) => text)]);
  const other = texts.map(otherKindOf).find((kind) => kind !== undefined);
  return [other === undefined ? sourceFinding('SRC-01', {}) : sourceFinding('SRC-02', { other })];
}

function readUnit(unit: Unit, documentKind: FormKind | null): ReadUnit {
  const stated = statedKind(unit);
  if (stated !== undefined) return recogniseUnit(unit, stated.kind, stated.by);
  const byLabel = labelKind(Object.values(unit.header).map((value) => value.labelText));
  if (byLabel !== null) return recogniseUnit(unit, byLabel, 'header');
  if (documentKind !== null) return recogniseUnit(unit, documentKind, 'title');
  const mds = recogniseUnit(unit, 'MDS', 'rows');
  const sds = recogniseUnit(unit, 'SDS', 'rows');
  return sds.fit > mds.fit ? sds : mds;
}

function recogniseUnit(unit: Unit, kind: FormKind, kindBy: Gathered['kindBy']): ReadUnit {
  const form = referenceForm(kind);
  const rows: { row: TableRow; candidate: CandidateRow }[] = [];
  let section: string | null = null;
  for (const row of unit.tables.flatMap((table) => table.rows)) {
    const { question, answer } = row;
    const beside = question.sectionText === null ? null : sectionOfText(question.sectionText, form);
    section = beside ?? section;
    const heading = answer.answerable === true ? null : sectionOfText(question.cell.text, form);
    if (heading !== null && question.references.length === 0) {
      section = heading;
      continue;
    }
    const { number, references, question: text } = question;
    // A blank row under a drop-down may still be a heading that the list was copied over.
    const answered = answer.decision.state === 'blank' && answer.answerable === true ? null : answer.answerable;
    rows.push({ row, candidate: { text, number, references, section, answered } });
  }
  const recognised = recogniseRows(rows.map(({ candidate }) => candidate), form);
  const located = rows.flatMap(({ row, candidate }, index): readonly LocatedRow[] => {
    const entry = recognised[index];
    if (entry === undefined || !isQuestionRow(row, entry, form)) return [];
    return [{ row, sheet: unit.page.name, sheetHidden: unit.page.hidden === true, recognised: entry, section: candidate.section }];
  });
  const fit = located.reduce((sum, { recognised: entry }) => sum + (entry.key === null ? 0 : entry.confidence), 0);
  return { unit, kind, kindBy, rows: located, fit };
}

/** Whether a table is one of the form: it says so, or most of its rows are known. */
function isForm({ unit, rows, kindBy, fit }: ReadUnit): boolean {
  if (rows.length === 0) return false;
  const texts = [unit.page.name, ...unit.page.cells.slice(0, 60).map(({ text }) => text)];
  const other = texts.some((text) => otherKindOf(text) !== undefined);
  if (kindBy === 'title' || kindBy === 'sheet-name') return !other || fit >= FEWEST_ROWS;
  return !other && fit >= FEWEST_ROWS && fit >= rows.length * FEWEST_SHARE;
}

/** Sheets that go on with the form of the sheet before: no header of their own, no row twice. */
function joinContinuations(read: readonly ReadUnit[]): readonly (readonly ReadUnit[])[] {
  const groups: ReadUnit[][] = [];
  for (const entry of read) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && continues(entry, group, first)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function continues(entry: ReadUnit, group: readonly ReadUnit[], first: ReadUnit): boolean {
  if (entry.kind !== first.kind || entry.unit.page === first.unit.page) return false;
  const product = entry.unit.header.product?.value;
  if (product !== undefined && product !== first.unit.header.product?.value) return false;
  const known = new Set(group.flatMap(({ rows }) => rows.map(({ recognised }) => recognised.key)));
  const keys = entry.rows.flatMap(({ recognised }) => recognised.key ?? []);
  return keys.filter((key) => known.has(key)).length <= keys.length * 0.2;
}

/** Cover pages of one disclosure; `shared` when they speak of several products at once. */
interface GroupCovers {
  readonly covers: readonly Unit[];
  readonly shared: boolean;
}

/**
 * Which covers belong to a disclosure. One cover before each form: its own. One cover for an MDS
 * and an SDS: both, they describe one product. One cover for several products: what they share.
 */
function coversOf(
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

function gather(
  group: readonly ReadUnit[],
  { covers, shared }: GroupCovers,
  notes: Gathered['notes'],
): Gathered {
  const [first] = group;
  if (first === undefined) throw new Error('A disclosure is gathered from at least one unit');
  const { kind, kindBy } = first;
  const units = [...group.map(({ unit }) => unit), ...covers];
  const { header, sheets } = headerOf(group.map(({ unit }) => unit), covers, shared, first.unit.heading);
  const signs = [
    ...units.map(({ title }) => ({ sign: title, by: 'title' as const })),
    ...group.map(({ unit }) => ({ sign: unit.sheetName, by: 'sheet-name' as const })),
  ].filter(({ sign }) => sign.kind === null || sign.kind === kind);
  const edition = signs.find(({ sign }) => sign.edition !== null);
  const form = edition?.sign.edition == null ? undefined : findForm(kind, edition.sign.edition);
  const stated = units.map((unit) => unit.guidelineEdition).find((value) => value !== null);
  return {
    kind,
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
  heading: string,
): { readonly header: FoundHeader; readonly sheets: Readonly<Partial<Record<HeaderField, string>>> } {
  const own = joinHeaders(...units.map(({ header }) => header));
  const cover = joinHeaders(...covers.map(({ header }) => header));
  const { product: _product, version: _version, ...common } = cover;
  const joined = joinHeaders(own, shared ? common : cover);
  const product = joined.product;
  const named = heading === '' || product === undefined ? joined : { ...joined, product: { ...product, value: heading } };
  const sheets: Partial<Record<HeaderField, string>> = {};
  for (const field of HEADER_FIELDS) {
    const cell = joined[field]?.cell;
    const holder = [...units, ...covers].find((unit) => cell !== undefined && unit.page.cells.includes(cell));
    if (holder !== undefined) sheets[field] = holder.page.name;
  }
  return { header: named, sheets };
}
