import { parseReferenceCell, parseReferences } from '../../catalogue/references.js';
import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';

/** A question cell taken apart. `text` is what remains without number and references. */
export interface QuestionParts {
  readonly number: string | null;
  readonly text: string;
  readonly references: readonly string[];
}

/** Whether a text asks in so many words; `looksLikeQuestion` knows more ways. */
export const asks = textFact((text) => /か[。．？?]?\s*$|[？?]\s*$/.test(text));

const OPEN = '(（[［【〔';
const CLOSE = ')）]］】〕';

/** Spans of brackets at the outermost level, as [start, end) of the text. */
function brackets(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (OPEN.includes(character)) {
      if (depth === 0) start = i;
      depth += 1;
    } else if (CLOSE.includes(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push([start, i + 1]);
    }
  }
  return spans;
}

/** Words that may stand beside references inside their brackets. */
const REFERENCE_WORDS =
  /ガイドライン|医療情報|安全管理|参照|項|章|節|及び|および|又は|または|ver\.?|第|版|厚労省|最低限|ネットワーク|経営管理編|企画管理編|システム運用編|(?:経営|企画|運用)編|遵守事|c|d/gi;

/** Whether a text has words of its own, beside those that introduce references. */
const hasOwnWords = (text: string): boolean =>
  text
    .normalize('NFKC')
    .replace(REFERENCE_WORDS, '')
    .replace(/[^\p{L}]/gu, '').length > 2;

/** Whether a text, such as that of a bracket, holds references and nothing else to read. */
export const isReferenceOnly = (inner: string): boolean =>
  !hasOwnWords(inner) && parseReferenceCell(inner).length > 0;

/** Where unbracketed references begin that run to the end of the text; -1 when none do. */
function bareReferenceStart(text: string): number {
  for (const match of text.matchAll(/[0-9０-９]{1,2}[.．\-－][0-9０-９]/g)) {
    const before = text.slice(0, match.index);
    if (/[0-9０-９.．]$/.test(before) || before.trim() === '') continue;
    if (isReferenceOnly(text.slice(match.index))) return match.index;
  }
  return -1;
}

/**
 * Canonical spelling of a printed number: `４．１．１`, `4-1-1` and `4. 1. 1` give `4.1.1`; a prefix
 * such as 問 or No. stays as printed.
 */
export const canonicalNumber = textFact((raw): string => {
  const opened = raw
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[(（<【[]/, '')
    .replace(/(?<=\d)[)）](?=[-.]?[(（]?\d)|(?<=[-.])[(（](?=\d)/g, '');
  // The bracket of `4(1)` closes one that stays.
  const folded = /[(（<【[]/.test(opened) ? opened : opened.replace(/[)）>】\].:：、。]+$/, '');
  return /^\d+(?:[‐‑‒–—―−ー-]\d+)+$/.test(folded) ? folded.replace(/[^\d]/g, '.') : folded;
});

/** A number that counts within a word of the hospital's own: `情シス-001`. A `別紙-1` is something else. */
const IN_WORD =
  /^(?!別[紙添表途]|添付|資料|図|表|備考|注|付録|参考)[ぁ-んァ-ヶ一-龠]{1,4}-\d{1,4}$/;

/** Whether a cell's text is an item number: `4.1.1`, `問12`, `Q3`, `①`, `6.5-1`, `A-3`, `Q14-ア`. */
export const isItemNumber = textFact((text): boolean => {
  const folded = canonicalNumber(text);
  return (
    folded.length <= 12 &&
    (IN_WORD.test(folded) ||
      /^(?:問|設問|質問|項番|項目|no\.?|№|#|q|第)?(?:[ivx]{1,5}|[a-z]{0,3})[-.]?\d{1,3}(?:[.\-_]\d{1,3}){0,4}(?:[-.]?[a-zア-ヲ])?(?:問|項)?$/i.test(
        folded,
      ))
  );
});

/** Whether a cell's text is an item number and no reference, as `（8.1.3.C）` on a line of its own is. */
export const numbersItem = textFact(
  (text) => isItemNumber(text) && parseReferences(text).length === 0,
);

const LEADING_NUMBER =
  /^\s*(?<number>[（(]?(?:問|設問|Q|Ｑ|No\.?|№)?\s*[0-9０-９]{1,3}(?:\s*[.．\-－‐・]\s*[0-9０-９]{1,3}){0,4})(?<after>[)）]?[\s\u3000.．:：、)）]+|(?=[^\s0-9０-９A-Za-z.．]))(?<rest>[\s\S]*)$/;

/**
 * `(a) 知識による認証`, `（ア）…`, `イ 職種…`, `b) …`, `②2要素…`: one letter, or a number in a circle, counts the options of the question above. A
 * letter of a word that is spaced out (シ ス テ ム) counts nothing.
 */
const LETTERED =
  /^\s*(?:[（(](?<letter>[a-zａ-ｚア-ヲ])[)）]|(?<open>[a-zａ-ｚア-ヲ])[.．)）](?![a-z]\.)|(?<kana>[ア-ヲ])[\s\u3000](?!\S[\s\u3000])|(?<circled>[①-⑳])[.．:：、)）]?)\s*(?<rest>\S[\s\S]*)$/;

/** `Ⅰ-1　…`, `IV-2. …`, `A-3 …`: the chapter in Roman numerals or a letter, and the number within it. */
const IN_CHAPTER =
  /^\s*(?<number>[（(]?(?:[Ⅰ-ⅿ]{1,4}|[IVXＩＶＸ]{1,5}|[A-ZＡ-Ｚ])\s*[.．\-－‐‑–ー・]\s*[0-9０-９]{1,3})[)）]?[\s\u3000:：、)）.．]+(?<rest>\S[\s\S]*)$/;

/** `4.　２`: a number, and behind white space the one that the text begins with when its next word touches it. */
const COUNTED_WORD = /^(.*\d)\s*[.．][\s\u3000]+([0-9０-９]{1,3})$/u;

/** `4.1.1 パスワード…`, `問3：…`, `３．離席…`, `4.　２つの…`. A bare `2要素…` is not a numbered question. */
function splitNumber(text: string): { readonly number: string | null; readonly rest: string } {
  const inChapter = IN_CHAPTER.exec(text)?.groups;
  if (inChapter !== undefined) {
    const { number = '', rest = '' } = inChapter;
    return { number: canonicalNumber(number), rest };
  }
  const { letter, open, kana, circled, rest: option = '' } = LETTERED.exec(text)?.groups ?? {};
  const mark = letter ?? open ?? kana ?? circled;
  if (mark !== undefined) return { number: canonicalNumber(mark), rest: option };
  const { number, after, rest = '' } = LEADING_NUMBER.exec(text)?.groups ?? {};
  if (number === undefined || rest.trim() === '') return { number: null, rest: text };
  const [, own, counted] = after === '' ? (COUNTED_WORD.exec(number) ?? []) : [];
  if (own !== undefined && counted !== undefined)
    return { number: canonicalNumber(own), rest: `${counted}${rest}` };
  const dotted = /[.．\-－‐問Q]|No/i.test(number);
  if (after === '' && !dotted) return { number: null, rest: text };
  if (parseReferences(text.slice(0, 14)).length > 0) return { number: null, rest: text };
  return { number: canonicalNumber(number), rest };
}

/** References on a line of their own above a question, behind its number, taken off. */
function withoutReferencesAbove(text: string): {
  readonly references: readonly string[];
  readonly rest: string;
} {
  const end = text.indexOf('\n');
  if (end < 0 || !isReferenceOnly(text.slice(0, end))) return { references: [], rest: text };
  return { references: parseReferenceCell(text.slice(0, end)), rest: text.slice(end + 1) };
}

/** Takes number and references out of a question cell; the rest stays as printed. */
export const splitQuestion = textFact((raw): QuestionParts => {
  let text = raw;
  const references: string[] = [];
  for (const [start, end] of [...brackets(raw)].reverse()) {
    const inner = raw.slice(start + 1, end - 1);
    if (!isReferenceOnly(inner)) continue;
    references.unshift(...parseReferenceCell(inner));
    text = text.slice(0, start) + text.slice(end);
  }
  const bare = bareReferenceStart(text);
  if (bare >= 0) {
    references.push(...parseReferenceCell(text.slice(bare)));
    text = text.slice(0, bare).replace(/[（(［[※*:：\s]+$/, '');
  }
  const { number, rest: behind } = splitNumber(text);
  const { references: above, rest } = withoutReferencesAbove(behind);
  return { number, text: oneLine(rest), references: [...new Set([...above, ...references])] };
});

/** Whether a cell says something beside its number and references: 取扱情報リストの提供(6.2.C1). */
export const saysMoreThanReferences = textFact((text) => hasOwnWords(splitQuestion(text).text));

const ASKS =
  /[かの][。？?]?$|[？?]$|有無|ますか|できるか|(?:機能|対策|手順|手段|管理|実施|提供|提示|状況)$|[るい]。?$|可能。?$|ます。?$/;

const OPENS_OPTIONS =
  /[（(](?:(?:該当する|当てはまる|あてはまる)ものを?(?:すべて|全て)?|複数(?:回答|選択)可)[)）]\s*$/;

/** Whether a text leaves the answers to the options on the rows below it: `方法をお答えください（該当するものすべて）`. */
export const opensOptions = textFact((text) => OPENS_OPTIONS.test(text));

/** Whether a text requests a choice, so that はい and いいえ are no answers: `認証の方法をお答えください`. */
export const requestsChoice = textFact((text) =>
  /(?:答え|選び|選んで|選択して|回答して|記入して)(?:ください|下さい)/.test(text),
);

/** Whether a text is worded as a question or as the subject of one. */
export const looksLikeQuestion = textFact((text) => ASKS.test(text));
