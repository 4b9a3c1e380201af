import { describe, expect, it, test } from 'vitest';
import type { Drawing, Page } from '../../../src/index.js';
import {
  answered,
  asked,
  formOf,
  HEADING,
  type MadeCell,
  MDS,
  QUESTIONS,
  readWorkbook,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** What a whole file holds: which forms, on which sheets, of which product, and what was not read. */

const read = readWorkbook;
const found = (...pages: readonly Page[]) =>
  read(...pages).findings.map(({ rule, args, place }) => [
    rule,
    Object.values(args)[0] ?? null,
    place?.sheet ?? null,
  ]);
const formsIn = (...pages: readonly Page[]) =>
  read(...pages).disclosures.map(({ content, reading }) => [
    content.form.kind,
    content.answers.length,
    reading.source.sheets.join(),
  ]);

describe('a file without a form', () => {
  it('is said to have none', () => {
    expect(found(sheetOf('議事録', [['本日の議事'], ['以上']]))).toEqual([['SRC-01', null, null]]);
    expect(found()).toEqual([['SRC-01', null, null]]);
  });

  it('is told by what it is instead', () => {
    const list = sheetOf('表', [['契約における役割分担等に関する確認表'], ['項目', '担当']]);
    expect(found(list)).toEqual([['SRC-02', 'role-confirmation', null]]);
    const late = Array.from({ length: 130 }, (_, index) => [`行${index}`]);
    expect(found(sheetOf('表', [...late, ['責任分界表']]))).toEqual([['SRC-01', null, null]]);
    expect(found(sheetOf('責任分界表', [['行']]))).toEqual([
      ['SRC-02', 'demarcation-matrix', null],
    ]);
  });

  it('may name the form and have no rows to answer', () => {
    expect(found(sheetOf('表紙', [MDS]))).toEqual([['SRC-05', '表紙', '表紙']]);
    expect(found({ ...sheetOf('表紙', [MDS]), hidden: true })).toEqual([['SRC-01', null, null]]);
  });
});

describe('which form it is', () => {
  const told = (page: Page, ...others: readonly Page[]) => {
    const [first] = read(page, ...others).disclosures;
    return [first?.content.form.kind, first?.reading.form.kindBy, first?.reading.form.confidence];
  };

  it('is told by its title, by the name of its sheet, by its labels, by a cover, or by its rows', () => {
    expect(told(formOf(MDS, '表'))).toEqual(['MDS', 'title', 0.98]);
    expect(told(formOf([], 'SDS'))).toEqual(['SDS', 'sheet-name', 0.98]);
    const labels = { above: [['サービス事業者', '架空医療株式会社']] };
    expect(told(formOf([], '表', labels))).toEqual(['SDS', 'header', 0.98]);
    expect(told(formOf([], '表'), sheetOf('表紙', [SDS]))).toEqual(['SDS', 'title', 0.98]);
    expect(told(formOf([], '表'))).toEqual(['MDS', 'rows', 0.8]);
  });

  it('is doubted when only its rows tell', () => {
    expect(found(formOf([], '表'))).toEqual([['SRC-06', 'MDS', '表']]);
    expect(found(formOf(MDS, '表'))).toEqual([]);
  });

  it('goes by the edition in the title or the name of the sheet', () => {
    const edition = (...args: Parameters<typeof formOf>) => {
      const [first] = read(formOf(...args)).disclosures;
      return [first?.content.form.edition, first?.reading.form.editionBy];
    };
    expect(edition([`${MDS[0]} Ver.4.1`], 'MDS')).toEqual(['4.1', 'title']);
    expect(edition(MDS, 'MDS4.0')).toEqual(['4.0', 'sheet-name']);
    expect(edition(MDS, 'MDS')).toEqual([null, 'none']);
    expect(edition(MDS, 'MDS', { above: [['Ver.4.1']] })).toEqual(['4.1', 'title']);
  });

  it('tells in which edition of the guideline its references are numbered', () => {
    const editionOf = (...args: Parameters<typeof formOf>) =>
      read(formOf(...args)).disclosures[0]?.content.answers[0]?.referencesEdition;
    expect(editionOf(MDS, 'MDS', { above: [['安全管理ガイドライン第5.2版']] })).toBe('5.2');
    expect(editionOf([`${MDS[0]} Ver.4.1`], 'MDS')).toBe('5.1');
    expect(editionOf(MDS, 'MDS')).toBeNull();
  });
});

describe('sheets of one file', () => {
  it('hold a form each, or go on with the form of the sheet before', () => {
    expect(formsIn(formOf(MDS, 'MDS'), formOf(SDS, 'SDS'))).toEqual([
      ['MDS', 6, 'MDS'],
      ['SDS', 6, 'SDS'],
    ]);
    const first = formOf(MDS, '1枚目', { rows: answered().slice(0, 3) });
    const second = formOf(MDS, '2枚目', { rows: answered().slice(3) });
    expect(formsIn(first, second)).toEqual([['MDS', 6, '1枚目,2枚目']]);
    expect(formsIn(formOf(MDS, '1枚目'), formOf(MDS, '2枚目'))).toHaveLength(2);
  });

  it('hold a form each, where they are of two kinds or have more than a fifth of their rows in common', () => {
    const part = (from: number, to: number) => ({ rows: answered().slice(from, to) });
    expect(formsIn(formOf(MDS, 'A', part(0, 3)), formOf(SDS, 'B', part(3, 6)))).toHaveLength(2);
    expect(formsIn(formOf(MDS, 'A', part(0, 2)), formOf(MDS, 'B', part(1, 6)))).toHaveLength(1);
    expect(formsIn(formOf(MDS, 'A', part(0, 3)), formOf(MDS, 'B', part(2, 6)))).toHaveLength(2);
    const unknown = { rows: [...answered().slice(2, 6), ['90', '花壇に水をやるか', 'はい']] };
    expect(formsIn(formOf(MDS, 'A', part(0, 3)), formOf(MDS, 'B', unknown))).toHaveLength(2);
  });

  it('of another product hold a form of their own', () => {
    const of = (product: string, part: MadeCell[][], name: string) =>
      formOf(MDS, name, { above: [['製品名', product]], rows: part });
    const half = [answered().slice(0, 3), answered().slice(3)] as const;
    expect(
      formsIn(of('そらカルテ', half[0], '1枚目'), of('うみカルテ', half[1], '2枚目')),
    ).toHaveLength(2);
    expect(
      formsIn(of('そらカルテ', half[0], '1枚目'), of('そらカルテ', half[1], '2枚目')),
    ).toHaveLength(1);
    const unnamed = (part: MadeCell[][], name: string) => formOf(MDS, name, { rows: part });
    expect(formsIn(of('そらカルテ', half[0], 'A'), unnamed(half[1], 'B'))).toHaveLength(1);
    expect(formsIn(unnamed(half[0], 'A'), of('そらカルテ', half[1], 'B'))).toHaveLength(2);
  });

  it('that are hidden give way to those that are shown', () => {
    const hidden = formOf(MDS, '旧版', { hidden: true });
    expect(found(formOf(MDS, 'MDS'), hidden)).toEqual([['SRC-03', '旧版', '旧版']]);
    expect(formsIn(hidden)).toEqual([['MDS', 6, '旧版']]);
    expect(read(hidden).disclosures[0]?.reading.answers[0]?.hidden).toBe(true);
  });

  it('that are tables of something else are reported, when they have rows enough', () => {
    const other = (count: number) =>
      sheetOf('点検', [
        HEADING,
        ...Array.from({ length: count }, (_, index) => [
          `${index + 1}`,
          `装置${index}の清掃をしたか`,
          'はい',
        ]),
      ]);
    expect(found(formOf(MDS, 'MDS'), other(5))).toEqual([['SRC-08', '点検', '点検']]);
    expect(found(formOf(MDS, 'MDS'), other(4))).toEqual([]);
    expect(found(formOf(MDS, 'MDS'), { ...other(5), hidden: true })).toEqual([]);
  });

  it('may be a cover that says what the form does not', () => {
    const cover = sheetOf('表紙', [MDS, ['製品名', 'そらカルテ'], ['版数', '2.1']]);
    const header = (...pages: readonly Page[]) =>
      read(...pages).disclosures.map(({ content }) => [
        content.header.product,
        content.header.version,
      ]);
    expect(header(cover, formOf(MDS, 'MDS'))).toEqual([['そらカルテ', '2.1']]);
    expect(header(cover, formOf(MDS, 'MDS', { above: [['製品名', 'うみカルテ']] }))).toEqual([
      ['うみカルテ', '2.1'],
    ]);
    expect(header(cover, formOf(MDS, 'MDS'), formOf(SDS, 'SDS'))).toEqual([
      ['そらカルテ', '2.1'],
      ['そらカルテ', '2.1'],
    ]);
    expect(header(cover, formOf(MDS, 'A'), formOf(MDS, 'B'))).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('have covers of their own, where every form has one before it', () => {
    const cover = (product: string) => sheetOf(`${product}表紙`, [MDS, ['製品名', product]]);
    const products = read(
      cover('そらカルテ'),
      formOf(MDS, 'A'),
      cover('うみカルテ'),
      formOf(MDS, 'B'),
    ).disclosures.map(({ content }) => content.header.product);
    expect(products).toEqual(['そらカルテ', 'うみカルテ']);
  });
});

test('a second title on one sheet begins a second form', () => {
  const page = sheetOf('両方', [MDS, HEADING, ...answered(), SDS, HEADING, ...answered('いいえ')]);
  expect(
    read(page).disclosures.map(({ content }) => [content.form.kind, content.answers[5]?.choice]),
  ).toEqual([
    ['MDS', 'yes'],
    ['SDS', 'no'],
  ]);
  const once = sheetOf('表', [MDS, HEADING, ...answered(), MDS, ['以上']]);
  expect(read(once).disclosures).toHaveLength(1);
});

test('a drawing that marks no single answer is reported at its row', () => {
  const ring: Drawing = { kind: 'ellipse', box: { x: 210, y: 42, width: 180, height: 16 } };
  const words = asked(() => ['はい', 'いいえ', '対象外']);
  const page = sheetOf('MDS', [MDS, HEADING, ...words], [ring]);
  expect(found(page)).toEqual([['SRC-04', 'ellipse', 'MDS']]);
  expect(read(page).findings[0]?.place?.cell).toBe('B3');
  const lower = { ...ring, box: { ...ring.box, y: 82 } };
  const below = sheetOf('MDS', [MDS, HEADING, ...words], [lower]);
  expect(read(below).findings[0]?.place?.cell).toBe('B5');
  const named = sheetOf('MDS', [MDS, HEADING, ...words], [{ ...ring, name: '楕円 1' }]);
  expect(found(named)[0]?.[1]).toBe('楕円 1');
});

describe('a row of the form', () => {
  const [first] = QUESTIONS;

  it('keeps its number, question, references, section and where it stands', () => {
    const page = sheetOf('MDS', [
      MDS,
      HEADING,
      ['6.5 技術的安全対策'],
      ['4.1', first, 'はい'],
      ...answered().slice(1),
    ]);
    const [disclosure] = read(page).disclosures;
    expect(disclosure?.content.answers[0]).toMatchObject({
      key: 'away-lock',
      number: '4.1',
      question: '離席時の自動ログオフ機能がある',
      section: '6.5',
      references: ['6.5.C4'],
    });
    expect(disclosure?.reading.answers[0]).toMatchObject({
      place: { file: 'a.xlsx', sheet: 'MDS', cell: 'C4' },
      questionPlace: { cell: 'B4' },
      raw: 'はい',
      marks: ['word'],
      hidden: false,
    });
  });

  it('tells how it was recognised, and as what else it could be', () => {
    const again = ['7', '席を離れたときに画面を閉じる機能があるか（6.5.C4）', 'はい'];
    const rows = [...answered(), again, ['8', '花壇に水をやるか', 'はい']];
    const [disclosure] = read(formOf(MDS, 'MDS', { rows })).disclosures;
    const recognitions = disclosure?.reading.answers.map(({ recognition }) => recognition) ?? [];
    expect(recognitions[1]).toMatchObject({ number: null, reference: 1, position: 1 });
    expect(recognitions[1]?.text).toBeGreaterThan(0.5);
    const twice = [recognitions[0], recognitions[6]].find((one) => one?.alternatives.length === 1);
    expect(twice?.alternatives).toEqual([{ key: 'away-lock', confidence: 0.5 }]);
    expect(recognitions[7]).toMatchObject({ number: null, reference: null, text: null });
  });

  it('is hidden with its row', () => {
    const page = sheetOf('MDS', [
      MDS,
      HEADING,
      ['1', { text: first, hidden: true }, { text: 'はい', hidden: true }],
      ...answered().slice(1),
    ]);
    const hidden = read(page).disclosures[0]?.reading.answers.map((answer) => answer.hidden);
    expect(hidden).toEqual([true, false, false, false, false, false]);
  });

  it('has what stands behind its answer, and a comment on it, as its remark', () => {
    const page = formOf(MDS, 'MDS', {
      rows: [
        ['1', first, { text: 'はい（備考2）', comment: '導入時に設定' }],
        ...answered().slice(1),
      ],
    });
    const [answer] = read(page).disclosures[0]?.content.answers ?? [];
    expect([answer?.notes, answer?.remark]).toEqual([['2'], '導入時に設定']);
    const both = formOf(MDS, 'MDS', {
      rows: [
        ['1', first, { text: 'はい（設定による）', comment: '導入時' }],
        ...answered().slice(1),
      ],
    });
    expect(read(both).disclosures[0]?.content.answers[0]?.remark).toBe('（設定による）\n導入時');
  });

  it('cites guideline 6.0 in its own notation, whatever the sheet says', () => {
    const page = formOf(MDS, 'MDS', {
      rows: [
        ['1', '離席時の自動ログオフ機能がある（システム運用編 12⑥）', 'はい'],
        ...answered().slice(1),
      ],
    });
    expect(read(page).disclosures[0]?.content.answers[0]).toMatchObject({
      references: ['システム運用編 12⑥'],
      referencesEdition: '6.0',
    });
    const editionOf = (references: string) => {
      const rows = [['1', `離席時の自動ログオフ機能がある${references}`, 'はい']];
      const mixed = formOf(MDS, 'MDS', { rows: [...rows, ...answered().slice(1)] });
      return read(mixed).disclosures[0]?.content.answers[0]?.referencesEdition;
    };
    expect(editionOf('（システム運用編 12⑥、6.5.C4）')).toBeNull();
    expect(editionOf('')).toBeNull();
  });
});
