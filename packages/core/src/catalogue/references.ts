import { addTo } from '../basics/grouped.js';
import { remember } from '../basics/remember.js';
import { parseCitations } from './citations.js';
import { guideline5Items } from './data.js';
import type { Guideline5Item } from './schema.js';

/**
 * Printed references such as `(6.5.C13(1)~(5))`. The form Ver.4.1 prints numbers of guideline 5.1;
 * 5.2 moved them, so a reference is always resolved together with the edition it is printed in.
 */

/** Guideline editions whose numbers a form may print. */
export type PrintedEdition = '5.1' | '5.2';

/**
 * Folds width, hyphens, dots and circled numbers: `６．５．Ｃ１３（１）`, `6-5-C13`, `6.5 C項 13①`. White
 * space goes, except between two numbers, where it keeps `6.5.C1 6.5.C3` from reading as C16, and
 * behind a word such as GL.
 */
function foldReference(raw: string): string {
  return (
    raw
      .replace(/[①-⑳]/g, (circled) => `(${circled.charCodeAt(0) - 0x245f})`)
      // Fonts of printed pages name the range mark by its look.
      .replace(/[\u0303\u02dc]/g, '~')
      .normalize('NFKC')
      .replace(/(?<=[0-9)])\s+(?=[0-9])|(?<=[ABE-Zabe-z])\s+(?=[0-9])/g, ';')
      .replace(/\s+/g, '')
      .replace(/(?<=[0-9])(?<![CD][.]?[0-9]{1,2})[‐‑‒–—―−－・-](?=[0-9CD])/gi, '.')
      .replace(
        /(?<=[0-9])(?:章|節)?の?[.:]?([CD])(?:項|-|\.)?の?(?=[0-9(【]|[^A-Za-z]|$)/gi,
        (_, letter: string) => `.${letter.toUpperCase()}`,
      )
      .replace(BARE_TITLE, '【ネットワーク】')
      .replace(RANGE_OF_SUBS, '~')
      .replace(HYPHEN_OF_SUB, '')
  );
}

/** The one bracketed title among the numbers of 5.1, in other brackets or in none: `7.1-C-ネットワーク(1)`. */
const BARE_TITLE = /(?<=[0-9]\.[CD])[-.]?[「『〈《<[(]?ネットワーク[」』〉》>\])]?(?=\()/g;

/** `(1)–(5)`: any dash between numbers in brackets is a range. */
const RANGE_OF_SUBS = /(?<=\))[‐‑‒–—―−ー](?=\(\d)/g;
/** `C-(1), -(2)`: the hyphen before a number in brackets, said again. */
const HYPHEN_OF_SUB = /(?<=\)[,、・])[-.](?=\(\d)/g;

/** Where the items of a section begin. */
const SECTION = /(?<![0-9A-Za-z.])(\d{1,2}(?:\.\d{1,2}){0,2})\.(?=[CD])/g;
/** `C13(1)~(5)`: letter, number, bracketed title, numbers in brackets; the letter is that of the item before where it is left out. */
const ITEM =
  /([CD]?)(?:(\d{1,2})(?!\d)|(?![\dA-Za-z]))(【[^】]{1,12}】)?((?:\(\d{1,2}\)(?:[~〜～-](?=\(\d)|(?:[,、・/と]|及び|および)?(?=\(\d))?)*)/y;
/** What joins items of one section: `6.8.C2、C3`, `6.9.C1及びC5`, `6.9.C1、5`; the range mark of `C1~C3` and `C1~3`. */
const JOINT =
  /(?:[、,・/.&]|及び|又は|または|と|([~〜～]))(?:(?=[CD]\d)|(?<!\.)(?=\d{1,2}(?:[、,・/&()~〜～;]|及び|$)))/y;

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

/** Items that stand at `start` behind a section number, such as `C2、C3(1)~(3)`. */
function itemsAt(text: string, start: number): readonly string[] {
  const found: string[] = [];
  let at = start;
  let previous = 0;
  let letter = '';
  let through = false;
  while (true) {
    ITEM.lastIndex = at;
    const match = ITEM.exec(text);
    if (match === null) return found;
    const [all, own, number = '', bracket = '', suffix = ''] = match;
    letter = own || letter;
    if (through) for (let n = previous + 1; n < Number(number); n += 1) found.push(`${letter}${n}`);
    const subs = subNumbers(suffix);
    const base = `${letter}${number}${bracket}`;
    found.push(...(subs.length === 0 ? [base] : subs.map((sub) => `${base}(${sub})`)));
    JOINT.lastIndex = at + all.length;
    const joint = JOINT.exec(text);
    if (joint === null) return found;
    at = JOINT.lastIndex;
    previous = number === '' ? Number.POSITIVE_INFINITY : Number(number);
    through = joint[1] !== undefined;
  }
}

/**
 * All references found in a text, those of guideline 5.x and then citations of 6.0, in canonical spelling and in order, ranges spelled out:
 * `（６．５．Ｃ１３（１）～（５））` gives `6.5.C13(1)` … `6.5.C13(5)`. A section without C or D counts only
 * in brackets and only where 5.x is printed that way (`(8.1.4)`). Text without any gives [].
 */
export const parseReferences: (text: string) => readonly string[] = remember((text) => {
  const folded = foldReference(text);
  const found = new Set<string>();
  for (const match of folded.matchAll(SECTION))
    for (const item of itemsAt(folded, match.index + match[0].length))
      found.add(`${match[1]}.${item}`);
  for (const match of folded.matchAll(/\((\d{1,2}(?:\.\d{1,2}){1,2})\)/g)) {
    const [, section = ''] = match;
    if (index['5.1'].has(section)) found.add(section);
  }
  for (const citation of parseCitations(text)) found.add(citation);
  return [...found];
});

/**
 * Like `parseReferences`, for a text that is known to hold references only (a bracket, a reference
 * column): there the few ids without a letter, such as `8.1.4`, count too.
 */
export const parseReferenceCell: (text: string) => readonly string[] = remember((text) => {
  const found = parseReferences(text);
  if (found.length > 0) return found;
  const bare = [...foldReference(text).matchAll(/(?<![0-9.])\d{1,2}(?:\.\d{1,2}){1,2}(?![0-9.])/g)];
  return bare.flatMap(([section]) => (index['5.1'].has(section) ? [section] : []));
});

/** `6.5.C13(4)` → its item and the number in brackets. */
const PART = /^(.*[CD]\d*(?:【[^】]*】)?)\((\d+)\)$/;

/**
 * References as a form prints them, so that `parseReferenceCell` gives the same list back: runs of
 * one item are shortened (`6.5.C13(1)~(5)`), ids without a letter stand in brackets (`(8.1.4)`).
 */
export function printReferences(references: readonly string[]): string {
  const printed: string[] = [];
  for (let i = 0; i < references.length; i += 1) {
    const reference = references[i] ?? '';
    const [, item, first] = PART.exec(reference) ?? [];
    let last = Number(first);
    while (item !== undefined && references[i + 1] === `${item}(${last + 1})`) {
      last += 1;
      i += 1;
    }
    if (item !== undefined && last > Number(first)) printed.push(`${item}(${first})~(${last})`);
    else printed.push(/^[\d.]+$/.test(reference) ? `(${reference})` : reference);
  }
  return printed.join('、');
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
    addTo(index[edition], id, item);
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
