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

/**
 * Other characters that a Japanese font draws with the glyph of a common one: producers that look up
 * what a glyph stands for write the first of the two in Unicode's order. Unicode gives those of the
 * kanji as EquivalentUnifiedIdeograph.
 */
const SHARED: Readonly<Record<string, string>> = {
  '\u2027': '・',
  '\u2215': '／',
  '\u2236': '：',
  ...Object.fromEntries(
    [
      ...'⺁厂⺎兀⺒巳⺓幺⺟母⺠民⻁虎⻄西⻆角⻑長⻗雨⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀',
    ].flatMap((character, at, all) =>
      at % 2 === 0 ? [[character, all[at + 1] ?? character]] : [],
    ),
  ),
};
const SHARING = new RegExp(`[${Object.keys(SHARED).join('')}]`, 'g');

/** What a character of a font shows, in ordinary Unicode. Control characters show nothing. */
export function symbolText(unicode: string, fontName: string): string {
  const text = unicode.replace(/[\p{Cc}\ufffe\uffff\u00ad]/gu, '');
  if (/wingdings/i.test(fontName)) {
    const table = /wingdings[\s-]*2/i.test(fontName) ? WINGDINGS_2 : WINGDINGS;
    const code = text.codePointAt(0) ?? 0;
    return table[code >= PRIVATE ? code - PRIVATE : code] ?? text;
  }
  return text
    .replace(RADICAL, (radical) => radical.normalize('NFKC'))
    .replace(SHARING, (character) => SHARED[character] ?? character);
}
