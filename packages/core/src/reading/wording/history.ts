import { textFact } from '../facts.js';

const HISTORY =
  /^[\s【■◆(（<＜]*(?:改訂|改定|改版|変更|更新|修正|作成|版)の?(?:履歴|経緯|経過)(?:[\s/／・|｜（(]*(?:revision|change) ?(?:history|log))?[\s】)）>＞\d]*$|^(?:revision|change) ?(?:history|log)$/i;

/** Whether a text heads the history of a document: what it says of editions and dates below is past. */
export const namesHistory = textFact((text) => HISTORY.test(text.trim()));

const CHANGES =
  /^[\s【■◆(（<＜]*(?:改訂|改定|改版|変更|更新|修正)(?:の?(?:箇所|内容|個所|理由|事項|概要|点))(?:の?概要)?[\s】)）>＞]*$|^(?:description of )?(?:changes?|revisions?)$/i;

/** Whether a text heads the column of a history that tells what was changed. */
export const headsChanges = textFact((text) => CHANGES.test(text.trim()));
