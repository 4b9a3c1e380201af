import stringWidth from 'string-width';

/** Ranges of characters, first and last, with the columns each takes: what nearly all texts consist of. */
const COMMON: readonly (readonly [first: number, last: number, columns: number])[] = [
  [0x20, 0x7e, 1], // ASCII
  [0x4e00, 0x9fff, 2], // kanji
  [0x3041, 0x3096, 2], // hiragana
  [0x30a1, 0x30fc, 2], // katakana
  [0x3000, 0x3029, 2], // 、。「」 and the like
  [0xff01, 0xff60, 2], // full-width forms
  [0xd7, 0xd7, 1], // ×
  [0x2026, 0x2026, 1], // …
  [0x2160, 0x216b, 1], // Ⅰ to Ⅻ
  [0x2192, 0x2192, 1], // →
  [0x2460, 0x2473, 1], // ① to ⑳
  [0x25a0, 0x25a0, 1], // ■
  [0x25cb, 0x25cb, 1], // ○
  [0x25cf, 0x25cf, 1], // ●
];

/** Columns of a text that consists of common characters alone, else null. */
function commonColumns(text: string): number | null {
  let columns = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const range = COMMON.find(([first, last]) => code >= first && code <= last);
    if (range === undefined) return null;
    columns += range[2];
  }
  return columns;
}

/**
 * Columns a text takes on a terminal. Texts of other characters, such as combined ones, are left to
 * the library; it takes long to get ready, which a short run would feel.
 */
export const columnsOf = (text: string): number => commonColumns(text) ?? stringWidth(text);

let segmenter: Intl.Segmenter | undefined;

/** What a person sees as one character each. Common characters never combine; the rest takes long. */
export function charactersOf(text: string): readonly string[] {
  if (commonColumns(text) !== null) return [...text];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
