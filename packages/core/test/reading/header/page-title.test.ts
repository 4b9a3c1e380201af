import { describe, expect, it, test } from 'vitest';
import type { Drawing, Page } from '../../../src/index.js';
import {
  answered,
  asked,
  formOf,
  HEADING,
  type MadeCell,
  MDS,
  readSheets,
  readWorkbook,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** Titles: which form a sheet says it is, in which edition, and where a further form begins. */

type Rows = readonly (readonly MadeCell[])[];
const toldOf = (...pages: readonly Page[]) => {
  const [only] = readSheets(...pages);
  const { form } = only?.reading ?? expect.fail('nothing read');
  return { kind: only?.content.form.kind, by: form.kindBy, edition: only?.content.form.edition };
};
const editionIn = (...above: Rows) => toldOf(formOf(MDS, '表', { above })).edition;
/** A text box, beside the n-th row of a sheet. */
const boxed = (label: string, row = 0): Drawing => ({
  kind: 'text',
  label,
  box: { x: 900, y: row * 20, width: 90, height: 20 },
});

describe('an edition that stands by itself', () => {
  it('counts in a line of its own, wherever it stands above the table', () => {
    expect(editionIn(['', '', 'Ver.4.1'])).toBe('4.1');
    expect(editionIn(['社外秘'], ['架空医療'], ['以下のとおり'], ['Ver.4.1'])).toBe('4.1');
    expect(toldOf(formOf(MDS, '表', { above: [['Ver.4.1']] })).by).toBe('title');
  });

  it('counts beside other texts right under the title, one line between them at the most', () => {
    expect(editionIn(['Ver.4.1', '社外秘'])).toBe('4.1');
    expect(editionIn(['甲', '乙'], ['Ver.4.1', '社外秘'])).toBe('4.1');
    expect(editionIn(['甲', '乙'], ['丙', '丁'], ['Ver.4.1', '社外秘'])).toBeNull();
    expect(editionIn(['社外秘', 'Ver.4.1'])).toBeNull();
  });

  it('is nobody’s without a title above it', () => {
    expect(toldOf(formOf(['Ver.4.1', '社外秘'], '表')).edition).toBeNull();
  });

  it('below the table is not that of the form', () => {
    const below = [['参考'], ['開示書 Ver.3.0a から書き写しました']];
    expect(toldOf(formOf(MDS, '表', { below })).edition).toBeNull();
  });
});

describe('the title', () => {
  it('is read however long the instructions above the table are', () => {
    const lines = Array.from({ length: 70 }, (_, index) => [`記入のしかた その${index + 1}`]);
    expect(toldOf(formOf(lines[0] ?? [], '表', { above: [...lines, SDS] }))).toMatchObject({
      kind: 'SDS',
      by: 'title',
    });
  });

  it('that names both forms names none', () => {
    expect(toldOf(formOf(MDS, '表', { above: [SDS] })).by).toBe('rows');
    expect(toldOf(formOf(MDS, 'SDS', { above: [SDS] }))).toMatchObject({
      kind: 'SDS',
      by: 'sheet-name',
    });
  });

  it('may stand on a line of a text box, but is no sentence in one', () => {
    const told = (label: string) =>
      toldOf(formOf(['架空医療株式会社'], '表', { drawings: [boxed(label)] }));
    expect(told(`${SDS[0]} Ver.4.1\n架空医療株式会社`)).toEqual({
      kind: 'SDS',
      by: 'title',
      edition: '4.1',
    });
    expect(told(`お願い\n${SDS[0]}`)).toMatchObject({ kind: 'SDS', by: 'title' });
    const sentence = 'この表は、サービス事業者による医療情報セキュリティ開示書と';
    const around = `${sentence}${'あ'.repeat(60 - sentence.length)}`;
    expect(told(around).by).toBe('title');
    expect(told(`${around}あ`).by).toBe('rows');
  });

  it('in a line far down a page without a table names no form', () => {
    const lines = Array.from({ length: 59 }, (_, index) => [`行${index}`]);
    const found = (count: number) =>
      readWorkbook(sheetOf('記録', [...lines.slice(0, count), MDS])).findings[0]?.rule;
    expect(found(58)).toBe('SRC-05');
    expect(found(59)).toBe('SRC-01');
  });

  it('is not looked for in the name of a file', () => {
    expect(toldOf({ ...formOf([], 'SDS'), kind: 'csv' }).by).toBe('rows');
    expect(toldOf(formOf([], 'ＳＤＳ')).by).toBe('sheet-name');
  });
});

test('the edition of the guideline stands at the head of a page', () => {
  const stated = (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => [`行${index}`]);
    const guideline = ['安全管理ガイドライン第5.2版'];
    const cover = sheetOf('表紙', [...lines, guideline]);
    return readSheets(formOf(MDS, 'MDS'), cover)[0]?.content.answers[0]?.referencesEdition;
  };
  expect(stated(199)).toBe('5.2');
  expect(stated(200)).toBeNull();
});

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
});

test('products side by side stay apart, though one of them answers a row more', () => {
  const rows = asked((index) => ['はい', index % 2 === 0 ? '対象外' : 'いいえ']);
  const more = ['', '院内の担当部門', 'はい', ''];
  const heading = ['番号', '質問', '架空そら', '架空うみ'];
  const read = readSheets(sheetOf('一覧', [MDS, heading, ...rows, more]));
  expect(read.map(({ content }) => content.header.product)).toEqual(['架空そら', '架空うみ']);
});
