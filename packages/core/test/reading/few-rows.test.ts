import { expect, test } from 'vitest';
import { readDisclosures, type SourceDocument } from '../../src/index.js';

/** A page whose cells are as many as the texts of its rows, and of one size. */
const documentOf = (rows: readonly (readonly string[])[]): SourceDocument => ({
  adapter: 'pdf',
  facts: [],
  pages: [
    {
      name: 'p.1',
      kind: 'pdf',
      drawings: [],
      cells: rows.flatMap((texts, row) =>
        texts.flatMap((text, col) => {
          const box = { x: 30 + 80 * col, y: 40 + 20 * row, width: 80, height: 20 };
          const place = { row: row + 1, col: col + 1, rowSpan: 1, colSpan: 1 };
          return text === '' ? [] : [{ ...place, text, box, address: `p.1 (${box.x}, ${box.y})` }];
        }),
      ),
    },
  ],
});

const TITLE = [['サービス事業者による医療情報セキュリティ開示書']];
const ASKED = '院外から接続して保守する機能があるか。';
const ALSO = '利用者が席を離れたとき、ほかの人の操作を防ぐ機能があるか。';

const choicesIn = (rows: readonly (readonly string[])[]) =>
  readDisclosures(documentOf([...TITLE, ...rows]), {
    file: 'a.pdf',
    sha256: '0'.repeat(64),
  }).disclosures.map(({ content }) => content.answers.map(({ choice }) => choice));

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
