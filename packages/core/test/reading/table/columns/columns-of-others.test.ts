import { describe, expect, it, test } from 'vitest';
import { headsOthersRemarks } from '../../../../src/reading/table/columns/columns-of-others.js';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** What stands in columns of remarks that the vendor has not written is none of its remarks. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const OWN = '別売品です。';
const THEIRS = ['追加資料を依頼', '済', '', '要ヒアリング', '3', '済'];

const remarksIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [TITLE, ['製品名', '架空'], ...rows])).flatMap(({ content }) =>
    content.answers.map(({ remark, notes }) => remark ?? notes.join()),
  );
/** The vendor's remark on the second row, and what others have noted on each. */
const rows = (between: readonly string[] = []) =>
  asked((index) => ['はい', index === 1 ? OWN : '', ...between, THEIRS[index] ?? '']);
const ONLY_OWN = ['', OWN, '', '', '', ''];
const HEADING = ['番号', '質問', '回答', '備考'];

describe('remarks of others', () => {
  it.each([
    '病院コメント',
    '医療機関様備考欄',
    '審査者コメント',
    '判定理由',
    '院内メモ',
    '前回備考',
  ])('are those headed %s', (head) =>
    expect(remarksIn([...HEADING, head], ...rows())).toEqual(ONLY_OWN),
  );

  it.each(['コメント（病院記入欄）', '備考（審査用）', '特記(貴院使用欄)'])(
    'are those headed %s',
    (head) => expect(remarksIn([...HEADING, head], ...rows())).toEqual(ONLY_OWN),
  );

  it.each(['病院使用欄（記入しないでください）', '【貴院ご記入欄】', '医療機関側', '前年度'])(
    'are those below %s',
    (band) => {
      const heading = [...HEADING, '担当', 'コメント'];
      const merged = ['事業者記入欄', '', '', '', { text: band, colSpan: 2 }];
      expect(remarksIn(merged, heading, ...rows(['']))).toEqual(ONLY_OWN);
      expect(remarksIn(['事業者記入欄', '', '', '', band], heading, ...rows(['']))).toEqual(
        ONLY_OWN,
      );
    },
  );

  it('are those below such a line left of the table', () => {
    const band: MadeCell = { text: '病院使用欄', colSpan: 2 };
    const left = asked((index) => ['はい', index === 1 ? OWN : '']).map((row, index) => [
      '',
      THEIRS[index] ?? '',
      ...row,
    ]);
    expect(remarksIn([band], ['担当', 'コメント', ...HEADING], ...left)).toEqual(ONLY_OWN);
  });

  it('are those behind a judgement, where the vendor has remarks of its own before it', () => {
    for (const judgement of ['判定', '確認者', '審査結果', '院内確認'])
      expect(remarksIn([...HEADING, judgement, 'コメント'], ...rows(['○']))).toEqual(ONLY_OWN);
    const behind = asked((index) => ['はい', '○', index === 1 ? OWN : '']);
    expect(remarksIn(['番号', '質問', '回答', '判定', '備考'], ...behind)).toEqual(ONLY_OWN);
  });

  it('are not those of the vendor below a heading of its own', () => {
    const two = asked((index) => [
      'はい',
      index === 1 ? OWN : '',
      index === 2 ? '2027年に対応します。' : '',
    ]);
    const both = ['', OWN, '2027年に対応します。', '', '', ''];
    expect(remarksIn([...HEADING, '補足'], ...two)).toEqual(both);
    const planned = two.map((row) => [...row.slice(0, 4), '未定', ...row.slice(4)]);
    for (const between of ['対応予定', '自社の評価方法'])
      expect(remarksIn([...HEADING, between, '補足'], ...planned)[2]).toContain(both[2]);
    const band = ['', '', '', { text: '事業者記入欄', colSpan: 2 }];
    expect(remarksIn(band, [...HEADING, '補足'], ...two)).toEqual(both);
  });
});

it('left of the answers and questions are the vendor’s under polite headings', () => {
  for (const heading of ['自由記載欄', 'ご説明'])
    for (const question of ['お尋ねする事項', 'お伺いしたいこと']) {
      const rows = asked((index) => ['はい', index === 1 ? OWN : '']).map((row) => row.reverse());
      expect(remarksIn([heading, 'ご回答', question, '番号'], ...rows)).toEqual(ONLY_OWN);
    }
});

test.each(['病院コメント', '病院 コメント', '判 定 理 由'])('%s heads remarks of others', (head) =>
  expect(headsOthersRemarks(head)).toBe(true),
);

test.each([
  '備考',
  '備考（医療機関への依頼事項）',
  '補足説明',
  'コメント',
  '対象外の理由',
  '備考（確認事項）',
  '医療機関への補足',
])('%s heads remarks of the vendor', (head) => expect(headsOthersRemarks(head)).toBe(false));
