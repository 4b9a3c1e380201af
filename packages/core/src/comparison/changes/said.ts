import { itemByKey, referenceForm } from '../../catalogue/forms.js';
import { saysOf } from '../../coverage/statements.js';
import type { Disclosure, FormKind } from '../../model/disclosure.js';
import { explainingTexts } from '../../model/notes.js';
import { fold, foldToLetters } from '../../text/fold.js';
import type { ItemVersion } from './model.js';

/**
 * What a sheet says, apart from how it is laid out: neither the place of a row, nor its number, nor
 * the number of its note, nor width and white space of a text count.
 */
export interface SaidRow extends ItemVersion {
  readonly form: FormKind;
  readonly key: string | null;
  /** Tells rows of one sheet apart: the key, or the folded question where there is none. */
  readonly name: string;
  readonly notes: readonly string[];
  readonly question: string;
}

const isHeading = (kind: FormKind, key: string | null): boolean =>
  key !== null && itemByKey(referenceForm(kind), key)?.role === 'heading';

/** The rows of one sheet in its order; a name that comes twice gets a number. */
export function saidBy({ content }: Disclosure, disclosure: number): readonly SaidRow[] {
  const { kind } = content.form;
  const seen = new Map<string, number>();
  return content.answers.flatMap((row, answer): readonly SaidRow[] => {
    if (isHeading(kind, row.key)) return [];
    const question = foldToLetters(row.question);
    const base = row.key ?? `?${question}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return [
      {
        disclosure,
        answer,
        form: kind,
        key: row.key,
        name: count === 1 ? base : `${base}#${count}`,
        says: saysOf(row, content.notes),
        notes: explainingTexts(row, content.notes).map(({ text }) => fold(text)),
        question,
      },
    ];
  });
}

/** Notes no row refers to, by folded text. */
export function looseNotesOf({ content }: Disclosure): ReadonlyMap<string, number> {
  const used = new Set(
    content.answers.flatMap((row) =>
      explainingTexts(row, content.notes).flatMap(({ note }) => (note === null ? [] : [note])),
    ),
  );
  return new Map(
    content.notes.flatMap(({ text }, index) =>
      used.has(index) || fold(text) === '' ? [] : [[fold(text), index] as const],
    ),
  );
}
