import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { choiceNamed, sentenceAnswer, TO_COME } from '../words/option-words.js';

/**
 * What a legend says that a sign or level means: an answer, `対応している`, or the form's own word for whatever
 * it says before, `オプション契約により対応（開示書の「はい」に相当）`.
 */

const OWN = 'はい|いいえ|対象外';
const NAMES_OWN = new RegExp(OWN);
const IN_OWN_WORDS = new RegExp(`${OWN}|^(?:yes|no|n/a)$`, 'i');
/** Whether a text says what it says in the form's own words, or is one of the English ones. */
export const saysInOwnWords = textFact((text) => IN_OWN_WORDS.test(text.normalize('NFKC').trim()));
/** `開示書の`, `MDSでは`: where the word stands. */
const OF_FORM =
  '(?:(?:本|公式)?(?:開示書|様式|書式|回答|[ms]ds)(?:様式)?(?:上|で|にて)?(?:の?(?:回答)?(?:は|では)?|の))?';
const EQUALS =
  '(?:に?(?:相当|該当|当た?る|あたる|準[じず]る|読み?替え(?:る)?|読み?替えます)|とみなす|とみなします|とする|として?扱う|扱い|と同じ|と同義|と回答)(?:します|です|する)?';
const EQUIVALENT = new RegExp(
  `^(?:(.*?\\S)\\s*[(\\[【→⇒=:、,。・/\\s]\\s*)?${OF_FORM}\\s*[「『"]?(${OWN})[」』"]?\\s*(?:${EQUALS})?\\s*[)\\]】]?[。.]?$`,
  'i',
);

/** The form's own word that a text ends by; undefined where it names none, or what stands before speaks against it. */
function equivalentOf(plain: string): Choice | undefined {
  const [, before = '', word = ''] = EQUIVALENT.exec(plain) ?? [];
  const choice = choiceNamed(word);
  if (choice === undefined || NAMES_OWN.test(before)) return undefined;
  const said = choiceNamed(before) ?? sentenceAnswer(before);
  // 該当しない is 対象外 on one sheet and いいえ on another; 対応している never means either.
  const agrees = said === undefined || said === choice || (said !== 'yes' && choice !== 'yes');
  return agrees ? choice : undefined;
}

/** What the words behind a sign say, when all of them are an answer: `対応`, `はいです`, `対応している`. */
export function explainedChoice(words: string): Choice | undefined {
  const plain = words.replace(
    /(?:です|とします|とする|を示す|を表す|を意味する|の意|の場合|を記入.*)$/,
    '',
  );
  return choiceNamed(plain) ?? sentenceAnswer(plain);
}

/** What takes a はい back that stands right before it: it is only to come, or holds in part or at times. */
const LESS = `(?:${TO_COME.source}|一部(?:機能)?(?:のみ|だけ|対応|実施)?(?=[)）\\s、。,]|$)|部分的)`;
const TAKEN_BACK = new RegExp(
  `[」』]?(?:\\s*[(（][^()（）]{0,40}${LESS}|\\s+${LESS}中?(?:[\\s、。,]|$)|の場合[がはも]?(?:あり|ある|有))`,
  'y',
);

/**
 * The answer of a word in a legend; undefined where はい is taken back by what stands behind it: `対応（予定）`,
 * `はい（一部）`. いいえ stays what it is: `未対応（次期版で検討）`.
 * @param end where the word ends in the text
 */
export function asSaidOn(
  choice: Choice | undefined,
  text: string,
  end: number,
): Choice | undefined {
  if (choice !== 'yes') return choice;
  TAKEN_BACK.lastIndex = end;
  return TAKEN_BACK.test(text) ? undefined : choice;
}

/** `(the answer is "No")`, `equals "Yes" in the form`: the same in English. */
const ENGLISH_EQUIVALENT =
  /(?:\banswer(?:s|ed)?(?: is| as)?|\b(?:equals?|means?)|\b(?:equivalent|equal|corresponds?) to|=)\s*:?\s*["'“‘]?(yes|no|n\/a|not applicable)["'”’]?(?: (?:in|on|of) (?:the|this) (?:form|mds|sds|sheet))?\s*[)\]]?\.?$/i;
const ENGLISH_OWN = /["'“‘](?:yes|no|n\/a|not applicable)["'”’]/gi;

/** What an English sentence says of a measure, or of the question. */
const ENGLISH_SENTENCES: readonly (readonly [Choice, RegExp])[] = [
  [
    'not-applicable',
    /^(?:(?:the|this) (?:question|item|measure|requirement) )?(?:does not apply|(?:is )?not applicable)(?: to (?:the|this|our) \w+)?$/,
  ],
  [
    'no',
    /^(?:(?:the|this) (?:measure|function|feature|requirement|item) )?(?:is )?not (?:yet )?(?:implemented|supported|available|provided|fulfilled|met)(?: (?:in|by|for) (?:the|this|our) \w+)?$/,
  ],
  [
    'yes',
    /^(?:(?:the|this) (?:measure|function|feature|requirement|item) )?(?:is )?(?:fully )?(?:implemented|supported|available|provided|fulfilled|met)(?: (?:in|by|for) (?:the|this|our) \w+)?$/,
  ],
];

const LONGEST_IN_ENGLISH = 100;

/** What an English text says that fills the cell beside a sign; a name for the answer counts more than a sentence. */
function englishMeaning(plain: string): Choice | undefined {
  if (plain.length > LONGEST_IN_ENGLISH) return undefined;
  const [, word = ''] = ENGLISH_EQUIVALENT.exec(plain) ?? [];
  if ((plain.match(ENGLISH_OWN)?.length ?? 0) > 1) return undefined;
  if (word !== '') return choiceNamed(word);
  const sentence = plain.replace(/\.$/, '').toLowerCase();
  return ENGLISH_SENTENCES.find(([, pattern]) => pattern.test(sentence))?.[0];
}

const BEHIND = /\s*[(（][^()（）]*[)）]$/;
/** No meaning is longer, and none without the form's own word. */
const LONGEST = 60;
const LONGEST_IN_OTHER_WORDS = 30;

/** What a text says that fills a cell beside a sign, or stands behind one. */
export const loneMeaning = textFact((text): Choice | undefined => {
  const plain = text.normalize('NFKC').trim();
  const english = englishMeaning(plain);
  if (english !== undefined) return english;
  if (plain.length > LONGEST) return undefined;
  const equivalent = equivalentOf(plain);
  if (equivalent !== undefined) return equivalent;
  const [remark = ''] = BEHIND.exec(plain) ?? [];
  // `対応している（「はい」又は「いいえ」）` tells two, and 対応（いいえ） nobody knows what.
  if (plain.length > LONGEST_IN_OTHER_WORDS || NAMES_OWN.test(remark)) return undefined;
  const end = plain.length - remark.length;
  return asSaidOn(explainedChoice(plain.slice(0, end)), plain, end);
});
