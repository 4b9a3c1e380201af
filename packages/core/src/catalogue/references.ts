import { guideline5Items } from './data.js';
import type { Guideline5Item } from './schema.js';

/**
 * Printed references such as `(6.5.C13(1)~(5))`. The form Ver.4.1 prints numbers of guideline 5.1;
 * 5.2 moved them, so a reference is always resolved together with the edition it is printed in.
 */

/** Guideline editions whose numbers a form may print. */
export type PrintedEdition = '5.1' | '5.2';

/** Folds width, spaces, hyphens and dots: `６．５．Ｃ１３（１）`, `6-5-C13` and `6.5 C項 13(1)`. */
function foldReference(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<=[0-9])[‐‑‒–—―−－・-](?=[0-9CD])/gi, '.')
    .replace(
      /(?<=[0-9])(?:章|節)?の?[.]?([CD])(?:項|-|\.)?の?(?=[0-9(【]|[^A-Za-z]|$)/gi,
      (_, letter: string) => `.${letter.toUpperCase()}`,
    );
}

const REFERENCE =
  /(?<![0-9A-Za-z.])(\d{1,2}(?:\.\d{1,2}){0,2})\.([CD])(\d{1,2})?(【[^】]{1,12}】)?((?:\(\d{1,2}\)(?:[~〜～-](?=\(\d)|[,、]?(?=\(\d))?)*)/g;

/** `(1)~(5)` or `(1)(2)` → [1,2,3,4,5] or [1,2]. */
function subNumbers(suffix: string): readonly number[] {
  const numbers: number[] = [];
  let through = false;
  for (const token of suffix.matchAll(/\((\d{1,2})\)|([~〜～-])/g)) {
    if (token[2] !== undefined) {
      through = true;
      continue;
    }
    const value = Number(token[1]);
    const last = numbers.at(-1);
    if (through && last !== undefined) for (let n = last + 1; n < value; n += 1) numbers.push(n);
    numbers.push(value);
    through = false;
  }
  return numbers;
}

/**
 * All references found in a text, in canonical spelling and in order, ranges spelled out:
 * `（６．５．Ｃ１３（１）～（５））` gives `6.5.C13(1)` … `6.5.C13(5)`. Text without any gives [].
 */
export function parseReferences(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of foldReference(text).matchAll(REFERENCE)) {
    const [, section, letter, item = '', bracket = '', suffix = ''] = match;
    const base = `${section}.${letter}${item}${bracket}`;
    const subs = subNumbers(suffix);
    if (subs.length === 0) found.add(base);
    for (const sub of subs) found.add(`${base}(${sub})`);
  }
  return [...found];
}

/** A printed reference resolved to items of guideline 5.x. */
export type ResolvedReference =
  | {
      readonly level: 'item';
      readonly reference: string;
      readonly items: readonly Guideline5Item[];
      /** Bracketed part such as `(3)` that the catalogue does not number itself. */
      readonly subItem: string | null;
    }
  | { readonly level: 'chapter'; readonly reference: string; readonly chapter: string }
  | { readonly level: 'unknown'; readonly reference: string };

const index: Record<PrintedEdition, Map<string, Guideline5Item[]>> = {
  '5.1': new Map(),
  '5.2': new Map(),
};
const chapters = new Set<string>();
for (const item of guideline5Items) {
  const add = (edition: PrintedEdition, id: string) => {
    index[edition].set(id, [...(index[edition].get(id) ?? []), item]);
    chapters.add(id.replace(/\.[CD].*$/, ''));
  };
  add('5.2', item.id52);
  if (item.id51 !== undefined) add('5.1', item.id51);
  for (const alias of item.aliases51 ?? []) add('5.1', alias);
}

/**
 * Resolves one canonical reference in the numbering of `edition`. A reference that names only a
 * chapter stays a chapter; one the catalogue does not know is `unknown`, never guessed.
 */
export function resolveReference(reference: string, edition: PrintedEdition): ResolvedReference {
  const exact = index[edition].get(reference);
  if (exact !== undefined) return { level: 'item', reference, items: exact, subItem: null };
  const sub = /^(.*[CD]\d+)(\(\d+\))$/.exec(reference);
  const parent = sub?.[1] === undefined ? undefined : index[edition].get(sub[1]);
  if (parent !== undefined)
    return { level: 'item', reference, items: parent, subItem: sub?.[2] ?? null };
  const chapter = reference.replace(/\.[CD].*$/, '');
  if (chapters.has(chapter) && !/[CD]\d/.test(reference))
    return { level: 'chapter', reference, chapter };
  return { level: 'unknown', reference };
}
