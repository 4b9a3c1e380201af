import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import { answered, formOf, HEADING, MDS, readWorkbook, sheetOf } from '../support/sheets.js';

/** Tables of answers that are none of the form, and forms that mention other documents. */

const kindsIn = (...pages: readonly Page[]) =>
  readWorkbook(...pages).disclosures.map(({ content }) => content.form.kind);
const rulesIn = (...pages: readonly Page[]) =>
  readWorkbook(...pages).findings.map(({ rule }) => rule);
const chores = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    `${index + 90}`,
    `花壇${index}に水をやるか`,
    'はい',
  ]);
const matrix = ['責任分界表'];

describe('a sheet that names another kind of document', () => {
  it('is a form where its title says so and its rows are known', () => {
    expect(kindsIn(formOf(MDS, '表', { above: [matrix] }))).toEqual(['MDS']);
    expect(kindsIn(formOf([], '責任分界表とMDS'))).toEqual(['MDS']);
    expect(kindsIn(formOf([], 'MDS', { above: [matrix] }))).toEqual(['MDS']);
    const few = answered().slice(0, 3);
    expect(kindsIn(formOf(MDS, '表', { rows: few }))).toEqual(['MDS']);
    expect(kindsIn(formOf([], 'MDS', { rows: few }))).toEqual(['MDS']);
    expect(kindsIn(formOf(MDS, '表', { above: [matrix], rows: few }))).toEqual([]);
    expect(kindsIn(formOf(MDS, '責任分界表', { rows: few }))).toEqual([]);
  });

  it('is none without a title of the form, in its name or among its first cells', () => {
    expect(kindsIn(formOf([], '表', { above: [matrix] }))).toEqual([]);
    expect(kindsIn(formOf([], '責任分界表'))).toEqual([]);
    const lines = (count: number) => Array.from({ length: count }, (_, at) => [`行${at}`]);
    expect(kindsIn(formOf([], '表', { above: [...lines(59), matrix] }))).toEqual([]);
    expect(kindsIn(formOf([], '表', { above: [...lines(60), matrix] }))).toEqual(['MDS']);
  });
});

describe('a table without a title', () => {
  const mixed = (known: number, unknown: number) =>
    formOf([], '表', { rows: [...answered().slice(0, known), ...chores(unknown)] });

  it('is a form where five rows of it are known, and half of them', () => {
    expect(kindsIn(mixed(6, 4))).toEqual(['MDS']);
    expect(kindsIn(mixed(6, 9))).toEqual([]);
    expect(kindsIn(mixed(4, 0))).toEqual([]);
    expect(kindsIn(mixed(0, 12))).toEqual([]);
  });

  it('is the form whose rows it has', () => {
    const questions = [
      '管理責任範囲を文書で提示できるか',
      '従業者と守秘契約を結んでいるか',
      '従業者に教育・訓練を行っているか',
      '再委託先に同等の保護義務を課しているか',
      '入退室を管理し、記録しているか',
      '機器や媒体の設置場所を施錠しているか',
      '離職や異動のときアカウントを削除しているか',
    ];
    const rows = questions.map((question, index) => [`${index + 1}`, question, 'はい']);
    const [only] = readWorkbook(formOf([], '表', { rows })).disclosures;
    expect(only?.content.form.kind).toBe('SDS');
    expect(only?.reading.form).toMatchObject({ kindBy: 'rows', confidence: 0.8 });
  });

  it('is none to report where no form was read, nor for what it lacks', () => {
    expect(rulesIn(sheetOf('点検', [HEADING, ...chores(8)]))).toEqual(['SRC-01']);
    expect(rulesIn(formOf(MDS, 'MDS'), sheetOf('点検', [HEADING, ...chores(8)]))).toEqual([
      'SRC-08',
    ]);
  });
});

it('a sheet that explains the answers, or says it is apart from the form, is none', () => {
  const words = [
    ['はい', '機能がある'],
    ['いいえ', '機能がない'],
    ['対象外', '当てはまらない'],
  ];
  const explained = (name: string) =>
    sheetOf(name, [MDS, HEADING, ...words.map(([word = '', text = '']) => ['', text, word])]);
  expect(kindsIn(explained('用語'))).toEqual([]);
  expect(kindsIn(explained('回答'))).toEqual(['MDS']);
  expect(kindsIn(formOf(MDS, '用語'))).toEqual(['MDS']);
  const apart = ['個人情報の調査票（SDSとは別）'];
  const lines = (count: number) => Array.from({ length: count }, (_, at) => [`行${at}`]);
  expect(kindsIn(formOf(apart, 'MDS'))).toEqual([]);
  expect(kindsIn(formOf([], 'MDS', { above: [...lines(5), apart] }))).toEqual([]);
  expect(kindsIn(formOf([], 'MDS', { above: [...lines(6), apart] }))).toEqual(['MDS']);
  expect(kindsIn(formOf(MDS, 'MDS', { above: [apart] }))).toEqual(['MDS']);
});

it('a count of the answers is no form, but a form may ask about one', () => {
  const count = [
    ['', 'はい', 'いいえ', '対象外'],
    ['MDS', '○', '2', '1'],
    ['SDS', '0', '○', '0'],
  ];
  expect(kindsIn(sheetOf('MDSの件数', count))).toEqual([]);
  const rows = [['0', 'MDSをお出しいただけるか', 'はい'], ...answered()];
  expect(kindsIn(formOf(MDS, 'MDS', { rows }))).toEqual(['MDS']);
});

describe('another questionnaire in a pack of answers', () => {
  const cover = sheetOf('表紙', [['①表紙 ②MDS ③確認票'], MDS]);

  it('is none of the form, which the cover alone names', () => {
    const other = sheetOf('確認票', [HEADING, ...chores(7)]);
    const { disclosures, findings } = readWorkbook(cover, formOf([], '回答'), other);
    expect(disclosures.map(({ content }) => content.answers.length)).toEqual([6]);
    expect(findings.map(({ rule }) => rule)).toContain('SRC-08');
  });

  it('is kept where it is all there is, or most of its rows are known', () => {
    const mixed = sheetOf('続き', [HEADING, ...chores(2), ...answered().slice(3)]);
    expect(kindsIn(cover, sheetOf('確認票', [HEADING, ...chores(7)]))).toEqual(['MDS']);
    expect(kindsIn(cover, mixed)).toEqual(['MDS']);
  });
});

describe('rows below the form on its sheet', () => {
  const below = (...lines: readonly (readonly string[])[]) =>
    readWorkbook(formOf(MDS, 'MDS', { below: lines })).disclosures.map(
      ({ content }) => content.answers.length,
    );

  it.each([
    '導入前の環境確認（本開示書とは別の調査です）',
    '以下は開示書ではありません。',
    'Not part of this disclosure',
  ])('are none of it below a line that says so: %s', (line) => {
    expect(below([line], ...chores(3))).toEqual([6]);
    expect(below(['', line], HEADING, ...chores(3))).toEqual([6]);
  });

  it('are none of it where they tell its history', () => {
    const history = [
      ['', '改訂履歴'],
      ['No.', '内容', '前', '後'],
      ['7', '前年度版の訂正', 'いいえ', 'はい'],
      ['15', '前年度版の訂正', 'はい', 'いいえ'],
    ];
    expect(below(...history)).toEqual([6]);
    expect(below(['', '改訂履歴'], HEADING, ...chores(3))[0]).toBeGreaterThanOrEqual(9);
  });

  it('are of it otherwise, or where one below that line is known', () => {
    expect(below(...chores(3))).toEqual([9]);
    expect(below(['その他のご回答'], ...chores(3))).toEqual([9]);
    const [known = []] = answered().slice(-1);
    const rows = [...answered().slice(0, -1), ['開示書とは別の調査'], ...chores(2), known];
    expect(readWorkbook(formOf(MDS, 'MDS', { rows })).disclosures[0]?.content.answers).toHaveLength(
      8,
    );
  });
});

describe('a finding of reading', () => {
  it('says where a sheet stands that was not read, and what a person does about it', () => {
    const findings = (...pages: readonly Page[]) =>
      readWorkbook(...pages).findings.map(({ rule, action, place, variant }) => [
        rule,
        action,
        place && `${place.sheet} ${place.cell}`,
        variant,
      ]);
    const form = formOf(MDS, 'MDS');
    const other = sheetOf('点検', [HEADING, ...chores(8)]);
    expect(findings(form, other)).toEqual([['SRC-08', 'look', '点検 A1', undefined]]);
    expect(findings(form, formOf(MDS, '旧版', { hidden: true }))).toEqual([
      ['SRC-03', 'look', '旧版 A1', undefined],
    ]);
    expect(findings(formOf(['架空'], '表'))).toEqual([['SRC-06', 'look', '表 A1', undefined]]);
    expect(findings(sheetOf('表紙', [MDS]))).toEqual([['SRC-05', 'look', '表紙 A1', undefined]]);
    expect(findings(sheetOf('MDS', []))).toEqual([['SRC-05', 'look', 'MDS ', undefined]]);
    expect(findings(sheetOf('表', [matrix]))).toEqual([
      ['SRC-02', 'ask', null, 'demarcation-matrix'],
    ]);
    expect(findings(sheetOf('表', []))).toEqual([['SRC-01', 'ask', null, undefined]]);
    expect(Object.keys(readWorkbook().findings[0] ?? {})).not.toContain('variant');
  });

  it('names the page of a file that has pages', () => {
    const box = { x: 30, y: 40, width: 80, height: 20 };
    const page = formOf(MDS, 'p.1-2');
    const cells = page.cells.map((cell) => ({ ...cell, page: { number: 2, box } }));
    const [only] = readWorkbook({ ...page, kind: 'pdf', cells }).disclosures;
    expect(only?.reading.answers[0]?.place).toEqual({
      file: 'a.xlsx',
      sheet: 'p.1-2',
      cell: 'C3',
      page: 2,
      box,
    });
  });
});

describe('a sheet with the title and the questions of a form', () => {
  const unread = (name: string, title: readonly string[]) =>
    formOf(title, name, { rows: answered('甲') });

  it('is reported beside a form that was read, where its answers could not be', () => {
    const { disclosures, findings } = readWorkbook(formOf(MDS, 'MDS'), unread('別表', MDS));
    expect(disclosures).toHaveLength(1);
    expect(findings.map(({ rule, args }) => [rule, args])).toEqual([['SRC-05', { sheet: '別表' }]]);
  });

  it('is nothing to report where it has few of the questions, is hidden, or shows an example', () => {
    const few = formOf(MDS, '別表', { rows: answered('甲').slice(0, 4) });
    const hidden = formOf(MDS, '別表', { rows: answered('甲'), hidden: true });
    const notes = unread('備考一覧', MDS);
    // Instructions quote a question now and then.
    const lines = Array.from({ length: 20 }, (_, at) => [
      `${at + 1}`,
      `手順${at + 1}のとおり操作します`,
    ]);
    const guide = formOf(MDS, '手引', { rows: [...answered('甲'), ...lines] });
    for (const page of [few, hidden, notes, guide, unread('記入例', MDS)])
      expect(rulesIn(formOf(MDS, 'MDS'), page)).toEqual([]);
  });
});
