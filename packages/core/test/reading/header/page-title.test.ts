import { describe, expect, it, test } from 'vitest';
import type { Page } from '../../../src/index.js';
import {
  boxed,
  formOf,
  type MadeCell,
  MDS,
  readSheets,
  readWorkbook,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** Titles: which form a sheet says it is, and in which edition. */

type Rows = readonly (readonly MadeCell[])[];
const toldOf = (...pages: readonly Page[]) => {
  const [only] = readSheets(...pages);
  const { form } = only?.reading ?? expect.fail('nothing read');
  return { kind: only?.content.form.kind, by: form.kindBy, edition: only?.content.form.edition };
};
const editionIn = (...above: Rows) => toldOf(formOf(MDS, '表', { above })).edition;

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
