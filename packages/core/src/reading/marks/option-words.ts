import type { Choice } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';

/**
 * Words that stand for an answer. `sure` is how far the word alone settles the choice: はい does,
 * 有 depends on the question and is trusted fully only where the sheet's own header or list uses it.
 */
interface OptionWord {
  readonly choice: Choice;
  readonly sure: number;
}

const SURE = 0.99;
const USUAL = 0.96;
const LOOSE = 0.86;

const WORDS: readonly (readonly [Choice, number, readonly string[]])[] = [
  [
    'yes',
    SURE,
    [
      'はい',
      'ハイ',
      'yes',
      'はい(yes)',
      'yes(はい)',
      'はい/yes',
      'yes/はい',
      'はいyes',
      'yesはい',
      'はい・yes',
    ],
  ],
  [
    'no',
    SURE,
    [
      'いいえ',
      'イイエ',
      'no',
      'いいえ(no)',
      'no(いいえ)',
      'いいえ/no',
      'no/いいえ',
      'いいえno',
      'noいいえ',
      'いいえ・no',
    ],
  ],
  [
    'not-applicable',
    SURE,
    [
      '対象外',
      '対象外(n/a)',
      'n/a(対象外)',
      'n/a',
      '対象外/n/a',
      'n/a/対象外',
      'notapplicable',
      '対象外(na)',
      '対象外n/a',
      'n/a対象外',
      '対象外na',
      '対象外/na',
      '対象外notapplicable',
      '対象外・n/a',
    ],
  ],
  ['yes', USUAL, ['y', 'いる', 'している', 'できる', '対応済', '対応済み', '実施済', '実施済み']],
  [
    'no',
    USUAL,
    ['n', 'いない', 'していない', 'できない', '未対応', '非対応', '未実施', '対応なし', '対応無し'],
  ],
  [
    'not-applicable',
    USUAL,
    ['na', '該当なし', '該当無し', '非該当', '該当せず', '適用外', '適用除外', '該当しない'],
  ],
  [
    'yes',
    LOOSE,
    ['有', 'あり', '有り', '可', '可能', '対応', '実施', '対応あり', '適合', 'ある', '○'],
  ],
  ['no', LOOSE, ['無', 'なし', '無し', '不可', '不可能', '不適合', 'ない', '×']],
  ['not-applicable', LOOSE, ['-', '/', '―', '不要', '除外', '対象なし']],
];

const byWord: ReadonlyMap<string, OptionWord> = new Map(
  WORDS.flatMap(([choice, sure, words]) =>
    words.map((word) => [fold(word), { choice, sure }] as const),
  ),
);

/** Symbols that mean an answer only when a legend or the header says so. */
const SYMBOLS = new Set([fold('○'), fold('×'), '-', '/', '―']);

/** A text that is exactly one answer word. Symbols (○ × －) are not words: see `optionSymbol`. */
export function optionWord(text: string): OptionWord | undefined {
  if (text.length === 0 || text.length > 16) return undefined;
  const folded = fold(text).replace(/^[「『【[(]+|[」』】\])。.]+$/g, (m) =>
    m.includes('(') || m.includes(')') ? m : '',
  );
  return SYMBOLS.has(folded) ? undefined : byWord.get(folded);
}

/** A header cell such as `はい`, `① はい`, `はい ○` or `Yes`: any of the answer words, symbols too. */
export function optionHeader(text: string): Choice | undefined {
  if (text.length === 0 || text.length > 24) return undefined;
  const folded = fold(text);
  const direct = byWord.get(folded)?.choice;
  if (direct !== undefined) return direct;
  const bare = folded.replace(/[()（）[\]【】「」:：○◯〇✓✔☑□■レ・*※\d.]/g, '');
  return byWord.get(bare)?.choice;
}

/** `はい（詳細は備考）`: an answer word followed by something in brackets or after a separator. */
export function leadingOption(
  text: string,
): { readonly word: OptionWord; readonly rest: string } | undefined {
  const match = /^\s*(はい|いいえ|対象外|Yes|No|N\/A)\s*(?=[（(、,。:：※\n\s])([\s\S]*)$/i.exec(
    text.normalize('NFKC'),
  );
  if (match === null) return undefined;
  const word = byWord.get(fold(match[1] ?? ''));
  return word === undefined ? undefined : { word, rest: (match[2] ?? '').trim() };
}

/** What a page's legend says its symbols mean, such as `○：はい　×：いいえ　－：対象外`. */
export function legendOf(texts: Iterable<string>): ReadonlyMap<string, Choice> {
  const legend = new Map<string, Choice>();
  const symbol = '[○◯〇●◎×✕✖xX△▲□■－―ー\\-–/／✓✔レ]';
  const word =
    '(?:はい|いいえ|対象外|有り?|無し?|あり|なし|対応済み?|対応|未対応|非対応|該当なし|非該当|yes|no|n/a|可能|不可|実施|未実施)';
  const symbolFirst = new RegExp(
    `(${symbol})\\s*(?:[:：=＝…]|は|\\.\\.\\.)\\s*[「『]?(${word})`,
    'gi',
  );
  const wordFirst = new RegExp(
    `(${word})[」』]?\\s*(?:[:：=＝…]|は|の場合は?|なら)\\s*[「『]?(${symbol})`,
    'gi',
  );
  for (const text of texts) {
    if (text.length < 3 || text.length > 300) continue;
    const plain = text.normalize('NFKC');
    for (const [, mark, name] of plain.matchAll(symbolFirst)) addLegend(legend, mark, name);
    for (const [, name, mark] of plain.matchAll(wordFirst)) addLegend(legend, mark, name);
    for (const [mark, name] of enumeration(plain, word)) addLegend(legend, mark, name);
  }
  return new Set(legend.values()).size >= 2 ? legend : new Map();
}

/**
 * `1：はい　2：いいえ　3：対象外`: digits or letters count only where one line explains several,
 * and nothing but the words; a numbered note that begins with 対応 explains no sign.
 */
function enumeration(text: string, word: string): readonly (readonly [string, string])[] {
  const pair = new RegExp(
    `(?<![\\w.])([1-9A-Ca-c])\\s*[.:：=＝)）]\\s*[「『]?(${word})(?![ぁ-んァ-ヶ一-龠])`,
    'gi',
  );
  const found = [...text.matchAll(pair)].map(([, mark = '', name = '']) => [mark, name] as const);
  return found.length >= 2 ? found : [];
}

function addLegend(
  legend: Map<string, Choice>,
  mark: string | undefined,
  name: string | undefined,
): void {
  const choice = byWord.get(fold(name ?? ''))?.choice;
  if (mark !== undefined && choice !== undefined) legend.set(symbolKey(mark), choice);
}

/** One spelling for look-alike symbols: the three circles, the dashes, the crosses, the ticks. */
export function symbolKey(text: string): string {
  return fold(text)
    .replace(/[◯〇o0]/g, '○')
    .replace(/[✕✖x]/g, '×')
    .replace(/[―ー–—−‐]/g, '-')
    .replace(/[✔☑レ]/g, '✓');
}

/** The choice a lone symbol stands for without any legend, as most Japanese sheets use it. */
export function usualSymbol(text: string): Choice | undefined {
  const usual: Readonly<Record<string, Choice>> = {
    '○': 'yes',
    '◎': 'yes',
    '×': 'no',
    '-': 'not-applicable',
    '/': 'not-applicable',
  };
  return usual[symbolKey(text)];
}
