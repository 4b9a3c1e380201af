import { expect, test } from 'vitest';
import { disclosuresOf } from '../support/pdf-page.js';

const TITLE = [['サービス事業者による医療情報セキュリティ開示書']];
const ASKED = '院外から接続して保守する機能があるか。';
const ALSO = '利用者が席を離れたとき、ほかの人の操作を防ぐ機能があるか。';

const choicesIn = (rows: readonly (readonly string[])[]) =>
  disclosuresOf([...TITLE, ...rows]).map(({ content }) =>
    content.answers.map(({ choice }) => choice),
  );

test.each<[string, (readonly string[])[], (string | null)[]]>([
  [
    'a word under 回答',
    [
      ['No.', '確認内容', '回答'],
      ['1', ASKED, 'はい'],
    ],
    ['yes'],
  ],
  [
    'signs under ご回答',
    [
      ['項番', '設問', 'ご回答'],
      ['1', ASKED, '○'],
      ['2', ALSO, '×'],
    ],
    ['yes', 'no'],
  ],
  ['all words in one cell', [['1', ASKED, '□はい　■いいえ　□対象外']], ['no']],
  [
    'words with boxes in cells of their own',
    [
      ['項目', '', '回答'],
      ['1', ASKED, '☐はい', '☐いいえ', '☑対象外'],
    ],
    ['not-applicable'],
  ],
  [
    'words with boxes on two rows without any heading',
    [
      ['1', ASKED, '☑はい', '☐いいえ', '☐対象外'],
      ['2', ALSO, '☐はい', '☑いいえ', '☐対象外'],
    ],
    ['yes', 'no'],
  ],
])('%s', (_, rows, expected) => {
  expect(choicesIn(rows)).toEqual([expected]);
});

test('a word somewhere below the title of a form is no answer', () => {
  expect(
    choicesIn([
      ['提出の要否', 'はい'],
      ['担当', '経営企画課'],
    ]),
  ).toEqual([]);
});
