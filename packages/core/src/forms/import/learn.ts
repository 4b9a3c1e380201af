import { isCitation } from '../../catalogue/citations.js';
import { findForm, itemsOf, referenceForm } from '../../catalogue/forms.js';
import type { Form, FormItem, FormSection } from '../../catalogue/schema.js';
import type { SourceDocument } from '../../pages/index.js';
import type { SourceFile } from '../../reading/assemble.js';
import { type FormLayout, type LayoutRow, readLayouts } from '../../reading/layout.js';
import type { Slot } from '../../reading/marks/slot.js';
import type { FormDefinition } from '../definition.js';
import { disagreementsOf } from './disagreements.js';
import { knownItem, type Learning, matchOf, newItem, slug } from './items.js';
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

/** A blank form may show how to answer in a row or two. */
const MOST_ANSWERED = 0.05;

/** How the form wants an answer marked, by the kind of place a slot is. */
const MARKING: Readonly<Record<Slot['kind'], FormDefinition['layout']['marking']>> = {
  column: 'columns',
  word: 'words',
  caption: 'controls',
  inline: 'inline',
};

/** The way of marking that most rows have. */
function markingOf(rows: readonly LayoutRow[]): FormDefinition['layout']['marking'] {
  const counts = new Map<FormDefinition['layout']['marking'], number>();
  for (const { slots, offered } of rows) {
    const [slot] = slots;
    const unslotted = offered.length > 0 ? 'list' : 'text';
    const marking = slot === undefined ? unslotted : MARKING[slot.kind];
    counts.set(marking, (counts.get(marking) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'text';
}

/** Sections in the order of the form, each made when its first row or its heading comes. */
class Sections {
  private readonly all: { id: string; titleJa: string; items: FormItem[] }[] = [];

  constructor(private readonly catalogue: Form) {}

  /** @param title as printed; the catalogue's where the form prints none */
  of(id: string, title?: string): FormItem[] {
    const known = this.all.find((section) => section.id === id);
    if (known !== undefined) return known.items;
    const ours = this.catalogue.sections.find((section) => section.id === id)?.titleJa;
    const section = { id, titleJa: title ?? ours ?? '', items: [] };
    this.all.push(section);
    return section.items;
  }

  get filled(): readonly FormSection[] {
    return this.all.filter(({ items }) => items.length > 0);
  }
}

/** `6.5 技術的安全対策` without its number. */
const titleOf = ({ text, section }: LayoutRow): string =>
  section !== null && text.startsWith(section)
    ? text.slice(section.length).replace(/^[\s.．、]+/, '')
    : text;

/** Aligns the rows of a form with the catalogue, one after the other. */
function align(layout: FormLayout, learning: Learning) {
  const sections = new Sections(learning.catalogue);
  const matched: MatchedRow[] = [];
  const added: NewRow[] = [];
  const disagreements: Disagreement[] = [];
  for (const row of layout.rows) {
    const id = row.section ?? '';
    if (row.kind === 'section') {
      sections.of(id, titleOf(row));
      continue;
    }
    const known = matchOf(row, learning);
    const item = known === undefined ? newItem(row, learning) : knownItem(row, known);
    learning.used.add(item.key);
    sections.of(id).push(item);
    const { number, text: question, references, recognised } = row;
    if (known !== undefined) {
      const confidence = recognised?.confidence ?? 1;
      matched.push({ key: known.key, number, question, confidence });
      disagreements.push(...disagreementsOf(row, known));
    } else if (row.kind === 'item') {
      const best = [recognised?.key ?? [], recognised?.alternatives.map(({ key }) => key) ?? []];
      const requirements = (item.requirements ?? []).map((link) => link.id);
      const candidates = [...new Set(best.flat())];
      added.push({ key: item.key, number, question, references, requirements, candidates });
    }
  }
  const free = (key: string) => !learning.used.has(key);
  const report: ImportReport = {
    matched,
    added: added.map((row) => ({ ...row, candidates: row.candidates.filter(free) })),
    missing: itemsOf(learning.catalogue)
      .filter(({ key, origin }) => origin !== 'derived' && free(key))
      .map(({ key }) => key),
    disagreements,
  };
  return { sections: sections.filled, report };
}

function learn(
  layout: FormLayout,
  source: SourceFile,
  edition: string,
  referencesEdition: string,
  { name, matches }: ImportOptions,
): LearntForm {
  const { kind } = layout;
  const catalogue = findForm(kind, edition) ?? referenceForm(kind);
  const { sections, report } = align(layout, {
    catalogue,
    prefix: slug(`${kind}-${edition}`),
    referencesEdition,
    used: new Set(),
    matches: matches ?? new Map(),
  });
  const header = catalogue.header.map((field) => {
    const slot = layout.header.find((one) => one.field === field.key);
    return slot === undefined ? field : { ...field, labelJa: slot.label };
  });
  const { titleJa, titleEn } = catalogue.about;
  return {
    definition: {
      formatVersion: '1',
      name: name ?? `${kind.toLowerCase()}-${edition}-official`,
      source: { file: source.file, sha256: source.sha256 },
      layout: {
        sheet: layout.page.name,
        marking: markingOf(layout.rows.filter((row) => row.kind === 'item')),
        notes: layout.notesRow !== null,
      },
      form: {
        about: {
          form: kind,
          edition,
          titleJa,
          titleEn,
          standard: source.file,
          printedRefsEdition: referencesEdition,
          verifiedMeans: `Read from ${source.file}`,
          imported: true,
        },
        header,
        sections: [...sections],
      },
    },
    report,
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
    forms.push(learn(layout, source, edition, references, options));
  }
  return { ok: true, forms };
}
