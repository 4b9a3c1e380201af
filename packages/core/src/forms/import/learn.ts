import { isCitation } from '../../catalogue/citations.js';
import { routeOfPrinted } from '../../catalogue/crosswalk.js';
import { findForm, itemByKey, itemsOf, referenceForm, sectionOf } from '../../catalogue/forms.js';
import { printReferences } from '../../catalogue/references.js';
import type { Form, FormItem, FormSection } from '../../catalogue/schema.js';
import type { SourceDocument } from '../../pages/index.js';
import type { SourceFile } from '../../reading/assemble.js';
import { type FormLayout, type LayoutRow, readLayouts } from '../../reading/layout.js';
import type { FormDefinition } from '../definition.js';
import type { Disagreement, ImportReport, MatchedRow, NewRow } from './report.js';

/** What the person says where the file does not. */
export interface ImportOptions {
  /** Default: `mds-4.1-official`. */
  readonly name?: string;
  readonly edition?: string;
  /** Guideline edition of the references: 5.1, 5.2 or 6.0. */
  readonly referencesEdition?: string;
  /**
   * Rows a person has matched, by printed number: the key of the item, or null for a row that is
   * none of the catalogue's.
   */
  readonly matches?: ReadonlyMap<string, string | null>;
}

/**
 * Why a file gives no form: it is no checklist, somebody has answered it, or an edition is not
 * stated and has to be asked for.
 */
export type ImportProblem =
  | 'no-form'
  | 'not-blank'
  | 'edition-unknown'
  | 'references-edition-unknown';

export interface LearntForm {
  readonly definition: FormDefinition;
  readonly report: ImportReport;
}

export type ImportOutcome =
  | { readonly ok: true; readonly forms: readonly LearntForm[] }
  | { readonly ok: false; readonly problem: ImportProblem; readonly sheet: string | null };

/** Below this a row is not taken for an item of the catalogue: a person decides. */
const SURE = 0.8;
/** A blank form may show how to answer in a row or two. */
const MOST_ANSWERED = 0.05;

const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function markingOf(rows: readonly LayoutRow[]): FormDefinition['layout']['marking'] {
  const kinds = new Map<string, number>();
  for (const { slots, offered } of rows) {
    const kind =
      slots[0]?.kind === 'column'
        ? 'columns'
        : slots[0]?.kind === 'word'
          ? 'words'
          : slots[0]?.kind === 'caption'
            ? 'controls'
            : slots[0]?.kind === 'inline'
              ? 'inline'
              : offered.length > 0
                ? 'list'
                : 'text';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [best] = [...kinds].sort(([, a], [, b]) => b - a);
  return (best?.[0] ?? 'text') as FormDefinition['layout']['marking'];
}

/** Requirements that printed references lead to, each as a part: nobody has weighed the row yet. */
function linksOf(references: readonly string[], edition: string): FormItem['requirements'] {
  const ids = references.flatMap((reference) =>
    routeOfPrinted(reference, edition).edges.map(({ requirement }) => requirement),
  );
  return [...new Set(ids)].map((id) => ({ id, relation: 'partial' as const }));
}

interface Learning {
  readonly catalogue: Form;
  readonly prefix: string;
  readonly referencesEdition: string;
  readonly used: Set<string>;
  readonly matches: ReadonlyMap<string, string | null>;
}

/** The catalogue's item a row is, under the publisher's number, wording and references. */
function knownItem(row: LayoutRow, item: FormItem): FormItem {
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
function newItem(row: LayoutRow, { prefix, referencesEdition, used }: Learning): FormItem {
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
function matchOf(row: LayoutRow, { catalogue, used, matches }: Learning): FormItem | undefined {
  const decided = row.number === null ? undefined : matches.get(row.number);
  if (decided !== undefined) return decided === null ? undefined : itemByKey(catalogue, decided);
  const key = row.recognised?.key ?? headingKey(row, catalogue);
  if (key === null || used.has(key)) return undefined;
  if (row.recognised !== null && row.recognised.confidence < SURE) return undefined;
  return itemByKey(catalogue, key);
}

/** Headings take no answer and so are not recognised as rows; the form has only a few. */
function headingKey(row: LayoutRow, catalogue: Form): string | null {
  if (row.kind !== 'heading') return null;
  const headings = itemsOf(catalogue).filter(
    ({ key, role }) => role === 'heading' && sectionOf(catalogue, key) === row.section,
  );
  return headings.length === 1 ? (headings[0]?.key ?? null) : null;
}

function disagreementsOf(row: LayoutRow, item: FormItem): readonly Disagreement[] {
  const printed = printReferences(row.references);
  const ours = printReferences(item.printedRefs ?? []);
  const comparable = !row.references.some(isCitation);
  return [
    ...(item.number !== undefined && row.number !== null && item.number !== row.number
      ? [
          {
            key: item.key,
            member: 'number' as const,
            catalogue: item.number,
            form: row.number,
            verified: item.numberStatus === 'verified',
          },
        ]
      : []),
    ...(comparable && ours !== '' && printed !== '' && ours !== printed
      ? [
          {
            key: item.key,
            member: 'references' as const,
            catalogue: ours,
            form: printed,
            verified: item.refsStatus === 'verified',
          },
        ]
      : []),
  ];
}

function learn(
  layout: FormLayout,
  source: SourceFile,
  edition: string,
  referencesEdition: string,
  name: string,
  matches: NonNullable<ImportOptions['matches']>,
): LearntForm {
  const { kind } = layout;
  const catalogue = findForm(kind, edition) ?? referenceForm(kind);
  const prefix = slug(`${kind}-${edition}`);
  const learning: Learning = {
    catalogue,
    prefix,
    referencesEdition,
    used: new Set(),
    matches,
  };
  const sections: (Omit<FormSection, 'items'> & { items: FormItem[] })[] = [];
  const matched: MatchedRow[] = [];
  const added: NewRow[] = [];
  const disagreements: Disagreement[] = [];
  const into = (id: string, title: string) => {
    const known = sections.find((section) => section.id === id);
    if (known !== undefined) return known;
    const section = { id, titleJa: title, items: [] };
    sections.push(section);
    return section;
  };
  const titleOf = (id: string) => catalogue.sections.find((one) => one.id === id)?.titleJa ?? '';
  for (const row of layout.rows) {
    const id = row.section ?? '';
    if (row.kind === 'section') {
      into(id, row.text.replace(new RegExp(`^${id.replace('.', '\\.')}[\\s.．、]*`), ''));
      continue;
    }
    const known = matchOf(row, learning);
    const item = known === undefined ? newItem(row, learning) : knownItem(row, known);
    learning.used.add(item.key);
    into(id, titleOf(id)).items.push(item);
    if (known !== undefined) {
      const confidence = row.recognised?.confidence ?? 1;
      matched.push({ key: known.key, number: row.number, question: row.text, confidence });
      disagreements.push(...disagreementsOf(row, known));
    } else if (row.kind === 'item') {
      const best = [
        row.recognised?.key ?? [],
        row.recognised?.alternatives.map(({ key }) => key) ?? [],
      ];
      added.push({
        key: item.key,
        number: row.number,
        question: row.text,
        references: row.references,
        requirements: (item.requirements ?? []).map((link) => link.id),
        candidates: [...new Set(best.flat())],
      });
    }
  }
  const header = catalogue.header.map((field) => {
    const slot = layout.header.find((one) => one.field === field.key);
    return slot === undefined ? field : { ...field, labelJa: slot.label };
  });
  const form: Form = {
    about: {
      form: kind,
      edition,
      titleJa: catalogue.about.titleJa,
      titleEn: catalogue.about.titleEn,
      standard: source.file,
      printedRefsEdition: referencesEdition,
      verifiedMeans: `Read from ${source.file}`,
      imported: true,
    },
    header,
    sections: sections.filter(({ items }) => items.length > 0),
  };
  const items = layout.rows.filter((row) => row.kind === 'item');
  return {
    definition: {
      formatVersion: '1',
      name,
      source: { file: source.file, sha256: source.sha256 },
      layout: {
        sheet: layout.page.name,
        marking: markingOf(items),
        notes: layout.notesRow !== null,
      },
      form,
    },
    report: {
      matched,
      added: added.map((row) => ({
        ...row,
        candidates: row.candidates.filter((key) => !learning.used.has(key)),
      })),
      missing: itemsOf(catalogue)
        .filter(({ key, origin }) => origin !== 'derived' && !learning.used.has(key))
        .map(({ key }) => key),
      disagreements,
    },
  };
}

/** Edition the references of a form are numbered in; undefined when nothing tells. */
function referencesEditionOf(
  layout: FormLayout,
  edition: string,
  stated: string | undefined,
): string | undefined {
  const printed = layout.rows.flatMap(({ references }) => references);
  if (printed.length > 0 && printed.every(isCitation)) return '6.0';
  return (
    stated ??
    layout.guidelineEdition ??
    findForm(layout.kind, edition)?.about.printedRefsEdition ??
    (printed.length === 0 ? '6.0' : undefined)
  );
}

/**
 * Learns the forms of a publisher's blank file and aligns their rows with the catalogue's items.
 * Nothing is guessed: a row that is not surely one of ours becomes a row of its own.
 */
export function learnForms(
  document: SourceDocument,
  source: SourceFile,
  options: ImportOptions = {},
): ImportOutcome {
  const layouts = readLayouts(document);
  if (layouts.length === 0) return { ok: false, problem: 'no-form', sheet: null };
  const forms: LearntForm[] = [];
  for (const layout of layouts) {
    const sheet = layout.page.name;
    const items = layout.rows.filter(({ kind }) => kind === 'item');
    const answered = items.filter((row) => row.answered).length;
    if (answered > items.length * MOST_ANSWERED) return { ok: false, problem: 'not-blank', sheet };
    const edition = options.edition ?? layout.edition;
    if (edition === null) return { ok: false, problem: 'edition-unknown', sheet };
    const references = referencesEditionOf(layout, edition, options.referencesEdition);
    if (references === undefined)
      return { ok: false, problem: 'references-edition-unknown', sheet };
    const name = options.name ?? `${layout.kind.toLowerCase()}-${edition}-official`;
    forms.push(learn(layout, source, edition, references, name, options.matches ?? new Map()));
  }
  return { ok: true, forms };
}
