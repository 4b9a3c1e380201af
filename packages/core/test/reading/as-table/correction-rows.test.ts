import { describe, expect, it } from 'vitest';
import {
  linesBesideHistory,
  lineText,
  withoutCorrections,
} from '../../../src/reading/as-table/correction-rows.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { pageOf, rowsOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Tables of what was wrong and what is right, taken off a page before its tables are looked for. */

type Rows = readonly (readonly MadeCell[])[];

/** What is left of a page, and what its corrections say; null where all of it is left. */
const taken = (...rows: Rows) => {
  const page = pageOf(...rows);
  const { page: left, corrections } = withoutCorrections(page);
  if (left === page) return corrections.length === 0 ? null : corrections;
  const said = corrections.map(({ text, number, gist }) => [text, number, gist]);
  return { left: rowsOf(left), said };
};

const FORM = [
  ['1', '画面を閉じる機能', 'はい'],
  ['2', 'ログの採取', 'はい'],
];
const LEFT = [
  ['1 1', '2 画面を閉じる機能', '3 はい'],
  ['1 2', '2 ログの採取', '3 はい'],
];

describe('a table of corrections', () => {
  it('is taken off with the heading of its columns, and its own heading stays', () => {
    expect(
      taken(
        ...FORM,
        ['正誤表'],
        ['番号', '設問の要旨', '誤', '正'],
        ['2', 'ログの採取について', 'はい', 'いいえ'],
      ),
    ).toEqual({
      left: [...LEFT, ['1 正誤表']],
      said: [
        ['番号　設問の要旨　誤　正', undefined, undefined],
        ['2　ログの採取について　はい　いいえ', '2', 'ログの採取について'],
      ],
    });
  });

  it('may have two answers and nothing else, or no number', () => {
    const said = (...rows: Rows) => {
      const found = taken(...FORM, ['【訂正】'], ...rows);
      return found !== null && 'said' in found ? found.said : found;
    };
    expect(said(['はい', 'いいえ'])).toEqual([['はい　いいえ', undefined, '']]);
    expect(said(['ログの採取', 'はい', 'いいえ'])).toEqual([
      ['ログの採取　はい　いいえ', undefined, 'ログの採取'],
    ]);
    expect(said(['訂正前', '訂正後'])).toEqual([['訂正前　訂正後', undefined, undefined]]);
    expect(said(['誤：はい', '正：いいえ'])).toHaveLength(1);
    expect(said(['2', 'はい', '対象外'])).toEqual([['2　はい　対象外', '2', '2']]);
  });

  it('has two answers in a row, or both its columns in the heading', () => {
    for (const row of [
      ['2', 'はい', 'はい'],
      ['2', 'いいえ'],
      ['誤', '理由'],
      ['番号', '正'],
    ])
      expect(taken(...FORM, ['正誤表'], row)).toBeNull();
  });

  it('stands right below its heading, which has its day beside it at the most', () => {
    const row = ['2', 'はい', 'いいえ'];
    expect(taken(...FORM, ['正誤表'], row)).not.toBeNull();
    expect(taken(...FORM, ['正誤表', '2025年4月1日'], row)).not.toBeNull();
    expect(taken(...FORM, ['正誤表', '2025年4月1日', '第2版'], row)).toBeNull();
    expect(taken(...FORM, ['', '正誤表'], row)).not.toBeNull();
    expect(taken(...FORM, ['第2版', '正誤表'], row)).toBeNull();
    expect(taken(...FORM, ['正誤表'], [], row)).toBeNull();
    expect(taken(...FORM, row)).toBeNull();
  });

  it('may have a gap above the headings of its columns', () => {
    const rows = [
      ['項番', '誤', '正', '理由'],
      ['2', 'はい', 'いいえ', '機能がないため'],
    ];
    const said = ['項番　誤　正　理由', '2　はい　いいえ　機能がないため'];
    const texts = (...page: Rows) => {
      const found = taken(...page);
      return found !== null && 'said' in found ? found.said.map(([text]) => text) : found;
    };
    expect(texts(['正誤表'], [], ...rows)).toEqual(said);
    expect(texts(['正誤表'], [], ['旧回答', '新回答'], rows[1] ?? [])).toHaveLength(2);
    expect(texts(['正誤表'], [], ['誤操作の防止', '正', '理由'])).toBeNull();
    expect(texts(['正誤表'], [], [], [], [], ...rows)).toBeNull();
  });

  it('may have its title in the name of its sheet alone', () => {
    const page = pageOf([], ['項番', '誤', '正'], ['2', 'はい', 'いいえ']);
    expect(withoutCorrections({ ...page, name: '正誤表' }).corrections).toHaveLength(2);
    expect(withoutCorrections({ ...page, name: '回答' }).corrections).toEqual([]);
  });

  it('ends at the first gap', () => {
    const row = ['2', 'はい', 'いいえ'];
    const found = taken(['正誤表'], row, row, [], row);
    expect(found).toMatchObject({ left: [['1 正誤表'], ['1 2', '2 はい', '3 いいえ']] });
  });

  it('is none on a sheet that tells the history of a document', () => {
    const rows = [['正誤表'], ['2', 'はい', 'いいえ']];
    const page = pageOf(...rows);
    expect(withoutCorrections(page).corrections).toHaveLength(1);
    const history = { ...page, name: '改訂履歴' };
    expect(withoutCorrections(history)).toEqual({ page: history, corrections: [] });
  });
});

describe('lines beside a history', () => {
  const besides = (asks: ((first: string) => boolean) | undefined, ...rows: Rows) =>
    linesBesideHistory(
      gridOf(pageOf(...rows)).lines,
      asks && (({ cells: [first] }) => asks(first?.text ?? '')),
    ).map(({ line, headed }) => `${lineText(line)}${headed ? ' *' : ''}`);

  it('are all above it, and those below a heading of corrections', () => {
    expect(
      besides(
        undefined,
        ['前'],
        ['改訂履歴'],
        ['初版', '新規'],
        ['訂正'],
        ['番号2', 'いいえ'],
        [],
        ['後'],
      ),
    ).toEqual(['前', '番号2　いいえ *', '後']);
  });

  it('are headed by no row of the form', () => {
    const rows = [['訂正'], ['番号2']];
    expect(besides(() => false, ...rows)).toEqual(['番号2 *']);
    expect(besides((first) => first === '訂正', ...rows)).toEqual(['訂正', '番号2']);
  });
});
