import { isCitation } from '../../catalogue/citations.js';
import { FORM_WORDS } from '../../catalogue/form-words.js';
import { findForm, referenceForm } from '../../catalogue/forms.js';
import type { SourceDocument } from '../../pages/index.js';
import type { SourceFile } from '../../reading/disclosures/assemble.js';
import { readLayouts } from '../../reading/form-layout/form-layout.js';
import type { FormLayout, LayoutRow } from '../../reading/form-layout/model.js';
import type { Slot } from '../../reading/marks/slots/slot.js';
import { oneLine } from '../../text/fold.js';
import type { FormDefinition } from '../definition.js';
import { align } from './align.js';
import { type RowCorrection, slug } from './items.js';
import type { ImportReport } from './report.js';

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
  /** What a person has said of rows, by `placeOfRow`. They go before `matches`. */
  readonly corrections?: ReadonlyMap<string, RowCorrection>;
}

/** Where a row of a form stands, as corrections name it: `MDS!12`. */
export const placeOfRow = (sheet: string, row: number): string => `${sheet}!${row}`;

/**
 * Why a file gives no form: it is no checklist, it is the reference form this program writes itself,
 * somebody has answered it, or an edition is not stated and has to be asked for.
 */
export type ImportProblem =
  | 'no-form'
  | 'reference-form'
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

/** Whether a page says of itself that it is no official form: learnt, it would confirm our own summaries. */
const isReference = ({ page }: FormLayout): boolean =>
  page.cells.some(({ text }) => oneLine(text).includes(FORM_WORDS.reference));

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

function learn(
  layout: FormLayout,
  source: SourceFile,
  edition: string,
  referencesEdition: string,
  { name, matches, corrections }: ImportOptions,
): LearntForm {
  const { kind } = layout;
  const catalogue = findForm(kind, edition) ?? referenceForm(kind);
  const correctionOf = ({ row, number }: LayoutRow): RowCorrection | undefined => {
    const said = corrections?.get(placeOfRow(layout.page.name, row));
    const matched = number === null ? undefined : matches?.get(number);
    return said ?? (matched === undefined ? undefined : { key: matched });
  };
  const { sections, report } = align(layout, {
    catalogue,
    prefix: slug(`${kind}-${edition}`),
    referencesEdition,
    used: new Set(layout.rows.flatMap((row) => correctionOf(row)?.key ?? [])),
    correctionOf,
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
    if (isReference(layout)) return { ok: false, problem: 'reference-form', sheet };
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
