import type { PDFFont } from '@cantoo/pdf-lib';

/** Printed for a character the font does not have, as Japanese printers do. */
const MISSING = '〓';

/** Makes texts printable in one font: line ends, control characters and missing glyphs. */
export function printableIn(font: PDFFont): (text: string) => string {
  const known = new Set(font.getCharacterSet());
  return (text) =>
    [...text.replace(/\r\n?/g, '\n')]
      .map((character) => {
        if (character === '\n' || known.has(character.codePointAt(0) ?? 0)) return character;
        return /\s/.test(character) ? ' ' : MISSING;
      })
      .join('');
}

/** Characters that no line may begin with, and those that none may end with (禁則). */
const NOT_FIRST =
  '、。，．・：；？！）〕］｝〉》」』】”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ),.:;?!]}';
const NOT_LAST = '（〔［｛〈《「『【“‘([{';

/** Widths of characters at size 1: a font is asked once for each. */
const WIDTHS = new WeakMap<PDFFont, Map<string, number>>();

function widthOf(character: string, font: PDFFont): number {
  let known = WIDTHS.get(font);
  if (known === undefined) {
    known = new Map();
    WIDTHS.set(font, known);
  }
  let width = known.get(character);
  if (width === undefined) {
    width = font.widthOfTextAtSize(character, 1);
    known.set(character, width);
  }
  return width;
}

/** Width of a text on one line, in points. */
export const textWidth = (text: string, font: PDFFont, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character, font), 0) * size;

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '　';
const isLatin = (character: string | undefined): boolean => /^[A-Za-z0-9]$/.test(character ?? '');

/**
 * Where a line may end before character `at`: never beside a space, which would be lost with the
 * line end, nor where Japanese does not break; within a Latin word only when nothing else is left.
 */
function breakBefore(characters: readonly string[], from: number, limit: number): number {
  let fallback = limit;
  for (let at = limit; at > from; at -= 1) {
    const [before, after] = [characters[at - 1], characters[at]];
    if (isSpace(before) || isSpace(after)) continue;
    if (NOT_FIRST.includes(after ?? '-') || NOT_LAST.includes(before ?? '-')) continue;
    if (!isLatin(before) || !isLatin(after)) return at;
    if (fallback === limit) fallback = at;
  }
  return fallback;
}

/** Lines of a text that fit into a width, both in points. */
export function wrap(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const characters = [...paragraph];
    const widths = characters.map((character) => widthOf(character, font) * size);
    const lines: string[] = [];
    let from = 0;
    let used = 0;
    for (let at = 0; at < characters.length; at += 1) {
      used += widths[at] ?? 0;
      if (used <= width || at === from) continue;
      const end = breakBefore(characters, from, at);
      lines.push(characters.slice(from, end).join(''));
      from = end;
      used = widths.slice(from, at + 1).reduce((sum, one) => sum + one, 0);
    }
    return [...lines, characters.slice(from).join('')];
  });
}
