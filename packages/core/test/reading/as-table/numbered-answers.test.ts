import { describe, expect, it } from 'vitest';
import { readSheets, sheetOf } from '../support/sheets.js';

/** A letter that asks and answers in running text, each answer with the number of its question. */

const SIZE = 12;
const LETTER = [
  '見本町一丁目　架空メディクラウド株式会社',
  '先にご照会のありました、弊社サービス',
  '「見本地域連携」（Version 2.0）に関するサービス事業者による医療情報セキュリティ開示書につきまして、',
  '本書では、開示書の「はい」を「対応」と書き表します',
];
const QUESTIONS = [
  '離席時の自動ログオフ機能がありますか',
  '利用者の識別と認証を行っていますか',
  'アクセスログを採取していますか',
  '不正なソフトウェアへの対策をしていますか',
  '無線LANの対策をしていますか',
];

/** Lines below one another, of one page; '' leaves white. */
const read = (...lines: readonly string[]) =>
  readSheets({
    ...sheetOf(
      'SDS',
      [...LETTER, ...lines].map((text) => [text === '' ? '' : { text, textSize: SIZE }]),
    ),
    kind: 'pdf',
  });

const asked = (answers: readonly (readonly string[])[], from = 1) =>
  answers.flatMap((answer, index) => [`Ｑ${index + from}　${QUESTIONS[index]}`, ...answer, '']);

const ANSWERS = [
  ['Ａ1　対応。7世代です。'],
  [
    'Ａ2　未対応。社外への提出は行っておりません。貴院から「はい」の回答を求めら',
    'れましたが、変更できません。',
  ],
  ['Ａ3　該当なし。'],
  ['Ａ4'],
  ['Ａ5　対応。次期版で予定しています。'],
];

describe('a letter of questions and numbered answers', () => {
  const [only] = read(...asked(ANSWERS));

  it('is read by the word that begins each answer, what follows is its remark', () => {
    const found = only?.content.answers.map(({ choice, state, remark }) => [
      choice ?? state,
      remark,
    ]);
    expect(found).toEqual([
      ['yes', '7世代です。'],
      [
        'no',
        '社外への提出は行っておりません。貴院から「はい」の回答を求められましたが、変更できません。',
      ],
      ['not-applicable', null],
      ['blank', null],
      ['unreadable', null],
    ]);
  });

  it('names its product, its version and its maker in the letter', () => {
    expect(only?.content.header).toMatchObject({
      product: '見本地域連携',
      version: '2.0',
      organisation: '架空メディクラウド株式会社',
    });
  });
});

it('answers with other numbers than the questions above them are none', () => {
  const found = read(...asked(ANSWERS, 11)).flatMap(({ content }) =>
    content.answers.flatMap(({ choice }) => choice ?? []),
  );
  expect(found).toEqual([]);
});
