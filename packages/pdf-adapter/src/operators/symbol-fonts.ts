/**
 * Characters of the symbol fonts that offices use for marks. Their codes lie in the private area of
 * Unicode or among the Latin letters, where they would be read as ü or P.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  161: '○',
  162: '○',
  163: '○',
  164: '◉',
  165: '◎',
  167: '■',
  168: '□',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  85: '☒',
  86: '☒',
  129: '○',
  151: '●',
  152: '●',
  153: '◉',
  162: '■',
  163: '□',
};

const PRIVATE = 0xf000;

/** Kangxi radicals, which some producers write where a kanji of the same shape is meant. */
const RADICAL = /[\u2f00-\u2fd5]/g;

/** What a character of a font shows, in ordinary Unicode. Control characters show nothing. */
export function symbolText(unicode: string, fontName: string): string {
  const text = unicode.replace(/[\p{Cc}\ufffe\uffff\u00ad]/gu, '');
  if (/wingdings/i.test(fontName)) {
    const table = /wingdings[\s-]*2/i.test(fontName) ? WINGDINGS_2 : WINGDINGS;
    const code = text.codePointAt(0) ?? 0;
    return table[code >= PRIVATE ? code - PRIVATE : code] ?? text;
  }
  return text.replace(RADICAL, (radical) => radical.normalize('NFKC'));
}
