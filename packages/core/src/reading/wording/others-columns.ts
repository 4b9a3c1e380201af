import { textFact } from '../facts.js';

/**
 * Answer columns people keep for comparison, not as the answer in force. 復旧 and 新旧 are not old, and a
 * product's name may begin with 見本.
 */
const NOT_IN_FORCE =
  /前回|前年|[昨去]年|前版|(?<![復新])旧|(?:変更|更新|修正|改[訂定])前|過去の?ご?回答|^[(【[]参考[)】\]]\s*(?:(?:初|第\d+)版|の?ご?回答)|参考の?ご?回答|記入例|回答例|(?:見本|サンプル)(?:の?ご?(?:回答|記入|入力))?(?:欄|列)?[)】\]]?$|例\)?$|(?<![a-z])(?:previous|prior|former|old|last (?:year|time))(?![a-z])/i;

/** Columns of what is to come: 対応予定, 次年度計画. */
const TO_COME =
  /^(?:(?:今後|将来|対応|実装|改善|導入)の?)*(?:予定|計画|見込み?|目標)(?:の?(?:有無|回答))?$|^(?:来|次|翌)年度/;

/** Answers that somebody proposed before the vendor settled on others; 提案 and 案件 are none. */
const DRAFTED =
  /下書き|起案|[草原素試]案|たたき台|ドラフト|仮回答|暫定|(?:一次|初回)回答|(?<!提)案[)】\]〕]?$|(?<![a-z])draft(?![a-z])/i;

/** Columns beside the vendor's that whoever receives the sheet, or checks it, fills in. */
const RECEIVER =
  /^(?:ご?担当者?)?(?:(?:加盟|参加|利用|導入)?(?:医療機関|病院|施設)|貴院|当院|自院|[貴当]施設|発注者|購入者|受領者|審査者?|確認者|事務局)(?:等|様|側)?(?:の|で)?(?:(?:ご?(?:記入|確認|評価|判定|使用|利用|管理|回答|チェック|記載|処理|要望|希望|要求|要件|期待|基準))(?:欄|結果|用|事項|水準|値)*|専用欄?|欄|側)$|^(?:社内|院内|第三者|上長|再|二次|最終)?(?:確認|チェック|検証|レビュー|照合|審査|監査)(?:欄|結果|用|者)?$|^(?:ai|自動|社内|院内|第三者)(?:判定|評価|採点)(?:欄|結果|用)?$/i;

/** `要望（貴院にてご記入）`: who fills it in. */
const FILLED_IN_BY_RECEIVER =
  /[(](?:医療機関|病院|貴院|当院|[貴当]施設|発注者)(?:様|側)?(?:にて|で|が)?ご?(?:記入|記載|使用|確認|入力)[^()]*[)]$/;

/** Columns beside the answers that say what is asked, not what is answered. */
const ASKED_FOR =
  /^(?:要求|要件|適用|必要性)の?(?:有無|要否)?$|^(?:重要|優先)度?$|^必須(?:[/・]?任意)?$|^要否$|^(?:改善)?ご?要望(?:の?有無|事項|内容|欄)?$|^(?:required|mandatory)$/i;

/** What comes of judging the answers, or the answers themselves where no other column holds them. */
const JUDGED = /^(?:判定|評価|合否|採否|採点|査定|検収)(?:結果|欄)?$/;

/** Columns that tell what has changed since the last time. */
const CHANGED =
  /^(?:(?:前回|前版|前年度?|旧版)から(?:の)?)?(?:変更|更新|差異|差分)(?:点|箇所|内容)?(?:の?有無)?$/;

/** `記入例：■ … 選択`, `旧版の様式は使わないでください。`: what a text explains above a table heads no column. */
const EXPLAINS = /[:：]\s*\S|。|ください|下さい|こと$/;
const LONGEST_HEADING = 30;

/** A heading as these questions are asked of it. */
export const headingText = textFact((text) => text.normalize('NFKC').trim());

/** Whether a heading, folded by `headingText`, names answers of another time, or an example. */
export const isNotInForce = textFact(
  (heading) =>
    heading.length <= LONGEST_HEADING && !EXPLAINS.test(heading) && NOT_IN_FORCE.test(heading),
);

/** Whether a heading, folded by `headingText`, names what is to come: the vendor's own words, but no answers. */
export const isToCome = textFact((heading) => TO_COME.test(heading));

/** Whether a heading, folded by `headingText`, names answers that were proposed and may have been changed since. */
export const isDrafted = textFact(
  (heading) =>
    heading.length <= LONGEST_HEADING && !EXPLAINS.test(heading) && DRAFTED.test(heading),
);

/** Whether a heading, folded by `headingText`, is that of a column others fill in, or that says what is asked. */
export const isOfOthers = textFact((heading): boolean => {
  if (FILLED_IN_BY_RECEIVER.test(heading)) return true;
  const word = heading
    .replace(/\s+/g, '')
    .replace(/^[※■◆●【［[<＜]+|[】］\]>＞]+$/g, '')
    .replace(/[(【（［[][^()]*(?:ください|下さい|不要|不可)[^()]*[)】］\]]?$/, '');
  return RECEIVER.test(word) || ASKED_FOR.test(word) || CHANGED.test(word);
});

/** Whether a heading, folded by `headingText`, is that of what others make of the answers beside them. */
export const isJudgement = textFact((heading) => JUDGED.test(heading.replace(/\s+/g, '')));

/** Whether a heading says that its column is of another time, or somebody else's: 前回回答, 病院記入欄, 必須. */
export const headsOthers = textFact((text) => {
  const heading = headingText(text);
  return isNotInForce(heading) || isOfOthers(heading);
});

/** Whether a heading says that its column holds no answers in force: the same, and 対応予定. */
export const headsOtherAnswers = textFact(
  (text) => headsOthers(text) || isToCome(headingText(text)),
);
