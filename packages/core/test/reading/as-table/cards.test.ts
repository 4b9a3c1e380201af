import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { withCardsAsRows } from '../../../src/reading/as-table/cards.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { answersIn, type MadeCell, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

const TOP = [['製造業者による医療情報セキュリティ開示書（MDS）'], ['製品名', '架空ビューア']];
const ANSWERS = ['はい', 'いいえ', '対象外', 'はい', '', 'はい'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'blank', 'yes'];

const pageOf = (cardOf: (question: string, index: number) => MadeCell[][]) =>
  sheetOf('MDS', [...TOP, ...QUESTIONS.flatMap(cardOf)]);

describe('a card for every question', () => {
  const remarkOf = (index: number) => (index === 1 ? '次の版で対応します' : '');

  test('with a label before each line', () => {
    const page = pageOf((question, index) => [
      ['番号', `${index + 1}`],
      ['質問', question],
      ['回答', ANSWERS[index] ?? ''],
      ['備考', remarkOf(index)],
    ]);
    expect(answersIn(page)).toEqual(READ);
    const [only] = readSheets(page);
    expect(only?.content.answers.map(({ number, remark }) => [number, remark ?? ''])).toEqual(
      READ.map((_, index) => [`${index + 1}`, remarkOf(index)]),
    );
    // Every answer is cited where it stands.
    expect(only?.reading.answers[1]?.place.cell).toBe('B9');
  });

  test('with references beside the question, behind no label, on as many lines as they need', () => {
    const page = pageOf((question, index) => [
      [`(${index + 1})`, question.replace(/（.*/, ''), '6.5.C13(1)・6.5.C13(2)・\n6.5.C13(3)'],
      ['', '回答', ANSWERS[index] ?? '', '備考', remarkOf(index)],
    ]);
    expect(answersIn(page)).toEqual(READ);
    for (const { question, references } of readSheets(page)[0]?.content.answers ?? []) {
      expect(question).not.toContain('6.5');
      expect(references).toEqual(['6.5.C13(1)', '6.5.C13(2)', '6.5.C13(3)']);
    }
  });

  test('with whatever stands behind the A that leads the answers of others', () => {
    const said = ['はい', 'いいえ', '対象外', 'はい', '', '社内で確認中（後日回答）'];
    const page = pageOf((question, index) => [
      [`Q${index + 1}　${question}`],
      ['', `A: ${said[index]}`.trim()],
    ]);
    expect(answersIn(page)).toEqual([...READ.slice(0, 4), 'blank', 'unreadable']);
    // Below anything else an A counts something of its own.
    const heading = pageOf((question, index) => [
      ...(index === 2 ? [['A. 技術的安全対策']] : []),
      [`Q${index + 1}　${question}`],
      ['', `A: ${ANSWERS[index] || 'はい'}`],
    ]);
    expect(answersIn(heading)).toHaveLength(QUESTIONS.length);
  });

  test('with an explanation right below the answer, which is no explanation of the question', () => {
    const page = pageOf((question, index) => [
      [`問${index + 1}　${question}`],
      ...(index === 3 ? [['説明：画面の覆いを含む']] : []),
      [`回答：${ANSWERS[index] ?? ''}`],
      ...(index === 1 ? [['説明：次の版で対応します']] : []),
    ]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers.map(({ remark }) => remark ?? '')).toEqual(
      READ.map((_, index) => remarkOf(index)),
    );
  });

  test('with its number and question above the label of the answer, under headings of sections', () => {
    const page = pageOf((question, index) => [
      ...(index === 2 ? [['6.5 技術的安全対策']] : []),
      [`問${index + 1}`],
      [question],
      ['ご回答', ANSWERS[index] ?? ''],
    ]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers[2]?.question).toBe('アクセスログを採取している');
  });

  test('the first of several below a heading with a number of its own', () => {
    const page = pageOf((question, index) => [
      ...(index === 2 ? [['Q3', { text: '利用者認証の方式は次のとおり', colSpan: 3 }]] : []),
      [`Q${index < 2 ? index + 1 : `3-${'アイウエ'[index - 2]}`}`, question],
      ['回答', ANSWERS[index] ?? ''],
    ]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers[2]).toMatchObject({
      number: 'Q3-ア',
      question: 'アクセスログを採取している',
    });
  });

  test('with answer and remark on one line below the question, the answer left empty or not', () => {
    const page = pageOf((question, index) => [
      [
        { text: `${index + 1}．`, rowSpan: 2 },
        { text: question, colSpan: 5 },
      ],
      ['', 'ご回答', ANSWERS[index] ?? '', '備考', remarkOf(index)],
    ]);
    expect(answersIn(page)).toEqual(READ);
    const [only] = readSheets(page);
    expect(only?.content.answers.map(({ number, remark }) => [number, remark ?? ''])).toEqual(
      READ.map((_, index) => [`${index + 1}`, remarkOf(index)]),
    );
  });

  test('with words to choose from beside the label', () => {
    const words = ['はい', 'いいえ', '対象外'];
    const page = pageOf((question, index) => [
      [{ text: `${index + 1}`, rowSpan: 2 }, '質問', question],
      ['', '回答', words.map((word) => `${word === ANSWERS[index] ? '■' : '□'}${word}`).join('　')],
    ]);
    expect(answersIn(page)).toEqual(READ);
  });
});

describe('a remark below the words to choose from', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const pageOf = (remark: string) =>
    sheetOf('MDS', [
      ...TOP,
      ...QUESTIONS.flatMap((question, index): MadeCell[][] => [
        [`${index + 1}`, question],
        ['', words.map((word) => `${word === ANSWERS[index] ? '■' : '□'}${word}`).join('　')],
        ...(index === 1 ? [['', remark]] : []),
      ]),
    ]);

  test.each(['⇒ 次の版で対応します', '備考：次の版で対応します', '【補足】次の版で対応します'])(
    '%s',
    (remark) => {
      const page = pageOf(remark);
      expect(answersIn(page)).toEqual(READ);
      const answers = readSheets(page)[0]?.content.answers ?? [];
      expect(answers.map((answer) => answer.remark ?? '')).toEqual([
        '',
        '次の版で対応します',
        '',
        '',
        '',
        '',
      ]);
    },
  );
});

describe('cards as rows of a table', () => {
  type Rows = readonly (readonly MadeCell[])[];
  /** Column and text of every cell, by row; null where the page stays as it is. */
  const rowsOf = (rows: Rows) => {
    const page = sheetPageOf(sheetOf('MDS', rows));
    const made = withCardsAsRows(page);
    if (made === page) return null;
    const inOrder = [...made.cells].sort((a, b) => a.row - b.row || a.col - b.col);
    expect(made.cells).toEqual(inOrder);
    return gridOf(made).lines.map(({ cells }) => cells.map(({ col, text }) => `${col} ${text}`));
  };
  const HEAD = ['1 番号', '2 設問', '3 根拠', '4 備考', '5 回答'];
  const [first, second, third] = QUESTIONS;
  /** Three cards, the third as given. */
  const three = (...last: Rows): Rows => [
    ...[first, second].flatMap((question) => [[question], ['回答', 'はい']]),
    ...last,
  ];
  const plain = three([third], ['回答', 'いいえ']);
  const bare = [
    [`2 ${first}`, '5 はい'],
    [`2 ${second}`, '5 はい'],
  ];

  it('have a heading, and each answer on the row it stands on', () => {
    expect(rowsOf(plain)).toEqual([HEAD, ...bare, [`2 ${third}`, '5 いいえ']]);
    const page = withCardsAsRows(sheetPageOf(sheetOf('MDS', plain)));
    expect(page.cells.map(({ row }) => row)).toEqual([1, 1, 1, 1, 1, 2, 2, 4, 4, 6, 6]);
  });

  it('begin with their number, not with a reference on a line of its own', () => {
    const last = three([`15-1　${second}`], ['（8.1.3.C）'], ['回答', 'いいえ']);
    expect(rowsOf(last)?.at(-1)?.[0]).toContain(`15-1　${second}`);
  });

  it('take each value by its label, whatever else is labelled', () => {
    const labelled = three(
      ['番号：', '3'],
      ['区分', '技術'],
      ['質問： ', third],
      ['根拠', '6.5.C7'],
      ['この設問は、画面を見る方すべてについてお尋ねするものです'],
      ['回答', 'いいえ', '注1'],
      ['備考', '次の版で'],
      ['コメント', '未定'],
    );
    expect(rowsOf(labelled)?.at(-1)).toEqual([
      '1 3',
      `2 ${third}`,
      '3 6.5.C7',
      '4 次の版で',
      '5 いいえ',
      '6 注1',
    ]);
  });

  it('take all that stands behind a label', () => {
    const labelled = three(
      ['設問', '3', third],
      ['根拠', '6.5.C7', '6.5.C8'],
      ['回答', 'はい', '注1'],
      ['備考', '別売品', '有償'],
    );
    expect(rowsOf(labelled)?.at(-1)).toEqual([
      `2 3　${third}`,
      '3 6.5.C7　6.5.C8',
      '4 別売品　有償',
      '5 はい',
      '6 注1',
    ]);
  });

  it('take a number before the label of one, and need a question', () => {
    expect(rowsOf(three(['3', third], ['回答', 'いいえ']))?.at(-1)?.[0]).toBe('1 3');
    const twice = three(['3', third], ['番号', '4.1'], ['チェック', '済'], ['回答', 'いいえ']);
    expect(rowsOf(twice)?.at(-1)).toEqual(['1 4.1', `2 ${third}`, '5 いいえ']);
    expect(rowsOf(three(['3'], ['回答', 'いいえ']))).toBeNull();
  });

  it('reach up to the header of the sheet, to a number, or over five lines', () => {
    expect(rowsOf([['製品名', '架空の医療情報システムを組み合わせたもの'], ...plain])?.[1]).toEqual(
      HEAD,
    );
    expect(rowsOf([['架空医療株式会社の医療情報セキュリティ開示書'], ...plain])?.[1]).toEqual(HEAD);
    const lines = (count: number) => Array.from({ length: count }, (_, at) => [`ア${at}`]);
    expect(rowsOf(three([third], ...lines(4), ['回答', 'いいえ']))?.at(-1)?.[0]).toBe(`2 ${third}`);
    expect(rowsOf(three([third], ...lines(5), ['回答', 'いいえ']))?.at(-1)?.[0]).toBe('2 ア0');
  });

  it('are no lines with the headings of several columns', () => {
    const heading = [['この表には三つの設問があります'], ['回答', '備考']];
    expect(rowsOf([...heading, ...plain])).toEqual([
      ...heading.map((line) => line.map((text, at) => `${at + 1} ${text}`)),
      ...(rowsOf(plain) ?? []),
    ]);
  });

  it('do not stand beside the headings of tables, whatever these call their columns', () => {
    const [, ...below] = rowsOf(plain) ?? [];
    const headed = (...words: Rows[number]) => [words, ['', '', '甲']];
    for (const heading of [
      ['設問', '', '回答'],
      ['番号', '', '回答'],
    ]) {
      const tables = [...headed(...heading), ...headed(...heading)];
      expect(rowsOf([...tables, ...plain])?.slice(-3)).toEqual(below);
    }
  });

  it('are three at least', () => {
    expect(rowsOf(plain.slice(0, 4))).toBeNull();
    expect(rowsOf(three(['回答', 'いいえ']))).toBeNull();
  });

  it('leave a numbered line between them in their columns, and any other as it is', () => {
    const apart = (line: readonly MadeCell[]) =>
      rowsOf([...plain, ['回答'], line, ['次の行']].map((row) => ['', ...row]));
    expect(apart(['6', '保守について'])?.slice(-2)).toEqual([
      ['1 6', '2 保守について'],
      ['2 次の行'],
    ]);
    expect(apart(['6', '保守', '別紙'])?.at(-2)).toEqual(['2 6', '3 保守', '4 別紙']);
    expect(apart(['保守', '別紙'])?.at(-2)).toEqual(['2 保守', '3 別紙']);
    expect(apart(['6'])?.at(-2)).toEqual(['2 6']);
    expect(rowsOf([['', '6', 'はじめに'], ['', '製品名', '甲'], ...plain])?.[0]).toEqual([
      '2 6',
      '3 はじめに',
    ]);
  });
});

test('a ring around a word of a card is the answer of that card', () => {
  const rows = [
    ...TOP,
    ...QUESTIONS.flatMap((question) => [[question], ['ご回答', 'はい', 'いいえ', '対象外']]),
  ];
  const ring = (index: number): Drawing => ({
    kind: 'ellipse',
    box: { x: 100 * (1 + (index % 3)), y: (3 + 2 * index) * 20 + 2, width: 50, height: 16 },
  });
  const page = sheetOf(
    'MDS',
    rows,
    QUESTIONS.map((_, index) => ring(index)),
  );
  expect(answersIn(page)).toEqual(['yes', 'no', 'not-applicable', 'yes', 'no', 'not-applicable']);
});

describe('an answer behind a label in its own cell, below the question', () => {
  test.each<[string, (answer: string) => string]>([
    ['in brackets', (answer) => `【回答】${answer}`],
    ['before a colon', (answer) => `ご回答：${answer}`],
    ['an A', (answer) => (answer === '' ? '回答：' : `A. ${answer}`)],
    ['an arrow', (answer) => (answer === '' ? '回答：' : `→ ${answer}`)],
  ])('%s', (_, labelled) => {
    const page = pageOf((question, index) => [
      [`${index + 1}. ${question}`],
      [labelled(ANSWERS[index] ?? ''), index === 1 ? '（次の版で対応します）' : ''],
    ]);
    expect(answersIn(page)).toEqual(READ);
    const [only] = readSheets(page);
    expect(only?.content.answers.map(({ number }) => number)).toEqual(
      READ.map((_answer, index) => `${index + 1}`),
    );
    expect(only?.content.answers[1]?.remark).toContain('次の版で対応します');
  });

  test('that is no answer is none', () => {
    const page = pageOf((question, index) => [
      [`${index + 1}. ${question}`],
      ['→ 別紙をご覧ください'],
    ]);
    expect(readSheets(page)).toEqual([]);
  });
});
