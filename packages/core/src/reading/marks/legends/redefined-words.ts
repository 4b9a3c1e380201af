import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { gridFact } from '../../grid/grid.js';
import { symbolKey, usualSymbol } from '../words/answer-signs.js';
import { choiceNamed, optionWord } from '../words/option-words.js';

/**
 * Answer words and signs to which a sheet gives another meaning than the usual one:
 * `有＝リスクが残る（開示書の「いいえ」）　無＝リスクが残らない（開示書の「はい」）`.
 */

const OWN = 'はい|いいえ|対象外';
/** Nothing is redefined by a text without the form's own words behind a word for an answer. */
const MAY_REDEFINE = new RegExp(`^[^=＝:：→⇒は（(\\n]*[=＝:：→⇒は（(].*(?:${OWN})`, 'm');
const BEFORE = '(?<![^:：\\s、,／/。;；(（「『【・])';
const WORDS =
  '有り?|無し?|あり|なし|yes|y|no|n|該当(?:あり|なし|する|しない)?|非該当|可|否|不可|済み?|未';
const WORD = new RegExp(
  `${BEFORE}(${WORDS}|[○◯〇◎●×✕✖✗△▲]|[-－―–‐ー]|空[欄白]?)[」』]?\\s*[=＝:：]`,
  'gi',
);
/** `有→いいえ`, `「有」は「いいえ」`, `対応（いいえ）`: what may be said of one word in passing explains two of them. */
const OF_SEVERAL = new RegExp(
  `${BEFORE}(${WORDS}|未?対応|未?実施|不?適合)[」』]?\\s*(?:[=＝:：→⇒]|は(?!い(?!いえ))|[（(](?=[「『]?(?:${OWN})))`,
  'gi',
);
/** The form's own word as the form's: in quotes, behind its name, or at the end. */
const OF_FORM = new RegExp(
  `(?:(?:開示書|様式|回答|[ms]ds)(?:の|では|上の?)?|[=＝→⇒])\\s*[「『]?(${OWN})(?![ぁ-ん])|[「『](${OWN})[」』]`,
  'gi',
);
/** No legend line has more cells. */
const MOST_CELLS = 6;

type Explained = readonly (readonly [word: string, choice: Choice])[];

/** The words of a text with the form's own word that explains each; a word that several explain is left out. */
function explainedBehind(text: string, pattern: RegExp): Explained {
  const words = [...text.matchAll(pattern)];
  return words.flatMap((found, index) => {
    const [all, word = ''] = found;
    const behind = text.slice(found.index + all.length, words[index + 1]?.index);
    // `有＝いいえ` turns the word round with nothing between; of a sign that is what a legend says of it.
    const meaning = usualSymbol(symbolKey(word)) === undefined ? `＝${behind}` : behind;
    const own = new Set([...meaning.matchAll(OF_FORM)].map((match) => match[1] ?? match[2] ?? ''));
    const [only = '', ...others] = own;
    const choice = others.length > 0 ? undefined : choiceNamed(only);
    return choice === undefined ? [] : [[redefinedKey(word), choice] as const];
  });
}

const explained = textFact((text): Explained => {
  if (!MAY_REDEFINE.test(text)) return [];
  const words = explainedBehind(text, WORD);
  if (words.length > 0) return words;
  const several = explainedBehind(text, OF_SEVERAL);
  return new Set(several.map(([, choice]) => choice)).size > 1 ? several : [];
});

/** One spelling for each word, as `redefinedWords` has them. */
export const redefinedKey = symbolKey;

/** Whoever turns the meaning of a word round may have meant the usual one in some row. */
export const REDEFINED = 0.85;

const usual = (key: string): Choice | undefined => optionWord(key)?.choice ?? usualSymbol(key);

const NONE: ReadonlyMap<string, Choice> = new Map();

/**
 * What words and signs mean on a page by its own explanation, where that turns the usual meaning of one of them
 * round; empty on any other page, and where a word is explained in two ways.
 */
export const redefinedWords = gridFact((grid): ReadonlyMap<string, Choice> => {
  const found = grid.lines
    .filter(({ cells }) => cells.length <= MOST_CELLS)
    .flatMap(({ cells }) => cells.flatMap((cell) => explained.of(cell)));
  const turnsRound = found.some(
    ([key, choice]) =>
      choice !== 'not-applicable' && usual(key) === (choice === 'yes' ? 'no' : 'yes'),
  );
  if (!turnsRound) return NONE;
  const words = new Map(found);
  return found.some(([key, choice]) => words.get(key) !== choice) ? NONE : words;
});
