import { expect, it } from 'vitest';
import { type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** References whose chapter, letter and number stand in three columns. */

const MDS = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['6.5', 'C', '4', '離席時の自動ログオフ機能があるか。'],
  ['6.5', 'C', '13(1);13(2)', 'パスワードを管理しているか。'],
  ['6.5', 'C', '7', 'アクセスログを採取しているか。'],
  ['7.1', 'C【ネットワーク】', '(1);(2)', 'ネットワーク経由で外部に保存するか。'],
  ['6.5', 'C項', '14', '無線LANの対策をしているか。'],
];
const referencesIn = (rows: typeof ROWS) =>
  readSheets(
    sheetOf('MDS', [
      MDS,
      ['ID', '章番号', '区分', '項目番号', '質問', '回答'],
      ...rows.map((row, index): MadeCell[] => [`${1001 + index}`, ...row, 'はい']),
    ]),
  ).flatMap(({ content }) =>
    content.answers.map(({ number, references }) => [number, ...references]),
  );

it('references in three columns are read together, and none of them is a number', () => {
  expect(referencesIn(ROWS)).toEqual([
    ['1001', '6.5.C4'],
    ['1002', '6.5.C13(1)', '6.5.C13(2)'],
    ['1003', '6.5.C7'],
    ['1004', '7.1.C【ネットワーク】(1)', '7.1.C【ネットワーク】(2)'],
    ['1005', '6.5.C14'],
  ]);
});

it('a reference that stands as it is takes no part of another one', () => {
  const rows = ROWS.map(([, , number, question]) => ['6.5.C4', 'C', number, question] as const);
  const found = referencesIn(rows).map(([, ...references]) => references);
  expect(found).toEqual(ROWS.map(() => ['6.5.C4']));
});

it('a column of classes A to D beside numbers makes no references', () => {
  const classes = ['A', 'B', 'C', 'A', 'D'];
  const rows = ROWS.map(([chapter, , , question], index) => {
    return [chapter, classes[index] ?? '', '1', question] as const;
  });
  expect(referencesIn(rows).flatMap(([, ...references]) => references)).toEqual([]);
});

it('a long number with a word behind it is no item, and costs no time', () => {
  const long = `${'1'.repeat(200)}号`;
  const rows = ROWS.map(
    ([chapter, clause, , question]) => [chapter, clause, long, question] as const,
  );
  expect(referencesIn(rows).flatMap(([, ...references]) => references)).toEqual([]);
});

it('a column of whole questions that begin with a number is none of items', () => {
  const rows = ROWS.map(([chapter, clause, , question], index) => {
    return [chapter, clause, `${index + 1}. ${question}`, ''] as const;
  });
  const asked = readSheets(
    sheetOf('MDS', [
      MDS,
      ['章', '項', '設問', '回答'],
      ...rows.map((row) => [...row.slice(0, 3), 'はい']),
    ]),
  ).flatMap(({ content }) => content.answers.map(({ question }) => question));
  expect(asked).toEqual(ROWS.map(([, , , question]) => question));
});
