import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import { mdsOf, notesIn, table } from '../support/noted-tables.js';
import { type MadeCell, readSheets, readWorkbook, sheetOf } from '../support/sheets.js';

describe('notes on a sheet of their own', () => {
  const page = (name: string, ...rows: readonly (readonly MadeCell[])[]) => sheetOf(name, rows);
  const SDS = ['サービス事業者による医療情報セキュリティ開示書'];
  const service = (...notes: readonly MadeCell[]) =>
    sheetOf('SDS', [SDS, ...table(...notes).slice(1)]);

  it('go to the only form', () => {
    expect(notesIn(mdsOf(table('1')), page('備考', ['備考記載欄'], ['1', '別売品です。']))).toEqual(
      [['1 別売品です。']],
    );
    expect(notesIn(mdsOf(table()), page('備考', ['備考記載欄'], ['1', '別売品です。']))).toEqual([
      ['1 別売品です。'],
    ]);
  });

  it('go to the form that the name of the sheet or its heading names', () => {
    const list = [['備考記載欄'], ['1', '別売品です。']];
    expect(notesIn(mdsOf(table('1')), service('1'), page('SDS備考', ...list))).toEqual([
      [],
      ['1 別売品です。'],
    ]);
    expect(
      notesIn(
        mdsOf(table('1')),
        service('1'),
        page('備考', ['MDS 備考記載欄'], ['1', 'ア'], ['SDS 備考記載欄'], ['1', 'イ'], ['2', 'ウ']),
      ),
    ).toEqual([['1 ア'], ['1 イ', '2 ウ']]);
  });

  it('go to the form named before the number of each', () => {
    const rows = [
      ['MDS', '1', 'ア'],
      ['SDS', '1', 'イ'],
      ['MDS', '2', 'ウ'],
    ];
    for (const above of [[], [['備考一覧']]])
      expect(
        notesIn(mdsOf(table('1', '2')), service('1'), page('備考', ...above, ...rows)),
      ).toEqual([['1 ア', '2 ウ'], ['1 イ']]);
  });

  it('may be headed by their form on a sheet of any name, in a text box as well', () => {
    const list = page('別紙', ['MDS 備考記載欄'], ['1', '別売品です。']);
    expect(notesIn(mdsOf(table('1')), service('1'), list)).toEqual([['1 別売品です。'], []]);
    const label = '備考記載欄\n備考1：別売品です。';
    const box = sheetOf(
      '別紙',
      [],
      [{ kind: 'text', label, box: { x: 9, y: 9, width: 9, height: 9 } }],
    );
    expect(notesIn(mdsOf(table('1')), box)).toEqual([['1 別売品です。']]);
    expect(readSheets(mdsOf(table('1')), box)[0]?.reading.notes[0]?.place).toMatchObject({
      sheet: '別紙',
      cell: 'A1',
    });
  });

  it('go to every form whose rows point to them, when all of them are pointed to', () => {
    const list = page('備考', ['備考記載欄'], ['1', 'ア'], ['2', 'イ']);
    expect(notesIn(mdsOf(table('1', '2')), service('2'), list)).toEqual([
      ['1 ア', '2 イ'],
      ['2 イ'],
    ]);
    expect(notesIn(mdsOf(table('1')), service('1'), list)).toEqual([[], []]);
  });

  it('go to the sheet whose name theirs begins with, whatever form it is', () => {
    const list = page('B棟 備考', ['備考記載欄'], ['1', '別売品です。']);
    const [east, west] = [mdsOf(table('1'), [], 'A棟'), mdsOf(table('1'), [], 'B棟')];
    expect(notesIn(east, west, list)).toEqual([[], ['1 別売品です。']]);
  });

  it('go to the form that a title above them names', () => {
    const titled = page('別紙', SDS, [], ['備考記載欄'], ['1', '別売品です。']);
    expect(notesIn(mdsOf(table('1')), service('1'), titled)).toEqual([[], ['1 別売品です。']]);
  });

  it('are told of where nobody can say whose they are, and only then', () => {
    const told = (...pages: readonly Page[]) =>
      readWorkbook(...pages).findings.map(({ rule, args }) => [rule, args.sheet]);
    const list = (...numbers: readonly string[]) =>
      page('別紙', ['備考記載欄'], ...numbers.map((number) => [number, '別売品です。']));
    expect(told(mdsOf(table('1')), service('1'), list('1', '2'))).toEqual([['SRC-07', '別紙']]);
    expect(told(mdsOf(table('1')), service('2'), list('1', '2'))).toEqual([]);
    const [east, west] = [mdsOf(table('1'), [], 'A棟'), mdsOf(table('1'), [], 'B棟')];
    const named = page('備考', ['MDS 備考記載欄'], ['5', '別売品です。']);
    expect(told(east, west, named)).toEqual([['SRC-07', '備考']]);
    const both = page('備考', ['MDS 備考記載欄'], ['1', 'ア'], ['SDS 備考記載欄'], ['1', 'イ']);
    expect(told(mdsOf(table('1')), service('1'), both)).toEqual([]);
    const own = mdsOf([...table('1'), ['備考欄'], ['1', 'その欄']]);
    expect(told(own, service('1'), list('1'))).toEqual([['SRC-07', '別紙']]);
    expect(told(mdsOf(table('1')), service('1'), page('表紙', ['ご案内']))).toEqual([]);
    expect(told(own, service('1'), page('備考', ['SDS 備考記載欄'], ['1', 'ア']))).toEqual([]);
  });

  it('go to a form that goes on with a second sheet', () => {
    const [title, heading, ...rows] = table('1', '2');
    const first = sheetOf('表1', [title ?? [], heading ?? [], ...rows.slice(0, 3)]);
    const second = sheetOf('表2', [heading ?? [], ...rows.slice(3)]);
    const list = page('備考', ['MDS 備考記載欄'], ['9', '別売品です。']);
    expect(notesIn(first, second, service('1'), list)).toEqual([['9 別売品です。'], []]);
  });

  it('are no rows of a list that has a column of remarks', () => {
    const devices = page(
      '別紙',
      ['番号', '機器', '数量', '備考'],
      ['1', '端末', '3', '別売品です。'],
    );
    expect(notesIn(mdsOf(table('1')), devices)).toEqual([[]]);
    const three = page('別紙', ['備考', '番号', '内容'], ['', '1', '別売品です。']);
    expect(notesIn(mdsOf(table('1')), three)).toEqual([['1 別売品です。']]);
  });

  it('go to nobody when a form has a list of its own', () => {
    const own = mdsOf([...table('1'), ['備考欄'], ['1', 'その欄']]);
    const list = page('備考', ['備考記載欄'], ['1', 'ア']);
    expect(notesIn(own, service('1'), list)).toEqual([['1 その欄'], []]);
  });
});
