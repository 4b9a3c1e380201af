import { textFact } from '../facts.js';

/**
 * Questions that ask the other way round: where the form asks whether something is done, `〜ができない` asks whether
 * it is not, and `〜てしまう` whether harm is. はい there is no yes to the form's question.
 */

/** What stands behind the words that matter. */
const END =
  '(?:か|のか|んか|でしょうか|ですか|ますか|かどうか)?\\s*[。．.？?]?\\s*(?:[（(][^()（）]*[)）])?\\s*$';

/** Harm that happens: `追加できてしまう`, `書き換えられる場合がある`, `利用することがあります`, `国内法の及ばない国にある`. */
const HARM = new RegExp(
  `(?:て|で)しま(?:う|います|い)${END}|(?:こと|場合|おそれ|恐れ|可能性|リスク|危険(?:性)?)が(?:ある|あります|あり得る|残る|残ります)${END}|及ばない(?:国|地域|場所|ところ)に(?:ある|あります|置かれる|保管される)${END}`,
);

/** Whoever should not be able to. */
const ANYBODY =
  '(?:一般(?:の)?(?:利用者|ユーザー?)|誰|だれ|第三者|部外者|関係者以外|無関係の者|権限の?(?:ない|無い)(?:者|人|職員|利用者|ユーザー?)|許可(?:の|されてい)ない(?:者|人|利用者))';
/** Harm that somebody is able to do: `一般の利用者でも消去できる`. */
const ALLOWED = new RegExp(
  `${ANYBODY}でも[^。]*(?:でき|られ|可能|触れ|見え|入れ)(?:る|ます|である|です|な状態である)?${END}`,
);

/** What the form asks for, and what denies it. */
const GOOD =
  '(?:復旧|復元|暗号化|バックアップ|認証|対策|対応|管理|制御|施錠|記録|保存|取得|採取|点検|教育|訓練|監査|検知|提供|提示|開示|用意|準備|整備|実施|策定|手順|規程|体制|機能|仕組み|届出|周知)';
const DENIED = new RegExp(
  `${GOOD}(?:を|が|は|も|に)?(?:十分(?:に|な)?)?(?:し|でき|出来|行っ|行え|行われ|さ|され|設け|設けられ|講じ|講じられ|備え|備わっ|定め|定められ|用意し|持っ|受け)?(?:て(?:い|お)?)?(?:ない|ません|らない|りません|なかった)${END}`,
);
/** Harm that is denied is good: `権限のない職員は記録できない`, `承認なしに提供しない`. */
const PREVENTED =
  /ない(?:者|人|職員|利用者|ユーザ|端末|機器|状態)|以外|第三者|部外者|他人|他者|無断|勝手|無許可|不正|不要|承認な|許可な|同意な|目的外|範囲を超え|でも|ないよう|せず/;

/** No question is longer. */
const LONGEST = 400;

/** Whether a question asks for the opposite of what a form asks. */
export const asksReversed = textFact((text): boolean => {
  if (text.length > LONGEST) return false;
  const plain = text.normalize('NFKC');
  return HARM.test(plain) || ALLOWED.test(plain) || (DENIED.test(plain) && !PREVENTED.test(plain));
});
