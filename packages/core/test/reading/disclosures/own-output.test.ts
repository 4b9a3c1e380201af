import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import { asked, type MadeCell, readWorkbook, sheetOf } from '../support/sheets.js';

/** Results of this program that lie in the folder of the sheets, and are read with them. */

const FORM = [
  ['製造業者による医療情報セキュリティ開示書'],
  ['No.', '項目', '回答'],
  ...asked(() => ['はい']),
];
const form = (...above: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [...above, ...FORM]);
const named = (name: string) => sheetOf(name, [['責任分界表（提案）']]);
/** How many disclosures are read, and which sheets are told to be our own. */
const readOf = (...pages: readonly Page[]) => {
  const { disclosures, findings } = readWorkbook(...pages);
  const own = findings.filter(({ variant }) => variant === 'own-output');
  return [disclosures.length, ...own.map(({ args }) => args.sheets)];
};

describe('a result of this program', () => {
  it.each([
    '責任分界表（提案）架空病院',
    '責任分界表（合意）',
    'Responsibility-demarcation matrix (proposal)',
    '開示書の比較表',
    'Disclosures side by side',
    '設問ごとの比較',
    '設問ごとの違い',
    'Question by question',
    '開示書の版による違い',
    'What changed between versions',
    '開示書の点検結果',
    'Check of security disclosures',
    '立入検査のための資料',
    'Pack for an on-site inspection',
  ])('is known by its title %s, and read as no disclosure', (title) => {
    expect(readOf(form([title]))).toEqual([0, ['MDS']]);
    expect(readOf(form([`※ ${title}`]))).toEqual([1]);
  });

  it.each([
    [['重要度', '規則', '指摘', '対応のしかた', '求められる記載']],
    [['Severity', 'Rule', 'Finding', 'What to do', 'Expected']],
    [['項目番号', '分担の案', '決まっていない点', '案の理由']],
    [['Row', 'Proposed allocation', 'Open points', 'Reason']],
    [['順', '設問（要約）', '違い']],
    [['No.', 'Question (in short)', 'Difference']],
    [['判定', '項目キー', '確からしさ', '設問の種類']],
    [['Result', 'Item key', 'Confidence', 'Kind of row']],
  ])('is known by the headings of its first line %j', (headings) => {
    expect(readOf(form(headings))).toEqual([0, ['MDS']]);
    expect(readOf(form(['番号', ...headings, '備考']))).toEqual([0, ['MDS']]);
    // All of them, and in the first line.
    expect(readOf(form(headings.slice(1)))).toEqual([1]);
    expect(readOf(form(['社内用'], headings))).toEqual([1]);
  });

  it('is known by the mark of its layout, with whatever a person added to it', () => {
    const mark = { text: ' kaijisho-matrix/1 ', hidden: true };
    expect(readOf(form([mark]), form())).toEqual([0, ['MDS', 'MDS']]);
    expect(readOf(form(['see kaijisho-matrix/1']))).toEqual([1]);
    expect(readOf(form(['kaijisho-matrix/1 を見よ']))).toEqual([1]);
    expect(readOf(form(['kaijisho-matrix/x']))).toEqual([1]);
  });

  it('says so at its head: a title or mark far below is somebody’s remark', () => {
    const lines = Array.from({ length: 40 }, (_, index) => [`行${index}`]);
    const late = (text: string, above: number) => form(...lines.slice(0, above), [text]);
    for (const text of ['責任分界表（提案）', 'kaijisho-matrix/1']) {
      expect(readOf(late(text, 39))).toEqual([0, ['MDS']]);
      expect(readOf(late(text, 40))).toEqual([1]);
    }
  });

  it('leaves a sheet of a vendor beside it as it is', () => {
    expect(readOf(named('案'), form())).toEqual([1, ['案']]);
  });

  it('of many sheets is named by the first three', () => {
    expect(readOf(named('1'), named('2'), named('3'))).toEqual([0, ['1', '2', '3']]);
    expect(readOf(named('1'), named('2'), named('3'), named('4'))).toEqual([
      0,
      ['1', '2', '3', '…'],
    ]);
  });

  it('is nothing to ask a vendor about', () => {
    const { findings } = readWorkbook(named('案'));
    expect(findings).toMatchObject([
      { rule: 'SRC-02', severity: 'info', action: 'know', place: null },
    ]);
  });
});
