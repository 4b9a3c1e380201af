import { parseReferences } from '../../catalogue/references.js';
import type { Choice } from '../../model/disclosure.js';
import { readDate } from '../../text/dates.js';
import { oneLine } from '../../text/fold.js';
import { textFact, textSign } from '../facts.js';
import { usualSymbol } from '../marks/words/answer-signs.js';
import { choiceNamed } from '../marks/words/option-words.js';
import { asks, canonicalNumber } from './question.js';
import { withdraws } from './withdrawals.js';

/** What a vendor says to take back or replace what stands elsewhere on the sheet. */

const HEADING =
  /^[\s【■◆●※(（<＜［[]*(?:お?詫び[と・]?(?:の)?)?(?:(?:回答|記載)(?:内容)?の)?(?:訂正(?:事項|箇所|個所|内容|表|一覧)?(?:の?(?:お知らせ|ご連絡))?|正誤表|errat(?:um|a)|corrections?)[\s】)）>＞］\]:：]*/i;

/** Whether a text heads corrections, with their day at the most, or a word on them behind a heading in brackets. */
export const headsCorrections = textFact((text): boolean => {
  const heading = HEADING.exec(text)?.[0];
  if (heading === undefined) return false;
  const rest = text.slice(heading.length).trim();
  if (rest === '' || (rest.length <= LONGEST_DATE && readDate(rest).kind === 'date')) return true;
  return CLOSED.test(heading) && INTRODUCES.test(rest) && numbersCorrected(rest).length === 0;
});
const LONGEST_DATE = 20;
const CLOSED = /[\]】)）>＞］]\s*$/;
/** `【正誤表】下記の回答を訂正します。` */
const INTRODUCES = /^(?:下記|以下|次)の.{0,20}(?:訂正|修正|変更|誤り)/;

const CHOICE = '(はい|いいえ|対象外|yes|no|n/a|[○◯〇×✕✖-])';
/** `－（対象外）に訂正`: what the sign means, said once more. */
const GLOSS = String.raw`(?:\s*\([^()]*\))?`;
const BECOMES = [
  new RegExp(
    String.raw`${CHOICE}${GLOSS}[」』"”]?\s*(?:[にへ]|と)\s*(?:訂正|修正|変更|改め|差し?替え?|読み替え?)`,
    'i',
  ),
  new RegExp(
    String.raw`(?:正しくは|(?:実際|本当|実態)は[、,]?|正[」』)）]?[:：])\s*[「『"“]?${CHOICE}`,
    'i',
  ),
  new RegExp(String.raw`${CHOICE}[」』"”]?\s*[がは]\s*正(?:しい|解|答|です|$|[。、)])`, 'i'),
  new RegExp(String.raw`${CHOICE}[」』"”]?\s*(?:→|⇒|->)\s*[「『"“]?${CHOICE}`, 'i'),
  new RegExp(
    String.raw`\b(?:(?:corrected|changed|amended)(?: from \S+)? to|should (?:read|be))\s+["“]?${CHOICE}(?![\w ]*\b(?:to|instead)\b)`,
    'i',
  ),
];

/** The answer that a correction puts in place of another, where it says so plainly. */
export const choiceCorrected = textFact((text): Choice | undefined => {
  const plain = text.normalize('NFKC');
  for (const pattern of BECOMES) {
    const word = pattern.exec(plain)?.slice(1).at(-1);
    if (word !== undefined) return choiceNamed(word) ?? usualSymbol(word);
  }
  return undefined;
});

/** Without any of these there is nothing to look for. */
const MAY_CORRECT =
  /訂正|誤|正しく|実際は|本当は|実態は|正[」』)）]?[:：]|修正|変更|改め|差し?替|読み替|取り?下げ|取り?消|撤回|保留|無効|確認|検討|調査|調整|精査|協議|未|→|⇒|->|errat|correct|should|wrong|amend|change|withdr|retract|withheld|hold|review|discuss|confirm|decided/i;
const CORRECTS =
  /訂正|正誤|誤記|誤り(?:で|が|の|を|、)|正しくは|(?:実際|本当|実態)は|回答[^。]{0,16}[をにへ](?:修正|変更|差し?替え|読み替え)(?:し|いた|致|ま|願)|\berrat(?:um|a)\b|\bcorrect(?:ions?|ed)\b|\bshould (?:read|be)\b|\b(?:was|were|is|are) wrong\b|\bamended\b/i;
/** What may come to be. */
const SUPPOSED = /場合|とき(?:は|に)|(?<!実)際(?:は|に)|後日|今後|予定|\bif\b|\bwhen\b/i;
/** What a reader is asked to do, be it with the form or with one of its answers. */
const REQUESTED = /ください|下さい|\bplease\b/i;
/** Nobody is asked to change anything who is asked to read something else in its place. */
const READ_AS = /読み替え/;
/** What a product does, or a form lets people do, corrects nothing by itself. */
const OF_PRODUCT = /可能|できます|できる|機能|履歴|\bcan\b/i;
const DONE = /(?:し|致し|いたし)(?:ます|ました)[。．）)]?\s*$/;
const LONGEST = 400;
const QUOTED = /[「『"“]([^「『」』"”]{4,80})[」』"”]/g;

/** Whether a text corrects something, in so many words; a question that it quotes may say anything. */
export const corrects = textFact((text): boolean => {
  if (!MAY_CORRECT.test(text) || text.length > LONGEST || asks(text)) return false;
  const own = text.replace(QUOTED, '');
  if (withdraws(text) || (choiceCorrected(text) !== undefined && DONE.test(text))) return true;
  const isRequest = REQUESTED.test(own) && !READ_AS.test(own);
  if (SUPPOSED.test(own) || (isRequest && numbersCorrected(text).length === 0)) return false;
  return choiceCorrected(text) !== undefined || (CORRECTS.test(text) && !OF_PRODUCT.test(own));
});

const OPENS = /^[\s【［[(（※■◆●]*(?:回答の?)?訂正(?:[\s:：】］\])）\d]|$)/;

/**
 * Whether a remark on a row, or a comment on its answer, corrects that answer. Here it may also be asked for, and
 * need not say what the answer is to be.
 */
export const correctsOwnRow = textFact((text): boolean => {
  if (!MAY_CORRECT.test(text) || text.length > LONGEST || asks(text)) return false;
  if (withdraws(text)) return true;
  if (SUPPOSED.test(text.replace(QUOTED, ''))) return false;
  return OPENS.test(text) || (choiceCorrected(text) !== undefined && CORRECTS.test(text));
});

/** Whether a text corrects something, or heads what does. */
export const speaksOfCorrections = textSign(
  (text) => corrects(text) || headsCorrections(text) || correctsOwnRow(text),
);

const OF_ANSWERS = /回答|答え|はい|いいえ|対象外|該当|\banswers?\b|\byes\b|\bno\b(?!\.)|n\/a/i;
const OF_OTHERS = /備考|注記|注釈|補足|脱字|誤字|文言|語句|図|参照先|頁|ページ/;

/** Whether what a text corrects may be an answer: it says so, or names nothing else. */
export const correctsAnswers = textFact(
  (text): boolean => OF_ANSWERS.test(text) || !OF_OTHERS.test(text),
);

const AS_A_WHOLE =
  /(?:回答|開示書|記載|本書|上記|上表)[^。]{0,12}(?:誤り|誤記|訂正)|(?:誤り|誤記)[^。]{0,12}(?:訂正|お?詫び)|訂正(?:いた|致)?し(?:ます|て)|正誤表|\b(?:answers?|form|sheet)\b.{0,40}\bcorrect(?:ed|ions?)\b|\berrat(?:um|a)\b/i;

/** Whether a text says that there is something to correct, whichever row it is of. */
export const announcesCorrection = textFact(
  (text): boolean => corrects(text) && AS_A_WHOLE.test(text),
);

const DIGITS = String.raw`[A-Za-z]{0,3}-?\d{1,3}(?:[.\-]\d{1,3}){0,3}(?:\(\d{1,2}\))?`;
const BEHIND_WORD = new RegExp(
  String.raw`(?:番号|項番|項目|設問|質問|問|no\.?|№|q(?:uestion)?|items?|rows?|number)\s*[「『(【:]?\s*(${DIGITS}(?:\s*(?:[,、・&]|及び|および|と|and)\s*${DIGITS})*)`,
  'gi',
);
const BEFORE_WORD = new RegExp(
  String.raw`(?<![\d.A-Za-z])(${DIGITS})\s*(?:番|の(?:ご?回答|「)|「|について|[:]\s*(?=[「『]?(?:はい|いいえ|対象外|誤|正)))`,
  'gi',
);

/** A number as it is compared: `問28`, `No.28` and `28` are one. */
export const bareNumber = textFact((number): string =>
  canonicalNumber(number).replace(/^(?:問|設問|質問|項番|項目|no\.?|№|#|q)(?=\d)/i, ''),
);

/** The numbers of rows that a correction names: `番号28「…」の回答を`, `No. 3 and 5`, `6.1の回答`. */
export const numbersCorrected = textFact((text): readonly string[] => {
  const plain = oneLine(text.normalize('NFKC'));
  const lists = [...plain.matchAll(BEHIND_WORD), ...plain.matchAll(BEFORE_WORD)];
  return [
    ...new Set(
      lists.flatMap(([, list = '']) =>
        [...list.matchAll(new RegExp(DIGITS, 'g'))].map(([number]) => bareNumber(number)),
      ),
    ),
  ];
});

/** The references it names, where it names rows by these. */
export const referencesCorrected = textFact((text) => parseReferences(text));

/** The words it quotes that are no answers: those of a question. */
export const wordsQuoted = textFact((text): readonly string[] =>
  [...text.matchAll(QUOTED)].flatMap(([, quoted = '']) =>
    choiceNamed(quoted) === undefined ? [quoted] : [],
  ),
);
