import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about answers that do not go together (X). */
export const CROSS_RULE_MESSAGES = {
  'rule.X-01.title': { ja: '前提と合わない回答', en: 'Answered although its premise is absent' },
  'rule.X-01.yes': {
    ja: '{gate}が「{gateChoice}」なのに、{row}が「はい」です。',
    en: '{rowEn} is answered yes, although {gateEn} is answered {gateChoiceEn}.',
  },
  'rule.X-01.no': {
    ja: '{gate}が「{gateChoice}」のため「対象外」となる設問が、「いいえ」と回答されています（{rows}）。',
    en: 'With {gateEn} answered {gateChoiceEn}, these items are not applicable but are answered no: {rowsEn}.',
  },
  'rule.X-01.yes.advice': {
    ja: 'どちらの回答が正しいかを、事業者にお尋ねください。',
    en: 'Ask the vendor which of the two answers holds.',
  },
  'rule.X-01.no.advice': {
    ja: '「対象外」の意味であれば問題ありません。次回から「対象外」とするよう、事業者にお伝えください。',
    en: 'If not applicable is meant, nothing is wrong; tell the vendor to mark it so next time.',
  },
  'rule.X-02.title': {
    ja: '前提はあるのにすべて対象外',
    en: 'Premise present, all not applicable',
  },
  'rule.X-02': {
    ja: '{gate}が「はい」なのに、それについての設問がすべて「対象外」です。',
    en: '{gateEn} is answered yes, yet every question about it is answered not applicable.',
  },
  'rule.X-02.advice': {
    ja: '対象外とする理由を、事業者にお尋ねください。',
    en: 'Ask the vendor why these questions do not apply.',
  },
  'rule.X-03.title': { ja: '認証方式のないアクセス管理', en: 'Access control without a method' },
  'rule.X-03': {
    ja: '{row}が「はい」ですが、認証方式に「はい」が一つもありません。',
    en: '{rowEn} is answered yes, but no authentication method is.',
  },
  'rule.X-03.advice': {
    ja: '利用者をどのように認証しているかを、事業者にお尋ねください。',
    en: 'Ask the vendor how users are authenticated.',
  },
  'rule.X-04.title': {
    ja: '要素の足りない二要素認証',
    en: 'Two-factor with fewer than two factors',
  },
  'rule.X-04': {
    ja: '{row}が「はい」ですが、「はい」と回答された認証方式は{factors}種類です。',
    en: '{rowEn} is answered yes, but only {factors} authentication {factors|method is|methods are}.',
  },
  'rule.X-04.explained': {
    ja: '{row}が「はい」ですが、「はい」と回答された認証方式は{factors}種類です。備考に説明があります。',
    en: '{rowEn} is answered yes, but only {factors} authentication {factors|method is|methods are}; a note explains it.',
  },
  'rule.X-04.advice': {
    ja: 'どの二つの要素を組み合わせるのかを、事業者にお尋ねください。',
    en: 'Ask the vendor which two factors are combined.',
  },
  'rule.X-04.explained.advice': {
    ja: '備考から、どの二つの要素を組み合わせるのかをご確認ください。',
    en: 'See from the note which two factors are combined.',
  },
  'rule.X-05.title': {
    ja: 'アクセスログの取得が「はい」でないのに、関連する設問が「はい」',
    en: 'Log use answered yes, but not keeping a log',
  },
  'rule.X-05': {
    ja: 'アクセスログの取得を問う設問が「はい」ではないのに、{row}が「はい」です。',
    en: '{rowEn} is answered yes, although keeping an access log is not.',
  },
  'rule.X-05.advice': {
    ja: 'アクセスログを取っているかどうかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether an access log is kept.',
  },
  'rule.X-06.title': { ja: '一方だけのはずの設問が両方「はい」', en: 'Both alternatives claimed' },
  'rule.X-06': {
    ja: '{other}と{row}は、ふつうどちらか一方が当てはまりますが、両方「はい」です。',
    en: '{otherEn} and {rowEn} usually exclude each other, but both are answered yes.',
  },
  'rule.X-06.advice': {
    ja: 'それぞれどの機器・機能についての回答かを、事業者にお尋ねください。',
    en: 'Ask the vendor which device or function each answer is about.',
  },
  'rule.X-07.title': { ja: 'MDSとSDSの食い違い', en: 'MDS and SDS disagree' },
  'rule.X-07': {
    ja: '{row}の回答が、{yesKind}では「はい」、{noKind}では「いいえ」です。',
    en: '{rowEn} is answered yes on the {yesKind} and no on the {noKind}.',
  },
  'rule.X-07.advice': {
    ja: '回答が異なる理由（製品とサービスの違いによるものか）を、事業者にお尋ねください。',
    en: 'Ask the vendor whether the difference is one between product and service.',
  },
} as const satisfies MessageCatalogue;
