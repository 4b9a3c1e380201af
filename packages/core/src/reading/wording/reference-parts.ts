import { parseReferenceCell } from '../../catalogue/references.js';
import { textFact } from '../facts.js';
import { onLine } from '../grid/sheet-cell.js';

/** Parts of references that stand in cells of their own: `6.5 | C | 13(1)`. */

const plain = (text: string): string => onLine(text).normalize('NFKC');

/** The chapter: `6.5`, `第6.5章`. */
export const isChapter = textFact((text) => /^第?\d{1,2}(?:\.\d{1,2}){0,2}章?$/.test(plain(text)));

/** The letter between the chapter and the number, perhaps with its title: `C`, `C項`, `C【ネットワーク】`. */
export const isClause = textFact((text) => /^[CD]項?(?:【ネットワーク】)?$/i.test(plain(text)));

/** The numbers of the items: `13`, `13(1);13(2)`, `【ネットワーク】(1)`. */
export const isItems = textFact((text) =>
  /^(?:【ネットワーク】)?[(]?\d[\d\s();,、・~〜\-‐–—から及び]*$/.test(plain(text)),
);

/** The references that such cells name together, from left to right. */
export function referencesOfParts(texts: readonly string[]): readonly string[] {
  const clause = texts.findIndex(isClause);
  const before = texts.slice(0, clause + 1).join(' ');
  const items = texts.slice(clause + 1).join(' ');
  return items.split(/[;；\n]/).flatMap((item) => parseReferenceCell(`${before} ${item}`));
}
