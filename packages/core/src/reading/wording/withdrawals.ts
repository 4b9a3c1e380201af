import { textFact } from '../facts.js';

/** What a vendor says to take an answer back, or to leave it open for now, beside the answer that stands there. */

const CHOICE = '[「『"“]?(?:はい|いいえ|対象外|yes|no|n/a)[」』"”]?';
const TAKEN_BACK = new RegExp(
  [
    '(?:回答|答え)[^。]{0,12}(?:取り?下げ|取り?消(?:し|す|と)|撤回|保留(?:と|に|し|中)|無効)',
    String.raw`\b(?:answers?|responses?|replies|reply)\b[^.]{0,30}\b(?:withdrawn|retracted|withheld|on hold)\b`,
    String.raw`\bwe (?:withdraw|retract) (?:this|the|our) (?:answer|response|reply)\b`,
  ].join('|'),
  'i',
);
const UNDECIDED = new RegExp(
  [
    String.raw`${CHOICE}\s*か[、,]?\s*${CHOICE}\s*か[^。]{0,16}(?:(?:確認|検討|調査|調整|精査|協議)(?:中|して)|未定|未確定)`,
    `${CHOICE} or ${CHOICE}[^.]{0,30}(?:under (?:review|discussion)|to be (?:confirmed|decided)|not (?:yet )?(?:confirmed|decided))`,
  ].join('|'),
  'i',
);
/** What may come to be, and what a product lets people do, takes nothing back. */
const OTHERWISE =
  /場合|とき(?:は|に)|際(?:は|に)|できます|できる|可能|機能|\bif\b|\bwhen\b|\bcan\b/i;

/** Whether a text takes back an answer or says that it is still to be decided: 回答を取り下げます, 「はい」か「対象外」か確認中. */
export const withdraws = textFact((text): boolean =>
  text
    .normalize('NFKC')
    .split(/[。\n]/)
    .some(
      (sentence) =>
        (TAKEN_BACK.test(sentence) || UNDECIDED.test(sentence)) && !OTHERWISE.test(sentence),
    ),
);

const NOW =
  '(?:(?:現行(?:版|製品)?|現バージョン|現時点|現在|現状|本(?:製品|システム|サービス|版|バージョン)|当社製品)(?:で|に)?は?[、,]?)?';
const DENIED = new RegExp(
  `^\\s*${NOW}(?:(?:未|非)対応|未実装|未実施|(?:対応|実装|搭載|実施)(?:して(?:い|お)(?:ない|りません|ません)|できません|不可)|(?:その|当該)?機能(?:は|が)?ありません)(?:です|となります|である)?\\s*$`,
);

/** Whether a remark says of the whole, beside はい, that it is not so now: 現行版では未対応。次期版で実装予定。 */
export const deniesNow = textFact((text): boolean =>
  text
    .normalize('NFKC')
    .split(/[。\n]/)
    .some((sentence) => DENIED.test(sentence)),
);
