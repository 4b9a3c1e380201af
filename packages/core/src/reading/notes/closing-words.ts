import { textFact } from '../facts.js';

const OF_SHEET =
  /^\s*(?:[※＊*](?![\s(（]*[\d０-９①-⑳])|©|\(c\)|copyright|本(?:書|資料|開示書|チェックリスト)(?:は|の|に)|【[^【】]{1,20}】\s*$)/i;

/** Whether a text begins as what is said about the whole sheet, or heads something else: `※ 本書の無断転載を禁じます。`, `【基本情報】`. */
export const saysOfSheet = textFact((text) => OF_SHEET.test(text));

/** What closes a document and belongs to no note: 以上, 以上のとおり開示します。, perhaps with a word on the document, `－ 以　上 －`, `以上 ／ お問い合わせ：製品安全部`, `(End)`, thanks for the answers. */
const CLOSING =
  /^[\s\-－―（(【《<]*(?:以\s*上(?:の?(?:とおり|通り|ように)[^。]{0,12}(?:開示|回答|報告|証明|申告)(?:いた|致)?します|[\s\u3000]+本(?:書|資料|開示書|回答)(?:の|は).{0,60}|\s*[／/｜|].{1,80})?|end(?:\s+of\s+(?:document|file))?|.{0,20}ありがとうござい(?:ました|ます))[\s\-－―）)】》>。.]*$/i;

/** Whom to ask about the document, printed below its notes: `本書に関するお問い合わせ：製品安全部`, `記入者　見本 太郎`, `連絡先・改訂履歴`. */
const CONTACT =
  /^[\s■◆●○【〔[(（<＜]*(?:(?:本書|本資料|本件|本回答|内容)(?:に関する|について)(?:の)?)?(?:ご?連絡先|お?問い?合わ?せ(?:先|窓口)?|ご?照会先|記入者|作成者|(?:作成|記入)?担当(?:者|部署|部門)?)(?:\s*(?:[・／/]|及び|および|と)\s*(?:(?:改訂|改定|更新|版)の?)?履歴)?(?:[\s】〕\])）>＞:：].{0,60})?$/;

/** Whether a text closes a document. */
export const closes = textFact((text) => CLOSING.test(text));

/** Whether a text names whom to ask about the document. */
export const namesContact = (text: string): boolean => CONTACT.test(text);
