import type { Facts } from '@kaijisho/core';
import type { Cursor } from './cursor.js';
import { readCharacters } from './text.js';

/** Lengths of a path that are none but say: this workbook itself, or functions of Excel. */
const OWN = 0x0401;
const ADD_IN = 0x3a01;

/** The workbooks that formulas refer to, and what the numbers of references mean: [MS-XLS] 2.4.271 and 2.4.105. */
export class Links {
  private readonly own: boolean[] = [];
  private readonly references: { readonly book: number; readonly tab: number }[] = [];

  constructor(private readonly facts: Facts) {}

  takeBook(cursor: Cursor): void {
    cursor.skip(2);
    const length = cursor.uint16();
    this.own.push(length === OWN);
    if (length === OWN || length === ADD_IN || length === 0) return;
    const path = shown(readCharacters(cursor, length));
    if (path !== '') this.facts.add('external-links', path);
  }

  takeReferences(cursor: Cursor): void {
    for (let left = cursor.uint16(); left > 0; left -= 1) {
      const [book, first, last] = [cursor.uint16(), cursor.uint16(), cursor.uint16()];
      this.references.push({ book, tab: first === last ? first : -1 });
    }
  }

  /** Tab of this workbook that a reference means; undefined for another workbook or several tabs. */
  tabOf(reference: number): number | undefined {
    const { book, tab } = this.references[reference] ?? { book: -1, tab: -1 };
    return this.own[book] === true && tab >= 0 ? tab : undefined;
  }
}

/** Characters of control that stand for the parts of a path: [MS-XLS] 2.5.277. */
const VOLUME = 1;
const FOLDERS = [3, 4];
const FIRST_SHOWN = 0x20;

/** A path as a person writes it. */
function shown(path: string): string {
  let text = '';
  let before = 0;
  for (const character of path.slice(1)) {
    const code = character.charCodeAt(0);
    if (code >= FIRST_SHOWN) text += before === VOLUME ? `${character}:\\` : character;
    else if (FOLDERS.includes(code)) text += '\\';
    before = code;
  }
  return text.trim();
}
