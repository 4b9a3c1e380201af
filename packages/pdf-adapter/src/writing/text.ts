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

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '　';
const isLatin = (character: string | undefined): boolean => /^[A-Za-z0-9]$/.test(character ?? '');

/**
 * Where a line may end before character `at`: never beside a space, which would be lost with the
 * line end, and within a Latin word only when nothing else is left.
 */
function breakBefore(characters: readonly string[], from: number, limit: number): number {
  let fallback = limit;
  for (let at = limit; at > from; at -= 1) {
    const [before, after] = [characters[at - 1], characters[at]];
    if (isSpace(before) || isSpace(after)) continue;
    if (!isLatin(before) || !isLatin(after)) return at;
    if (fallback === limit) fallback = at;
  }
  return fallback;
}

/** Lines of a text that fit into a width, both in points. */
export function wrap(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const characters = [...paragraph];
    const widths = characters.map((character) => font.widthOfTextAtSize(character, size));
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
