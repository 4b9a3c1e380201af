import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import {
  answered,
  asked,
  boxed,
  HEADING,
  type MadeCell,
  MDS,
  readSheets,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** Where a further form begins on a sheet, and where products stand side by side. */

type Rows = readonly (readonly MadeCell[])[];

describe('a title below a table', () => {
  const table = (words: Rows) => [HEADING, ...asked((index) => words[index] ?? [])];
  const yes = answered().map(() => ['はい']);
  const no = yes.map(() => ['いいえ']);
  const formsOn = (...rows: Rows) =>
    readSheets(sheetOf('全部', rows)).map(({ content: { form, answers } }) => [
      form.kind,
      answers.length,
      answers[0]?.choice,
    ]);

  it('begins a further form, whatever is printed between the two', () => {
    const both = [
      ['MDS', 6, 'yes'],
      ['SDS', 6, 'no'],
    ];
    expect(formsOn(MDS, ...table(yes), SDS, ...table(no))).toEqual(both);
    const notes = [`${MDS[0]} 備考一覧`];
    expect(formsOn(MDS, ...table(yes), notes, ['備考1 別売品'], SDS, ...table(no))).toEqual(both);
    expect(formsOn(MDS, ...table(yes), SDS, [`${SDS[0]}（つづき）`], ...table(no))).toEqual(both);
  });

  it('begins a further form below one without a title', () => {
    const [first, second] = formsOn(['架空医療'], ...table(yes), SDS, ...table(no));
    expect(first).toEqual(['MDS', 6, 'yes']);
    expect(second).toEqual(['SDS', 6, 'no']);
  });

  it('begins none with fewer than three rows on either side of it', () => {
    const rows = (count: number) => table(yes).slice(0, count + 1);
    const kinds = (...counts: readonly [number, number]) =>
      formsOn(MDS, ...rows(counts[0]), SDS, ...rows(counts[1])).map(([kind]) => kind);
    expect(kinds(6, 3)).toEqual(['MDS', 'SDS']);
    expect(kinds(6, 2)).toEqual(['MDS']);
    expect(kinds(3, 6)).toEqual(['MDS', 'SDS']);
    expect(kinds(2, 6)).not.toContain('SDS');
  });

  it('is no line that names the form in passing', () => {
    const parted = (line: string) =>
      formsOn(MDS, ...table(yes).slice(0, 4), [line], ...asked(() => ['はい']).slice(3)).map(
        ([kind, rows]) => `${kind} ${rows}`,
      );
    expect(parted(`${SDS[0]}`)).toEqual(['MDS 3', 'SDS 3']);
    expect(parted(`${SDS[0]}${'も'.repeat(60)}`)).toEqual(['MDS 6']);
    expect(parted('SDSと共通の項目')).toEqual(['MDS 6']);
    expect(parted('開示書の後半')).toEqual(['MDS 6']);
  });

  it('has the drawings of its own form below it', () => {
    const words = asked(() => ['はい', 'いいえ', '対象外']);
    const ring = (row: number, option: number): Drawing => ({
      kind: 'ellipse',
      box: { x: (2 + option) * 100, y: row * 20 + 2, width: 60, height: 16 },
    });
    const page = sheetOf(
      '両方',
      [MDS, HEADING, ...words, SDS, HEADING, ...words],
      [
        ...words.flatMap((_, row) => [ring(2 + row, 0), ring(10 + row, 1)]),
        boxed(`${MDS[0]} Ver.4.0`, 0),
        boxed(`${SDS[0]} Ver.4.1`, 15),
      ],
    );
    const read = readSheets(page);
    expect(read.map(({ content: { form } }) => form)).toEqual([
      { kind: 'MDS', edition: '4.0' },
      { kind: 'SDS', edition: '4.1' },
    ]);
    expect(read.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      Array(6).fill('yes'),
      Array(6).fill('no'),
    ]);
  });

  it('has the text boxes beside it to itself, and those above it to the form above', () => {
    const productsIn = (...rows: readonly number[]) =>
      readSheets(
        sheetOf(
          '両方',
          [MDS, ...table(yes), SDS, ...table(no)],
          rows.map((row) => boxed(`製品名：そら${row}`, row)),
        ),
      ).map(({ content }) => content.header.product);
    expect(productsIn(10)).toEqual([null, 'そら10']);
    expect(productsIn(2)).toEqual(['そら2', null]);
    expect(productsIn(2, 10)).toEqual(['そら2', 'そら10']);
  });
});

test('products side by side stay apart, though one of them answers a row more', () => {
  const rows = asked((index) => ['はい', index % 2 === 0 ? '対象外' : 'いいえ']);
  const more = ['', '院内の担当部門', 'はい', ''];
  const heading = ['番号', '質問', '架空そら', '架空うみ'];
  const read = readSheets(sheetOf('一覧', [MDS, heading, ...rows, more]));
  expect(read.map(({ content }) => content.header.product)).toEqual(['架空そら', '架空うみ']);
});
