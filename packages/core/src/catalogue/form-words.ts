import type { Choice } from '../model/disclosure.js';

/**
 * Words printed on a form. A form is a Japanese document whatever the language of the program is:
 * it goes from a vendor to a hospital. They are worded so that reading knows them again.
 */
export const FORM_WORDS = {
  reference: '参考様式（公式様式ではありません）',
  referenceNotice:
    'この様式は、公開情報をもとに設問を要約したものです。設問の文言は公式様式と異なり、確認できていない番号と参照先は空欄です。',
  whereOfficial:
    '公式様式のファイルは、JAHIS（保健医療福祉情報システム工業会）とJIRA（日本画像医療システム工業会）が、それぞれのウェブサイトで公開しています。',
  number: '番号',
  question: '設問',
  references: '参照箇所',
  answer: '回答',
  note: '備考番号',
  remark: '補足',
  notes: '備考記載欄',
  howTo: '記入のしかた',
  several: '複数記入',
  unreadable: '判読不能',
} as const;

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  yes: 'はい',
  no: 'いいえ',
  'not-applicable': '対象外',
};

/** Instructions for the person who fills in a form, one sentence a line. */
export const HOW_TO: readonly string[] = [
  '作成日、事業者、製品・サービスの名称とバージョンを、表の上の欄に記入します。',
  '回答欄は、一覧から「はい」「いいえ」「対象外」のどれか一つを選びます。',
  '「はい」は、製品・サービスがその機能や対策を備えていることを表します。',
  '「対象外」を選ぶときは、その理由を備考に書きます。',
  '説明が要る設問は、備考番号の欄に番号を書き、同じ番号と説明を備考記載欄に書きます。番号が複数あるときは「1,3」のように書きます。',
  '設問の文言、番号、行の順序は変えないでください。',
];

/** Line that says in which guideline edition the references of a form are numbered. */
export const referencesLine = (edition: string): string =>
  `参照箇所は、医療情報システムの安全管理に関するガイドライン 第${edition}版の番号です。`;
