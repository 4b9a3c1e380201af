import type { Choice } from '../../../model/disclosure.js';
import { ICON_SIGNS } from '../../../pages/index.js';
import { fold } from '../../../text/fold.js';
import { textFact, textSign } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { choiceNamed } from '../words/option-words.js';
import { explainedChoice } from './explained-meaning.js';
import { codesOn } from './word-codes.js';

/** What a sheet says its signs mean: `○：はい　×：いいえ　－：対象外`. */

/** A digit or a letter that fills a cell: legends explain such codes as well. */
export const loneCode = textFact(
  (text): string | undefined => /^[0-9A-Z]$/i.exec(text.normalize('NFKC').trim())?.[0],
);

const ICON = ICON_SIGNS.join('');
/** The signs that legends explain. */
export const SYMBOL = `[○◯〇●◎×✕✖✗✘☓xX△▲□■－―ー\\-–/／✓✔レ${ICON}]`;
const NAME =
  '(?:はい|いいえ|対象外|有り?|無し?|あり|なし|対応済み?|対応|未対応|非対応|該当なし|非該当|yes|no|n/a|可能?|不可|否|実施|未実施)';
/** The words behind a sign, to where they end: `×：対応不可` must not be read as 対応. */
const SYMBOL_FIRST = new RegExp(
  `(${SYMBOL})\\s*(?:[:：=＝…]|は|\\.\\.\\.)\\s*[「『]?([^\\s、,。()「」『』:;・○◯〇×✕✖✗✘☓△▲□■…]{1,16})`,
  'gi',
);
/**
 * `1：はい　2：いいえ　3：対象外`: digits or letters count only where one line explains several,
 * and nothing but the words; a numbered note that begins with 対応 explains no sign.
 */
const ENUMERATED = new RegExp(
  `(?<![\\w.])([0-9A-Za-z])\\s*[.:：=＝)）]\\s*[「『]?(${NAME})(?![ぁ-んァ-ヶ一-龠A-Za-z]|\\s+(?!\\w\\s*[.:：=＝)）])[A-Za-z])`,
  'gi',
);
const NAME_FIRST = new RegExp(
  `(?<![ぁ-んァ-ヶ一-龠])(${NAME})[」』]?\\s*(?:[:：=＝…]|は|の場合は?|なら)\\s*[「『]?(${SYMBOL})`,
  'gi',
);

/** Symbols a text explains, such as `○：はい`. */
const pairsIn = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > 300) return [];
  const plain = text.normalize('NFKC');
  const pairs = [
    ...[...plain.matchAll(SYMBOL_FIRST)].map(([, mark = '', name = '']) => ({ mark, name })),
    ...[...plain.matchAll(NAME_FIRST)].map(([, name = '', mark = '']) => ({ mark, name })),
  ];
  const enumerated = [...plain.matchAll(ENUMERATED)];
  if (enumerated.length >= 2)
    pairs.push(...enumerated.map(([, mark = '', name = '']) => ({ mark, name })));
  return pairs.flatMap(({ mark, name }) => {
    const choice = explainedChoice(name);
    return choice === undefined ? [] : [[legendKey(mark), choice] as const];
  });
});

const SPACED_SIGN = `([○◯〇◎×✕✖✗✘☓△▲✓✔${ICON}－―ー/／-])`;
/** `○ はい　× いいえ　― 対象外`: signs before their words with nothing but a space between. */
const SIGN_AND_NAME = new RegExp(`${SPACED_SIGN}\\s*(${NAME})(?![ぁ-んァ-ヶ一-龠])`, 'gi');
/** `はい ○　いいえ ×`: behind them. */
const NAME_AND_SIGN = new RegExp(
  `(?<![ぁ-んァ-ヶ一-龠])(${NAME})\\s*${SPACED_SIGN}(?!\\s*[:=…は])`,
  'gi',
);

const spacedSigns = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > 80) return [];
  const plain = text.normalize('NFKC');
  const before = [...plain.matchAll(SIGN_AND_NAME)].map(([, mark, name]) => [mark, name]);
  const behind = [...plain.matchAll(NAME_AND_SIGN)].map(([, name, mark]) => [mark, name]);
  // Of signs that take turns with words each but the last stands before a word as well as behind one.
  const found = behind.length > before.length ? behind : before;
  const signs = found.flatMap(([mark = '', name = '']): readonly (readonly [string, Choice])[] => {
    const choice = choiceNamed(name);
    return choice === undefined ? [] : [[symbolKey(mark), choice]];
  });
  return signs.length >= 2 ? signs : [];
});

/** Whether a text explains signs, either way. */
export const explainsSigns = textSign(
  (text) => pairsIn(text).length + spacedSigns(text).length > 0,
);

/** `有：対応あり`: a word for an answer and another word that says the same. */
const WORD_FIRST = new RegExp(
  `(?<![ぁ-んァ-ヶ一-龠])(${NAME})\\s*[:：=＝…]\\s*([^\\s、,。()・;:：○◯〇×△▲□■…]{1,16})`,
  'gi',
);

/** What the answer words mean that a text explains by others. */
const explainedWords = textFact((text): readonly Choice[] =>
  [...text.normalize('NFKC').matchAll(WORD_FIRST)].flatMap(([, word = '', meaning = '']) => {
    const choice = choiceNamed(word);
    return choice !== undefined && choice === explainedChoice(meaning) ? [choice] : [];
  }),
);

/** Explains nothing. */
export const NO_LEGEND: ReadonlyMap<string, Choice> = new Map();

/**
 * What a page's legend says its symbols mean, such as `○：はい　×：いいえ　－：対象外`. It may explain only
 * one, beside words: `有：対応あり　無：対応なし　－：対象外`.
 */
export function legendOf(cells: readonly SheetCell[]): ReadonlyMap<string, Choice> {
  const legend = new Map<string, Choice>();
  const explained = new Set<Choice>();
  const spaced: (readonly (readonly [string, Choice])[])[] = [];
  for (const cell of cells) {
    if (!explainsSigns.of(cell)) continue;
    for (const [symbol, choice] of pairsIn.of(cell)) legend.set(symbol, choice);
    for (const choice of explainedWords.of(cell)) explained.add(choice);
    const found = spacedSigns.of(cell);
    if (found.length > 0) spaced.push(found);
  }
  for (const [code, choice] of codesOn(cells)) {
    legend.set(legendKey(code), choice);
    explained.add(choice);
  }
  // What stands on many rows is no legend but something to answer.
  const [only] = spaced;
  if (only !== undefined && spaced.length === 1)
    for (const [symbol, choice] of only) legend.set(symbol, choice);
  for (const choice of legend.values()) explained.add(choice);
  return explained.size >= 2 ? legend : NO_LEGEND;
}

/** One spelling for look-alike symbols: the three circles, the dashes, the crosses, the ticks. */
export const symbolKey = textFact((text): string =>
  fold(text)
    .replace(/[◯〇o0]/g, '○')
    .replace(/[✕✖✗✘☓x]/g, '×')
    .replace(/[―ー–—−‐]/g, '-')
    .replace(/[✔☑レ]/g, '✓'),
);

/** A legend that explains 0 beside 1 means the digit; anywhere else 0 is a circle somebody typed. */
export const legendKey = (mark: string): string => (fold(mark) === '0' ? '0' : symbolKey(mark));

const LEVEL = /^(?:(?:対応)?(?:レベル|ランク|区分)|level|lv\.?)\s*([0-9])$/i;

/** The digit of `レベル3` or `Lv.3`; undefined for any other text. */
export const levelIn = textFact(
  (text): string | undefined => LEVEL.exec(text.normalize('NFKC').trim())?.[1],
);

/** What a legend says a sign means; undefined where it does not explain the sign. */
export const meaningOf = (legend: ReadonlyMap<string, Choice>, sign: string): Choice | undefined =>
  legend.get(legendKey(sign)) ??
  legend.get(symbolKey(sign)) ??
  (legend.size > 0 ? legend.get(levelIn(sign) ?? '') : undefined);

/** The choice a lone symbol, or a machine's TRUE, stands for without any legend, as most sheets use it. */
export const usualSymbol = (text: string): Choice | undefined => USUAL_SYMBOLS.get(symbolKey(text));

const USUAL_SYMBOLS: ReadonlyMap<string, Choice> = new Map([
  ['○', 'yes'],
  ['◎', 'yes'],
  ['✓', 'yes'],
  ['×', 'no'],
  ['-', 'not-applicable'],
  ['/', 'not-applicable'],
  ['true', 'yes'],
  ['false', 'no'],
]);
