import { textFact } from '../../facts.js';

/** Whether an answer cell says that nobody has answered: 未回答, ﾐｶｲﾄｳ, （未記入）, `〔　　〕`, a lone `▶`, the form's own `例：○`. */
export const saysUnanswered = textFact(
  (text) =>
    /^[\s(（[［【]*(?:未(?:回答|記入|入力|選択)|無回答|ミ(?:カイトウ|キニュウ))[\s)）\]］】]*$/.test(
      text.normalize('NFKC'),
    ) ||
    /^\s*[(（[［【]?(?:記[入載])?例[)）\]］】:：]\s*(?:[○◯〇●×✕－―ー-]|はい|いいえ|対象外)\s*[)）\]］】]?\s*$/.test(
      text,
    ) ||
    /^\s*(?:[(（[［【〔]\s*[)）\]］】〕]|[▶▷►➤⇒→])\s*$/.test(text),
);
