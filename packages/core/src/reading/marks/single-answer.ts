import { FORM_WORDS } from '../../catalogue/form-words.js';
import type { Choice } from '../../model/disclosure.js';
import { textFact } from '../facts.js';
import { isBlank, type SheetCell } from '../grid/sheet-cell.js';
import { isInvisible, standingText } from '../grid/standing-text.js';
import { meaningOf } from './legends/legend.js';
import { REDEFINED, redefinedMeaning } from './legends/redefined-words.js';
import { usualSymbol } from './words/answer-signs.js';
import { choiceAgainst } from './words/applicability.js';
import { notedAnswer } from './words/noted-answer.js';
import {
  bareWord,
  leadingOption,
  leadingSentence,
  optionWord,
  remarkedOption,
  sentenceAnswer,
  statedOption,
} from './words/option-words.js';

/** A cell that holds the answer itself. `rest` is text after the answer word: `はい（備考1）`. */
export interface SingleAnswer {
  readonly choice: Choice | null;
  readonly confidence: number;
  readonly rest: string;
  /** The cell names more than one option. */
  readonly several: boolean;
}

/** How the cells of one column answer. */
export interface AnswerHabits {
  /** What the sheet says its symbols mean. */
  readonly legend: ReadonlyMap<string, Choice>;
  /** Words and signs to which the sheet gives another meaning than the usual one. */
  readonly redefined: ReadonlyMap<string, Choice>;
  /** The answers are symbols throughout, not words. */
  readonly symbolic: boolean;
  /** The answers are 該当する and 該当しない, not はい and いいえ. */
  readonly applies: boolean;
  /** The answers are words that the sheet uses both ways, such as 対応 and 未対応. */
  readonly bothWays: boolean;
}

/** How a filled form of ours spells two marks on one row; a cell of a list can hold only one. */
const SEVERAL = new RegExp(`^[（(]?${FORM_WORDS.several}[)）]?$`);

/** A sentence says it in other words than the form's. */
const IN_A_SENTENCE = 0.92;

/** The word is one of its cell's list. */
const OFFERED = 0.97;

/** 対応 where 未対応 is an answer as well. */
const BOTH_WAYS = 0.95;

/** What follows the answer names an answer as well: `はい（未購入の場合はいいえ）`. */
const TAKEN_BACK = 0.8;

const ANOTHER_ANSWER =
  /はい|いいえ|対象外|[未非]対応|[未非]該当|該当なし|(?<![a-z])(?:yes|no|n\/a)(?![a-z])/i;

/** Whether it holds for the version the sheet is of, a person has to see. */
const FOR_SOME_VERSIONS = 0.6;
/** `はい（Ver.6以降）`: the sheet may be of another version. */
const OF_VERSIONS =
  /(?:ver(?:sion|\.)?|rev\.?|版|バージョン)[^)]{0,40}(?:以降|以後|以前|より前|から|まで|未満|以上|系|のみ|限[るり])/i;

/** `はい（予定）`, `いいえ（未確認）`: it is not settled, or not so yet. */
const UNSETTLED =
  /^\(?\s*(?:[^()]{0,12}(?:予定|検討中?|未定|見込み?|(?:確認|調整|開発|計画|準備|申請)中)|(?:たぶん|多分|おそらく|恐らく|仮(?!想)|暫定|未確認|要確認|不明|tbc|tbd)[^()]{0,6})\s*\)?[。.]?$/i;

/** How sure an answer is by what follows it: another one, that it is not settled, or for which versions it holds. */
function sureBefore(rest: string): number {
  const plain = rest.normalize('NFKC');
  if (OF_VERSIONS.test(plain)) return FOR_SOME_VERSIONS;
  return namesAnotherAnswer(plain) || UNSETTLED.test(plain) ? TAKEN_BACK : 0.95;
}

/** Whether what follows an answer names an answer as well. */
export const namesAnotherAnswer = (rest: string): boolean =>
  ANOTHER_ANSWER.test(rest.normalize('NFKC'));

/** A symbol without a legend: usual enough to suggest, never enough to be sure. */
const WITHOUT_LEGEND = 0.6;

/** What stands between two answers in one cell; the stroke of N/A parts none. */
const BETWEEN_ANSWERS =
  /\s*(?:[・、,，;；\n&＆+＋]|(?<![nｎ])[/／]|[/／](?![aａ])|\s(?:and|or)\s|及び|および|又は|または|もしくは)\s*/i;

/** Signs need nothing but a space between them. */
const BETWEEN_SIGNS = new RegExp(`${BETWEEN_ANSWERS.source}|\\s+`, 'i');

/** Two answers and what parts them are no longer. */
const LONGEST_PAIR = 60;

/** `はい・対象外`, `はい/いいえ`: two different answers in one cell, and nothing else. */
export const namesSeveral = textFact((text): boolean => {
  if (text.length > LONGEST_PAIR) return false;
  const choices = text.split(BETWEEN_ANSWERS).map((part) => optionWord(part)?.choice);
  return choices.length === 2 && !choices.includes(undefined) && choices[0] !== choices[1];
});

/** What follows a sentence speaks of doing it, or not, once more: `対応しています（外来では対応していません）`. */
const SAID_AGAIN = /対応|実施|提供|未|(?:あり|ござい|でき)ま|不可|可能|(?:して|行って)(?:い|お)/;

/** `いいえ（Ver.4系）／はい（Ver.5系）`: an answer to each of two conditions. */
const TO_EACH = /^\s*(はい|いいえ|対象外)\s*\([^()]*\)[\s/、,・;。]*(はい|いいえ|対象外)\s*\(/;
const answersEach = (text: string): boolean => {
  const [, one, other] = TO_EACH.exec(text.normalize('NFKC')) ?? [];
  return one !== other;
};

/** A sentence with a remark behind it. */
function inASentence(text: string): SingleAnswer | undefined {
  const leading = leadingSentence(text);
  if (leading === undefined) return undefined;
  const { choice, rest } = leading;
  const isAgain = SAID_AGAIN.test(rest) || namesAnotherAnswer(rest);
  return { choice, confidence: isAgain ? TAKEN_BACK : IN_A_SENTENCE, rest, several: false };
}

/** An answer in more than one of the answer words: two of them, a sentence, a word and a remark. */
const moreThanAWord = textFact((text): SingleAnswer | undefined => {
  if (SEVERAL.test(text) || namesSeveral(text) || answersEach(text))
    return { choice: null, confidence: 0.97, rest: '', several: true };
  const sentence = sentenceAnswer(text);
  if (sentence !== undefined)
    return { choice: sentence, confidence: IN_A_SENTENCE, rest: '', several: false };
  const leading = leadingOption(text);
  if (leading === undefined) return inASentence(text);
  const { word, rest } = leading;
  return { choice: word.choice, confidence: sureBefore(rest), rest, several: false };
});

/** A sign and the condition it is said under, in brackets or behind ※: `△（閉域網に限る）`. */
const CONDITIONAL = /^(\S)\s*([（(][^（()）]+[)）]|※\s*[^\d\s][^※]*)$/;
/** A sign and what is said openly behind it: `A　毎年4月に見直します。`, `A：管理しています。`. */
const SAID =
  /^(\S)(?:[ \t\u3000]+|[ \t\u3000]*[:：][ \t\u3000]*)((?=[^\n]*[ぁ-んァ-ヶ一-龠]{2})[^\s（(※\n][^\n]*)$/;
const conditionalSign = textFact((text) => {
  const [, sign, rest] = CONDITIONAL.exec(text.trim()) ?? SAID.exec(text.trim()) ?? [];
  return sign === undefined || rest === undefined ? undefined : { sign, rest };
});

/** A sign that the legend explains, with a condition behind it; undefined for any other text. */
function underCondition(text: string, legend: AnswerHabits['legend']): SingleAnswer | undefined {
  const found = conditionalSign(text);
  const choice = found && meaningOf(legend, found.sign);
  if (found === undefined || choice === undefined) return undefined;
  const { rest } = found;
  const said = sentenceAnswer(rest) ?? leadingSentence(rest)?.choice;
  const takenBack = namesAnotherAnswer(rest) || (said !== undefined && said !== choice);
  const isSure = SET_APART.test(rest) || said === choice;
  const confidence = takenBack ? TAKEN_BACK : isSure ? 0.95 : SAID_BEHIND;
  return { choice, confidence, rest, several: false };
}

/** A condition in brackets, or behind ※. */
const SET_APART = /^[（(※]/;
/** What stands openly behind a sign may be more than a remark. */
const SAID_BEHIND = 0.85;

/** What a list shows before anything is chosen: one of its own entries that asks to choose. */
const isPrompt = (cell: SheetCell): boolean =>
  cell.choices !== undefined && asksToChoose.of(cell) && cell.choices.includes(cell.text);

const asksToChoose = textFact((text) => /選択|選んで|未選択|select|choose/i.test(text));

/** What stands there is no answer, or cannot be told to be one. */
const UNREADABLE: SingleAnswer = { choice: null, confidence: 0.9, rest: '', several: false };

/** Reads one answer cell. Undefined for an empty one; choice null when its text is no answer. */
export function readSingleAnswer(
  cell: SheetCell | undefined,
  habits: AnswerHabits,
): SingleAnswer | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  // What cannot be seen may be an answer or what a template keeps for itself.
  if (isInvisible(cell)) return UNREADABLE;
  const text = standingText(cell);
  if (text === '' || isPrompt(cell)) return undefined;
  const noted = notedAnswer(text);
  const read = (answer: string) => readText(answer, cell, habits);
  const answer = noted === undefined ? undefined : read(noted.answer);
  if (noted === undefined || answer === undefined) return read(text);
  if (answer.choice !== null) return { ...answer, rest: noted.notes };
  const whole = read(text);
  // The note of 準備中（※8） is that row's note, though the text is no answer.
  return whole === UNREADABLE ? { ...whole, rest: noted.notes } : whole;
}

const isOffered = (text: string, { choices = [] }: SheetCell): boolean =>
  choices.some((entry) => entry.trim() === text);

/**
 * Remarks that take nothing back from an answer: where more stands, or how a function is had. Of any other
 * behind 対応 a person has to say what it leaves.
 */
const saysWhereOrHow = textFact((text) =>
  /^[（(](?:(?:別[紙添表途冊]|添付|資料|付録|備考|仕様書|説明書|マニュアル|取扱説明書)[-－‐.\d０-９]*(?:を?(?:ご?参照|ご覧ください)|に記載)?|標準(?:機能|装備|対応|搭載)?|オプション(?:機能|品|対応)?|有償|別売品?)[)）]$/.test(
    text,
  ),
);

/** The signs that a text names, parted or close beside each other: `○ ×`, `○・×`, `○×`. `12` is a number. */
const signsOf = textFact((text): readonly string[] => {
  const parted = text.split(BETWEEN_SIGNS);
  const isNumber = /[\dA-Za-z]/.test(text.normalize('NFKC'));
  return parted.length > 1 || isNumber ? parted : [...text.trim()];
});

/** Whether a sign means the opposite of what it does on most sheets: ○ いいえ. */
const turnsRound = (sign: string, choice: Choice): boolean =>
  choice !== 'not-applicable' && usualSymbol(sign) === (choice === 'yes' ? 'no' : 'yes');

/** Whether a text is a letter that a legend of letters says nothing of: N beside C and X is no `no`. */
const isLetterLeftOut = (text: string, legend: AnswerHabits['legend']): boolean =>
  legend.size > 0 &&
  isLetter(text) &&
  meaningOf(legend, text) === undefined &&
  [...legend.keys()].some(isLetter);

const isLetter = textFact((text) => /^[a-z]$/i.test(text.normalize('NFKC').trim()));

function readText(text: string, cell: SheetCell, habits: AnswerHabits): SingleAnswer {
  const { legend, redefined, symbolic, applies, bothWays } = habits;
  const own = redefinedMeaning(redefined, text);
  if (own.choice !== undefined)
    return { choice: own.choice, confidence: own.atMost, rest: '', several: false };
  const word = isLetterLeftOut(text, legend) ? undefined : optionWord(text);
  if (word !== undefined) {
    const answers = bothWays && word.choice !== 'not-applicable';
    const sure = answers ? Math.max(word.sure, BOTH_WAYS) : word.sure;
    const offered = sure < OFFERED && isOffered(text, cell) ? OFFERED : sure;
    // `☑有` says 有.
    const meant = redefinedMeaning(redefined, bareWord(text));
    return {
      choice: meant.choice ?? choiceAgainst(text, word.choice, applies),
      confidence: Math.min(offered, meant.atMost),
      rest: '',
      several: false,
    };
  }
  const more = moreThanAWord(text);
  if (more !== undefined) return more;
  const remarked = remarkedOption(text);
  if (remarked !== undefined) {
    const said = readText(text.slice(0, text.indexOf(remarked.rest)), cell, habits);
    const sure = saysWhereOrHow(remarked.rest) ? said.confidence : TAKEN_BACK;
    return { ...said, confidence: Math.min(said.confidence, sure), rest: remarked.rest };
  }
  // Where 未対応 is an answer as well, 対応 says no more than it does.
  const stated = bothWays ? statedOption(text) : undefined;
  if (stated !== undefined) {
    const { word, rest } = stated;
    const confidence = namesAnotherAnswer(rest) ? TAKEN_BACK : IN_A_SENTENCE;
    const meant = redefinedMeaning(redefined, text.slice(0, text.indexOf('。')));
    return {
      choice: meant.choice ?? word.choice,
      confidence: Math.min(confidence, meant.atMost),
      rest,
      several: false,
    };
  }
  const signs = signsOf(text).map((sign) => meaningOf(legend, sign));
  if (signs.length === 2 && !signs.includes(undefined) && signs[0] !== signs[1])
    return { choice: null, confidence: 0.95, rest: '', several: true };
  const explained = meaningOf(legend, text);
  if (explained !== undefined) {
    const confidence = turnsRound(text, explained) ? REDEFINED : 0.95;
    return { choice: explained, confidence, rest: '', several: false };
  }
  const conditional = underCondition(text, legend);
  if (conditional !== undefined) return conditional;
  const usual = symbolic ? usualSymbol(text) : undefined;
  if (usual !== undefined && legend.size === 0)
    return { choice: usual, confidence: WITHOUT_LEGEND, rest: '', several: false };
  return UNREADABLE;
}
