import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';

/** What stands above answers and is the name of no product. */

/** Who answered, or when: 品質保証部, 担当者, 二次, 自己評価. */
const OF_SOMEBODY =
  /(?:部門?|課|係|班|チーム|グループ|担当|者|様|さん|委員会?|事務局|評価|判定|回目?|次|時点?|現状|現在|将来)(?:[(].*[)])?$|^(?:自己|他者|第三者|社内|一次|二次|三次|初回)/;

/** Words of which the names of columns are made that tell two states, parties or kinds apart: 導入前, 模範解答, 貴社値. */
const KINDS = [
  '理想|実際|現実|基準|標準|目標|水準|模範|正解|推奨|希望|期待|必要|要件|要求|条件|必須|任意|最低限',
  '自社|他社|当社|弊社|貴社|当院|貴院|本院|自院|病院|医療機関|委託先|再委託先|委託元|本社|支社|支店|親会社|子会社',
  '開発元|製造元|販売元|販売店|代理店|提供元|メーカー|ベンダー|ベンダ',
  '導入|変更|更新|改修|改訂|訂正|移行|契約|採用|前|後|時|現行版?|次期版?|新版?|旧版?|平時|通常時|緊急時|災害時',
  '院内|院外|社内|社外|内部|外部|構成|環境|回答|解答|答え|値|案|側|欄|列|用|分|の|ご|状況|内容|結果|仕様',
].join('|');
const OF_A_KIND = new RegExp(
  `^(?:(?:${KINDS})+|(?:(?:current|existing|planned|target|ideal|actual|required|expected|baseline|standard|reference|vendor|customer|hospital|before|after|ours?|yours?|answers?|values?)\\s*)+)$`,
  'i',
);
/** No heading of such words is longer. */
const LONGEST_KIND = 20;
/** No name above a column is longer. */
const LONGEST_NAME = 100;

/** `対応の有無`, `実施状況`: what is answered. */
const OF_ANSWERS = /^(?:対応|実施|実装|適合|該当|整備|採否)の?(?:有無|可否|要否|状況|区分|結果)?$/;

/** Whether a heading over answers only says of what kind they are, or what they answer: 実際, 対応の有無. */
export const namesOnlyAKind = textFact((text): boolean => {
  const bare = oneLine(text).normalize('NFKC').replace(/\s+/g, '');
  return bare.length <= LONGEST_KIND && (OF_A_KIND.test(bare) || OF_ANSWERS.test(bare));
});

/** Whether a heading over answers names who answered, or when, or one of two kinds of answers, and not a product. */
export const namesNoProduct = textFact(
  (text): boolean =>
    text.length <= LONGEST_NAME &&
    (OF_SOMEBODY.test(oneLine(text).normalize('NFKC')) || namesOnlyAKind(text)),
);
