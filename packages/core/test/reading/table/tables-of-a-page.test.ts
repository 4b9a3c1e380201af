import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { readTables } from '../../../src/reading/table/table.js';
import { pageOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Where each table of a page begins and ends, and which rows are left of it. */

type Row = readonly MadeCell[];
const SHORT = { yes: 'Y', no: 'N', 'not-applicable': '-' } as const;

/** Each table: the numbers of its rows with their answers, its first row, the one below it, its last column. */
const tables = (...rows: readonly Row[]) =>
  readTables(gridOf(pageOf(...rows))).map((table) => {
    const said = table.rows.map(({ question: { number, question }, answer: { decision } }) =>
      [number ?? question, decision.choice === null ? '' : SHORT[decision.choice]].join(''),
    );
    return `${said.join(' ')} | ${table.firstRow}-${table.endRow} ${table.lastColumn}`;
  });
const rowsIn = (...rows: readonly Row[]) => tables(...rows)[0]?.split(' | ')[0];

const HEAD: Row = ['番号', '質問', '回答', '備考'];
const OPTIONS: Row = ['番号', '質問', 'はい', 'いいえ', '対象外'];
const ask = (number: string, said = 'はい', ...more: Row): Row => [
  number,
  `機能${number}はありますか`,
  said,
  ...more,
];
const THREE = [ask('1'), ask('2', 'いいえ'), ask('3')];
const mark = (number: string, at: number, text = `機能${number}はありますか`): Row => [
  number,
  text,
  ...[0, 1, 2].map((option) => (option === at ? '○' : '')),
];

describe('a table', () => {
  it('begins with its heading, of two lines perhaps, and ends below its last row', () => {
    expect(tables(['表題'], [], HEAD, ...THREE)).toEqual(['1Y 2N 3Y | 3-7 3']);
    expect(tables(['表題'], ['', '', '回答'], OPTIONS, mark('1', 0), mark('2', 1))).toEqual([
      '1Y 2N | 2-6 5',
    ]);
    expect(tables(['表題'], ['', '', '甲'], OPTIONS, mark('1', 0), mark('2', 1))).toEqual([
      '1Y 2N | 3-6 5',
    ]);
  });

  it('reaches to the last column that holds anything about its rows', () => {
    expect(tables(HEAD, ...THREE, ask('4', 'はい', '別売'))).toEqual(['1Y 2N 3Y 4Y | 1-6 4']);
  });

  it('ends above the heading of notes, which is none where answers follow', () => {
    expect(tables(HEAD, ...THREE, ['備考'], ask('4', '別紙'))).toEqual(['1Y 2N 3Y | 1-5 3']);
    expect(rowsIn(HEAD, ...THREE, ['備考'], ask('4'))).toBe('1Y 2N 3Y 4Y');
    expect(rowsIn(OPTIONS, mark('1', 0), mark('2', 1), ['備考'], mark('3', 0))).toBe('1Y 2N');
  });

  it('ends above the next one, and its heading', () => {
    expect(tables(HEAD, ...THREE, OPTIONS, mark('4', 0), mark('5', 1))).toEqual([
      '1Y 2N 3Y | 1-5 3',
      '4Y 5N | 5-8 5',
    ]);
    expect(tables(OPTIONS, mark('1', 0), HEAD, ...THREE)).toEqual([
      '1Y | 1-3 5',
      '1Y 2N 3Y | 3-7 3',
    ]);
  });
});

describe('what follows the last answer', () => {
  const tail = (...rows: readonly Row[]) => rowsIn(HEAD, ...THREE, ...rows);
  const open = (number: string, text = `機能${number}はありますか`): Row => [number, text];

  it('are questions, while their numbers go on', () => {
    expect(tail(open('4'))).toBe('1Y 2N 3Y 4');
    expect(tail(open('4'), open('5'))).toBe('1Y 2N 3Y 4 5');
    expect(tail(open('4'), open('5', '以上のとおり'))).toBe('1Y 2N 3Y 4');
    expect(tail(open('4', '以上のとおり'), open('5'))).toBe('1Y 2N 3Y');
    expect(tail(open('1'))).toBe('1Y 2N 3Y');
    expect(tail(open('2'))).toBe('1Y 2N 3Y');
    expect(tail(open('注1'))).toBe('1Y 2N 3Y');
    expect(tail(open('8'))).toBe('1Y 2N 3Y 8');
  });

  it('are questions without a number, right below the last row', () => {
    expect(tail(open('', '機能はありますか'))).toBe('1Y 2N 3Y 機能はありますか');
    expect(tail([], open('', '機能はありますか'))).toBe('1Y 2N 3Y');
    expect(tail(open('', '機能の有無'))).toBe('1Y 2N 3Y');
    expect(tail(open('', '機能はありますか'), open('4'))).toBe('1Y 2N 3Y 機能はありますか 4');
  });

  it('are rows with references, whatever they say', () => {
    expect(tail(open('8', '別紙（6.5.C1）'))).toBe('1Y 2N 3Y 8');
  });

  it('are none below a heading of notes', () => {
    expect(tail(['備考欄'], open('4'))).toBe('1Y 2N 3Y');
  });

  it('are questions under headed columns, behind headings and in the order of their numbers', () => {
    const columns = (...rows: readonly Row[]) =>
      rowsIn(OPTIONS, mark('1', 0), mark('2', 1), ...rows);
    expect(columns(open('3'), open('4'))).toBe('1Y 2N 3 4');
    expect(columns(open('3', '機能3'), open('4', '機能4'))).toBe('1Y 2N 3 4');
    expect(columns(open('', '次の各項'), open('3'))).toBe('1Y 2N 次の各項 3');
    expect(columns(open('', '次の各項'))).toBe('1Y 2N');
    expect(columns(open('4', '機能4'))).toBe('1Y 2N');
    expect(columns(open('4'))).toBe('1Y 2N 4');
  });

  it('are the questions of a form that nobody has filled in', () => {
    expect(rowsIn(OPTIONS, open('1'), open('2'), open('', '以上'))).toBe('1 2');
    expect(rowsIn(OPTIONS, open('1'), open('2', '次の各項'), open('3'))).toBe('1 2 3');
    expect(rowsIn(OPTIONS, open('1', '甲'), open('2', '乙'))).toBe('');
  });
});

describe('what closes a document', () => {
  const closed = (heading: string, ...rows: readonly Row[]) =>
    rowsIn(HEAD, ...THREE, [heading], ...rows);

  it('takes its names and numbers with it, where they lie among the answers', () => {
    const names: readonly Row[] = [
      ['', '担当部署', '製品安全部'],
      ['', '電話', '03-0000-0000'],
    ];
    expect(closed('お問い合わせ先', ...names)).toBe('1Y 2N 3Y');
    expect(closed('改訂履歴', ...names)).toBe('1Y 2N 3Y');
    expect(closed('その他', ...names)).toBe('1Y 2N 3Y 担当部署 電話');
  });

  it('takes no questions with it', () => {
    expect(closed('改訂履歴', ask('4', '要相談'))).toBe('1Y 2N 3Y 4');
    expect(closed('改訂履歴', ['', '別紙（6.5.C1）', '要相談'])).toBe('1Y 2N 3Y 別紙');
  });
});

describe('products side by side', () => {
  const remarks = (heads: Row, ...cells: Row) => {
    const rows = ['1', '2', '3'].map(
      (number, at): Row => [
        number,
        `機能${number}はありますか`,
        ...cells.map((text) => (text === 'いいえ' && at > 0 ? 'はい' : text)),
      ],
    );
    const above: Row = ['', '', ...heads.map((head, at) => (head === '回答' ? `製品${at}` : ''))];
    return readTables(gridOf(pageOf(above, ['番号', '質問', ...heads], ...rows))).map(
      ({ rows: [first], heading }) =>
        `${heading.product?.value ?? ''}: ${first?.question.noteCells.map(({ text }) => text) ?? ''}`,
    );
  };

  it('have the remarks behind their own answers', () => {
    expect(remarks(['回答', '備考', '回答', '備考'], 'はい', '甲', 'いいえ', '乙')).toEqual([
      '製品0: 甲',
      '製品2: 乙',
    ]);
  });

  it('share the remarks behind all of them', () => {
    expect(remarks(['回答', '回答', '備考'], 'はい', 'いいえ', '丙')).toEqual([
      '製品0: 丙',
      '製品1: 丙',
    ]);
  });

  it('have the remarks before their own answers, where the questions stand behind', () => {
    const rows = ['1', '2', '3'].map(
      (number): Row => [...['甲', 'はい', '乙', 'いいえ'], number, `機能${number}はありますか`],
    );
    const heads: Row = ['備考', '回答', '備考', '回答', '番号', '質問'];
    const read = readTables(gridOf(pageOf(['', '製品1', '', '製品2'], heads, ...rows)));
    expect(
      read.map(({ rows: [first] }) => first?.question.noteCells.map(({ text }) => text)),
    ).toEqual([['甲'], ['乙']]);
  });
});
