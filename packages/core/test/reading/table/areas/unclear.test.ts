import { describe, expect, it } from 'vitest';
import { asked, readWorkbook, sheetOf } from '../../support/sheets.js';

/** Columns of answers side by side: which of them count, and what is said where nothing tells. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const GIVEN = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
const CHOICES = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

/** What is read of a table of these headings: answers of each disclosure, how sure, and what is found. */
function read(headings: readonly string[], besides: (index: number) => readonly string[]) {
  const rows = [TITLE, ['番号', '質問', ...headings], ...asked(besides)];
  const { disclosures, findings } = readWorkbook(sheetOf('MDS', rows));
  return {
    products: disclosures.map(({ content }) => content.header.product),
    answers: disclosures.map(({ content }) => content.answers.map(({ choice }) => choice)),
    surest: Math.max(
      ...disclosures.flatMap(({ reading }) => reading.answers.map(({ confidence }) => confidence)),
    ),
    said: findings
      .filter(({ rule }) => rule === 'SRC-12')
      .map(({ variant, args }) => [variant, args.headings]),
  };
}

/** What is read of two columns, of which the first says 対象外 throughout. */
const readTwo = (one: string, other: string) =>
  read([one, other], (index) => ['対象外', GIVEN[index] ?? '']);

describe('of two columns of answers', () => {
  it.each([
    ['昨年度の回答', '回答'],
    ['【参考】昨年度の回答(2025年度)', '回答(2026年度)'],
    ['旧版の回答', '回答'],
    ['改訂前', '改訂後'],
    ['一次回答（案）', '最終回答'],
    ['下書き', '確定'],
    ['暫定', '回答（最終）'],
    ['開発部', '提出用'],
    ['対応予定', '回答'],
    ['Previous answer', 'Answer'],
    ['Draft', 'Final answer'],
  ])('%s and %s the second counts', (one, other) => {
    const { answers, surest, said } = readTwo(one, other);
    expect(answers).toEqual([CHOICES]);
    expect(surest).toBeGreaterThan(0.9);
    expect(said).toEqual([]);
  });

  it.each([
    ['回答', '回答'],
    ['開発部', '品質保証部'],
    ['担当者', 'そら'],
    ['一次', '二次'],
    ['理想', '実際'],
    ['自社', '委託先'],
    ['基準値', '貴社値'],
    ['模範解答', '解答'],
    ['導入前', '導入後'],
    ['現行版', '次期版'],
    ['Ideal', 'Actual'],
  ])('%s and %s nobody can tell which counts', (one, other) => {
    const { answers, surest, said } = readTwo(one, other);
    expect(answers).toEqual([CHOICES.map(() => 'not-applicable'), CHOICES]);
    expect(surest).toBeLessThanOrEqual(0.6);
    expect(said).toEqual([['side-by-side', [one, other]]]);
  });

  it('those who answered are no products', () => {
    expect(readTwo('開発部', '品質保証部').products).toEqual([null, null]);
    expect(readTwo('そら', 'うみ').products).toEqual(['そら', 'うみ']);
    expect(readTwo('院内版そら', 'クラウド版').products).toEqual(['院内版そら', 'クラウド版']);
  });

  it('what the answers are of is no product: its name stands above', () => {
    const heads = [
      ['番号', '質問', 'そら', 'うみ'],
      ['', '', '対応の有無', '対応の有無'],
    ];
    const rows = asked((index) => ['対象外', GIVEN[index] ?? '']);
    const { disclosures, findings } = readWorkbook(sheetOf('MDS', [TITLE, ...heads, ...rows]));
    expect(disclosures.map(({ content }) => content.header.product)).toEqual(['そら', 'うみ']);
    expect(findings.filter(({ rule }) => rule === 'SRC-12')).toEqual([]);
  });

  it('what has a version of its own is a product, whatever it is named after', () => {
    const heads = [
      ['番号', '質問', '架空検査部門', '架空画像管理'],
      ['', '', 'Ver.2.0', 'V3.1'],
    ];
    const rows = asked((index) => ['対象外', GIVEN[index] ?? '']);
    const { disclosures, findings } = readWorkbook(sheetOf('MDS', [TITLE, ...heads, ...rows]));
    expect(disclosures.map(({ content }) => content.header.product)).toEqual([
      '架空検査部門',
      '架空画像管理',
    ]);
    expect(findings.filter(({ rule }) => rule === 'SRC-12')).toEqual([]);
  });

  it('those of two products both count', () => {
    const { answers, surest, said } = readTwo('そら', 'うみ');
    expect(answers).toHaveLength(2);
    expect(surest).toBeGreaterThan(0.9);
    expect(said).toEqual([]);
  });

  it('notes beside a few of the first are no questions of the second', () => {
    const note = [
      'OSの画面ロックによります。',
      '',
      '別紙1をご覧ください。',
      'Ver.3からです。',
      '',
      '',
    ];
    const more = ['', '設定によります。', '', '', '', ''];
    const { answers } = read(['一次回答（案）', '', '', '最終回答'], (index) => [
      '対象外',
      note[index] ?? '',
      more[index] ?? '',
      GIVEN[index] ?? '',
    ]);
    expect(answers).toEqual([CHOICES]);
  });
});

it('answers that somebody proposed are read where there are no others, and said to be that', () => {
  const { answers, surest, said } = read(['一次回答（案）'], (index) => [GIVEN[index] ?? '']);
  expect(answers).toEqual([CHOICES]);
  expect(surest).toBeLessThanOrEqual(0.6);
  expect(said).toEqual([['proposed', ['一次回答（案）']]]);
});
