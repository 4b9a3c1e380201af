import type { Choice } from '../../../model/disclosure.js';
import { ICON_SIGNS } from '../../../pages/index.js';
import { textFact, textSign } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { legendKey, symbolKey } from '../words/answer-signs.js';
import { choiceNamed } from '../words/option-words.js';
import { asSaidOn, explainedChoice } from './explained-meaning.js';
import { NAME, signsTakingTurns } from './taking-turns.js';
import { codesOn } from './word-codes.js';

/** What a sheet says its signs mean: `○：はい　×：いいえ　－：対象外`. */

/** A digit or a letter that fills a cell: legends explain such codes as well. */
export const loneCode = textFact(
  (text): string | undefined => /^[0-9A-Z]$/i.exec(text.normalize('NFKC').trim())?.[0],
);

const ICON = ICON_SIGNS.join('');
/** The signs that legends explain. */
export const SYMBOL = `[○◯〇●◎×✕✖✗✘☓xX△▲□■－―ー\\-–/／✓✔レ${ICON}]`;
const LINK = '(?:[:：=＝…]|は|\\.{2,}|・{2,})';
/** The words behind a sign, to where they end: `×：対応不可` must not be read as 対応. */
const SYMBOL_FIRST = new RegExp(
  `(?<mark>${SYMBOL})\\s*印?\\s*${LINK}\\s*[「『]?(?<name>[^\\s、,。()「」『』:;・○◯〇×✕✖✗✘☓△▲□■…]{1,16})`,
  'gi',
);
/**
 * `1：はい　2：いいえ　3：対象外`: digits or letters count only where one line explains several,
 * and nothing but the words; a numbered note that begins with 対応 explains no sign.
 */
const ENUMERATED = new RegExp(
  `(?<![\\w.])(?<mark>[0-9A-Za-z])\\s*[.:：=＝)）]\\s*[「『]?(?<name>${NAME})(?![ぁ-んァ-ヶ一-龠A-Za-z]|\\s+(?!\\w\\s*[.:：=＝)）])[A-Za-z])`,
  'gi',
);
const NAME_FIRST = new RegExp(
  `(?<![ぁ-んァ-ヶ一-龠])(?<name>${NAME})[」』]?\\s*(?:${LINK}|の場合は?|なら)\\s*[「『]?(?<mark>${SYMBOL})`,
  'gi',
);

const LONGEST_TURNS = 100;

/** `○ はい　× いいえ　― 対象外`: signs and words with anything or nothing that links them. */
const spacedSigns = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > LONGEST_TURNS) return [];
  const found = signsTakingTurns(text.normalize('NFKC'));
  return [...found].map(([mark, choice]) => [legendKey(mark), choice]);
});

/** Symbols a text explains, such as `○：はい`. */
const pairsIn = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > 300) return [];
  const plain = text.normalize('NFKC');
  const pairs = [...pairsBy(SYMBOL_FIRST, plain), ...pairsBy(NAME_FIRST, plain)];
  const explained = pairs.flatMap(explainedIn(plain));
  const enumerated = pairsBy(ENUMERATED, plain);
  if (enumerated.length < 2) return explained;
  // `はい（1）　いいえ（2）` looks like it as well: how they take turns tells which number is whose.
  const turns = spacedSigns(text);
  return [...explained, ...(turns.length > 0 ? turns : enumerated.flatMap(explainedIn(plain)))];
});

/** A sign, the words that explain it, and where both end in their text. */
interface Pair {
  readonly mark: string;
  readonly name: string;
  readonly end: number;
}

const pairsBy = (pattern: RegExp, plain: string): readonly Pair[] =>
  [...plain.matchAll(pattern)].map(({ 0: all, index, groups }) => {
    const { mark = '', name = '' } = groups ?? {};
    return { mark, name, end: index + all.length };
  });

/** A sign with what its words mean in a text; [] where they mean no answer. */
const explainedIn =
  (plain: string) =>
  ({ mark, name, end }: Pair): readonly (readonly [string, Choice])[] => {
    const choice = asSaidOn(explainedChoice(name), plain, end);
    return choice === undefined ? [] : [[legendKey(mark), choice]];
  };

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
  // What stands on many rows is no legend but something to answer. A sign of equality says more than a space.
  if (spaced.length === 1)
    for (const [symbol, choice] of spaced.flat())
      if (!legend.has(symbol)) legend.set(symbol, choice);
  for (const choice of legend.values()) explained.add(choice);
  return explained.size >= 2 ? legend : NO_LEGEND;
}

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
