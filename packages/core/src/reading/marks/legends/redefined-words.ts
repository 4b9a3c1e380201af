import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { type Grid, gridFact } from '../../grid/grid.js';
import { symbolKey, usualSymbol } from '../words/answer-signs.js';
import { choiceNamed, optionWord } from '../words/option-words.js';
import { saysInOwnWords } from './explained-meaning.js';

/**
 * Answer words and signs to which a sheet gives another meaning than the usual one:
 * `有＝リスクが残る（開示書の「いいえ」）　無＝リスクが残らない（開示書の「はい」）`.
 */

/** The form's own words, and the English ones where nothing follows them: `No restrictions` is none. */
const OWN = 'はい|いいえ|対象外|(?<![a-z])(?:yes|no|n\\/a)(?![a-z.]|\\s+[a-z])';
/** Nothing is redefined by a text without the form's own words behind a word for an answer. */
const MAY_REDEFINE = new RegExp(`^[^=:→⇒は(\\n]*[=:→⇒は(].*(?:${OWN})`, 'im');
const BEFORE = '(?<![^:\\s、,/。;(「『【・])';
const WORDS =
  '有り?|無し?|あり|なし|yes|y|no|n|該当(?:あり|なし|する|しない)?|非該当|可|否|不可|済み?|未';
const SIGNS = '[○◯〇◎●×✕✖✗△▲]|[-―–‐ー]';
const WORD = new RegExp(`${BEFORE}(${WORDS}|${SIGNS}|空[欄白]?)[」』]?\\s*[=:]`, 'gi');
/** `有→いいえ`, `「有」は「いいえ」、「－」は「対象外」`, `対応（いいえ）`: what may be said of one word in passing explains two of them. */
const OF_SEVERAL = new RegExp(
  `${BEFORE}(${WORDS}|未?対応|未?実施|不?適合|(?<=[「『])(?:${SIGNS})(?=[」』]))[」』]?\\s*(?:[=:→⇒]|は(?!い(?!いえ))|\\((?=[「『]?(?:${OWN})))`,
  'gi',
);
/** The form's own word as the form's: in quotes, behind its name, or at the end. */
const OF_FORM = new RegExp(
  `(?:(?:開示書|様式|回答|[ms]ds)(?:の|では|上の?)?|[=→⇒])\\s*[「『]?(${OWN})(?![ぁ-ん])|[「『](${OWN})[」』]`,
  'gi',
);
/** No legend line has more cells. */
const MOST_CELLS = 6;

type Explained = readonly (readonly [word: string, choice: Choice])[];

/**
 * The words of a text with the form's own word that explains each; a word that several explain is left out.
 * @param text in the usual characters (NFKC)
 */
function explainedBehind(text: string, pattern: RegExp): Explained {
  const words = [...text.matchAll(pattern)];
  return words.flatMap((found, index) => {
    const [all, word = ''] = found;
    const behind = text.slice(found.index + all.length, words[index + 1]?.index);
    // `有＝いいえ` turns the word round with nothing between; of a sign that is what a legend says of it.
    const meaning = usualSymbol(symbolKey(word)) === undefined ? `=${behind}` : behind;
    const own = new Set([...meaning.matchAll(OF_FORM)].map((match) => match[1] ?? match[2] ?? ''));
    const [only = '', ...others] = own;
    const choice = others.length > 0 ? undefined : choiceNamed(only);
    return choice === undefined ? [] : [[symbolKey(word), choice] as const];
  });
}

/** `答えが「いいえ」となる場合に○を、「はい」となる場合に×を記入`: the sign behind what it is written for. */
const WRITTEN_FOR =
  /(?:に|は|には|とき|場合)[、,]?\s*[「『]?([○◯〇◎●×✕✖✗△▲✓✔]|[-―–‐ー](?=[」』]?を))[」』]?\s*(?:印|マーク)?\s*(?:を|と(?:記入|記載))/g;
/** Nothing else of a sheet speaks of cases in which one of the form's words is the answer. */
const MAY_BE_WRITTEN = /[「『(](?:はい|いいえ)[\s\S]{0,40}?(?:場合|とき)/;
const ANY_OWN = new RegExp(`[「『(](${OWN})`, 'gi');

/** The signs of such a text, where each is written for one of the form's own words and they differ. */
function explainedBefore(text: string): Explained {
  let from = 0;
  const found = [...text.matchAll(WRITTEN_FOR)].map((match): Explained => {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const [only = '', ...others] = new Set(
      [...before.matchAll(ANY_OWN)].map(([, word = '']) => word),
    );
    const choice = others.length > 0 ? undefined : choiceNamed(only);
    return choice === undefined ? [] : [[symbolKey(match[1] ?? ''), choice]];
  });
  const signs = found.flat();
  return found.length === signs.length && new Set(signs.map(([, choice]) => choice)).size > 1
    ? signs
    : [];
}

const explained = textFact((text): Explained => {
  const plain = text.normalize('NFKC');
  if (MAY_BE_WRITTEN.test(plain)) {
    const written = explainedBefore(plain);
    if (written.length > 0) return written;
  }
  if (!MAY_REDEFINE.test(plain)) return [];
  const words = explainedBehind(plain, WORD);
  if (words.length > 0) return words;
  const several = explainedBehind(plain, OF_SEVERAL);
  return new Set(several.map(([, choice]) => choice)).size > 1 ? several : [];
});

/** Whoever turns the meaning of a word round may have meant the usual one in some row. */
export const REDEFINED = 0.85;
/** Where 有 is turned round, and nothing is said of 無, a person has to look at 無. */
const NOT_EXPLAINED = 0.6;

/** An answer word as a sheet explains it that turns words round. */
export interface RedefinedMeaning {
  /** What it means; undefined where the sheet says nothing of this word. */
  readonly choice: Choice | undefined;
  /** No answer by this word is surer. */
  readonly atMost: number;
}

/** On nearly every sheet, and for the form's own words on any. */
const AS_USUAL: RedefinedMeaning = { choice: undefined, atMost: 1 };

/** What a word or sign means on a page by `redefinedWords`; the form's own words are as sure as anywhere. */
export function redefinedMeaning(
  redefined: ReadonlyMap<string, Choice>,
  text: string,
): RedefinedMeaning {
  if (redefined.size === 0) return AS_USUAL;
  const choice = redefined.get(symbolKey(text));
  if (choice !== undefined) return { choice, atMost: REDEFINED };
  return saysInOwnWords(text) ? AS_USUAL : { choice, atMost: NOT_EXPLAINED };
}

const usual = (key: string): Choice | undefined => optionWord(key)?.choice ?? usualSymbol(key);

const NONE: ReadonlyMap<string, Choice> = new Map();

/**
 * What words and signs mean on a page by its own explanation, or else by that of its document, where it turns the
 * usual meaning of one of them round; empty on any other page, and where a word is explained in two ways.
 */
export const redefinedWords = gridFact((grid): ReadonlyMap<string, Choice> => {
  const own = redefinedOn(grid);
  return own.size > 0 ? own : (grid.page.redefined ?? NONE);
});

/** What a page itself says of its words. */
function redefinedOn(grid: Grid): ReadonlyMap<string, Choice> {
  const found = grid.lines
    .filter(({ cells }) => cells.length <= MOST_CELLS)
    .flatMap(({ cells }) => cells.flatMap((cell) => explained.of(cell)));
  // Rows of a legend that were taken off the page explain words as well: `有 | いいえ`.
  for (const [key, choice] of grid.page.legend ?? [])
    if (optionWord(key) !== undefined) found.push([key, choice]);
  const turnsRound = found.some(
    ([key, choice]) =>
      choice !== 'not-applicable' && usual(key) === (choice === 'yes' ? 'no' : 'yes'),
  );
  if (!turnsRound) return NONE;
  const words = new Map(found);
  return found.some(([key, choice]) => words.get(key) !== choice) ? NONE : words;
}
