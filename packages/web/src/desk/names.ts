import type { InputFile } from 'kaijisho';

/** Files on the desk are told apart by name. */

export const byName = (a: InputFile, b: InputFile): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** `名前.xlsx` → `名前 (2).xlsx` where another file has the name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const other = `${stem} (${number})${ending}`;
    if (!taken.has(other)) return other;
  }
}
