import { itemsOf } from '../../catalogue/forms.js';
import type { Form, FormItem, FormSection } from '../../catalogue/schema.js';
import type { FormLayout, LayoutRow } from '../../reading/form-layout/model.js';
import { RowKinds } from './classify.js';
import { disagreementsOf } from './disagreements.js';
import { knownItem, type Learning, matchOf, newItem } from './items.js';
import type { Disagreement, ImportReport, ReviewRow, RowFate } from './report.js';

/** Below this a match holds and a person had better look at it. */
const CERTAIN = 0.95;

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

/** What a row could be, likeliest first: what it was recognised as, then what came close. */
const candidatesOf = ({ recognised }: LayoutRow): ReviewRow['candidates'] =>
  recognised === null
    ? []
    : [
        ...(recognised.key === null
          ? []
          : [{ key: recognised.key, confidence: recognised.confidence }]),
        ...recognised.alternatives,
      ].filter(({ key }, at, all) => all.findIndex((other) => other.key === key) === at);

/** Fate of a row, its candidates left aside. */
function fateOf(row: LayoutRow, item: FormItem, ours: boolean, said: boolean): RowFate {
  if (said) return 'corrected';
  if (row.kind === 'heading') return 'heading';
  if (!ours) return item.kindUnknown === true ? 'asked' : 'new';
  return (row.recognised?.confidence ?? 0) < CERTAIN ? 'confirm' : 'matched';
}

function reviewRow(
  row: LayoutRow,
  item: FormItem,
  sheet: string,
  { ours, said }: { readonly ours: boolean; readonly said: boolean },
): ReviewRow {
  const { recognised } = row;
  const counts = recognised !== null && recognised.key !== null;
  return {
    sheet,
    row: row.row,
    number: row.number,
    question: row.text,
    fate: fateOf(row, item, ours, said),
    key: item.key,
    ours,
    confidence: ours && !said ? (recognised?.confidence ?? null) : null,
    evidence: counts
      ? {
          number: recognised.number,
          reference: recognised.reference,
          text: recognised.text,
          position: recognised.position,
        }
      : null,
    candidates: candidatesOf(row),
    role: item.role,
    kindUnknown: item.kindUnknown === true,
  };
}

/** Aligns the rows of a form with the catalogue, one after the other. */
export function align(
  layout: FormLayout,
  learning: Learning,
): { readonly sections: readonly FormSection[]; readonly report: ImportReport } {
  const sections = new Sections(learning.catalogue);
  const kinds = new RowKinds();
  const reviewed: ReviewRow[] = [];
  const disagreements: Disagreement[] = [];
  for (const [index, row] of layout.rows.entries()) {
    const id = row.section ?? '';
    if (row.kind === 'section') {
      sections.of(id, titleOf(row));
      continue;
    }
    const correction = learning.correctionOf(row);
    const known = matchOf(row, learning);
    const item =
      known === undefined
        ? newItem(
            row,
            correction?.role === undefined
              ? kinds.of(row, layout.rows[index + 1])
              : { role: correction.role, unknown: false },
            learning,
          )
        : knownItem(row, known);
    learning.used.add(item.key);
    kinds.saw(item);
    sections.of(id).push(item);
    const ours = known !== undefined;
    if (ours) disagreements.push(...disagreementsOf(row, known));
    reviewed.push(reviewRow(row, item, layout.page.name, { ours, said: correction !== undefined }));
  }
  const free = (key: string) => !learning.used.has(key);
  const report: ImportReport = {
    rows: reviewed.map((review) => withFree(review, free)),
    missing: itemsOf(learning.catalogue)
      .filter(({ key, origin }) => origin !== 'derived' && free(key))
      .map(({ key }) => key),
    disagreements,
  };
  return { sections: sections.filled, report };
}

/** A row that could still be an item nobody has taken is asked about; of the others none is offered. */
function withFree(review: ReviewRow, free: (key: string) => boolean): ReviewRow {
  if (review.ours || review.fate === 'heading') return { ...review, candidates: [] };
  const candidates = review.candidates.filter(({ key }) => free(key));
  const fate = review.fate === 'new' && candidates.length > 0 ? 'asked' : review.fate;
  return { ...review, fate, candidates };
}
