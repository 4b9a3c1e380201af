import { describe, expect, it } from 'vitest';
import type { Box, Drawing } from '../../../src/index.js';
import { withAnswerLinesBeside } from '../../../src/reading/as-table/words-below.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import {
  answersIn,
  type MadeCell,
  MDS,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../support/sheets.js';

/** Questionnaires that print the words to choose from on a line below each question. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const boxes = (index: number) =>
  WORDS.map((word, option) => `${CHOSEN[index] === option ? '■' : '□'}${word}`);
const inOne = (index: number) => boxes(index).join('　');

type Rows = readonly (readonly MadeCell[])[];
const page = (...rows: Rows) => sheetOf('MDS', [TITLE, ...rows]);
const letter = (linesOf: (question: string, index: number) => Rows) =>
  page(...QUESTIONS.flatMap(linesOf));
const answersOf = (made: ReturnType<typeof page>) => {
  const [only, ...others] = readSheets(made);
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return only.content.answers;
};
/** Column and text of the cells of each row, the answers beside their questions; null for any other page. */
const rowsOf = (rows: Rows) => {
  const made = sheetPageOf(sheetOf('MDS', rows));
  const beside = withAnswerLinesBeside(made);
  if (beside === made) return null;
  const inOrder = [...beside.cells].sort((a, b) => a.row - b.row || a.col - b.col);
  expect(beside.cells).toEqual(inOrder);
  return gridOf(beside).lines.map(({ cells }) => cells.map(({ col, text }) => `${col} ${text}`));
};

const CHOICE = '□はい　■いいえ　□対象外';
const ask = (number: number, ...others: readonly MadeCell[]): Rows => [
  [`${number}`, `問い${number}`],
  ['', CHOICE, ...others],
];
const lines = (count: number, text = '段落') =>
  Array.from({ length: count }, (_, at) => ['', `${text}${'あいうえおかきくけこさしす'[at]}`]);

describe('words to choose from on the line below a question', () => {
  it('answer it, in one cell or in cells beside each other', () => {
    for (const words of [(index: number) => [inOne(index)], boxes])
      expect(
        answersIn(
          letter((question, index) => [
            [`${index + 1}`, question],
            ['', ...words(index)],
          ]),
        ),
      ).toEqual(READ);
  });

  it('answer all lines of it, from its number or its bullet on', () => {
    const [first = '', ...others] = QUESTIONS;
    for (const begin of [
      ['1', ''],
      ['', '・'],
      ['', '1．'],
    ]) {
      const answers = answersOf(
        page(
          ['', '次の各問にお答えください'],
          [begin[0] ?? '', `${begin[1]}利用者が席を離れたとき、ほかの人が`],
          ['', '画面を見たり操作したりすることを防ぐため'],
          ['', first],
          ['', inOne(0)],
          ...others.flatMap((question, index) => [
            [`${index + 2}`, question],
            ['', inOne(index + 1)],
          ]),
        ),
      );
      expect(answers).toHaveLength(6);
      expect(answers[0]?.question).toMatch(/利用者が席を離れた.*離席時の自動ログオフ機能がある$/);
      expect(answers.map(({ choice }) => choice)).toEqual(READ);
    }
  });

  it('stand beside it then, number and text in one cell, and all else where it was', () => {
    expect(
      rowsOf([['表題'], ...ask(1), ...ask(2, '※1'), ['甲', '3', '問い3'], ['', '', CHOICE]]),
    ).toEqual([
      ['1 表題'],
      ['4 1　問い1', `6 ${CHOICE}`],
      ['4 2　問い2', `6 ${CHOICE}`, '7 ※1'],
      ['1 甲', '4 3　問い3', `7 ${CHOICE}`],
    ]);
  });

  it('belong to five lines at the most, else to the one right above', () => {
    const first = (...above: Rows) =>
      rowsOf([...above, ['', CHOICE], ...ask(2), ...ask(3)])?.at(-3);
    expect(first(['1', '問い'], ...lines(4))).toEqual([
      '3 1　問い段落あ段落い段落う段落え',
      `5 ${CHOICE}`,
    ]);
    expect(first(['1', '問い'], ...lines(5))).toEqual(['3 段落お', `5 ${CHOICE}`]);
    expect(first(...lines(2))).toEqual(['3 段落い', `5 ${CHOICE}`]);
    expect(first(['', '・問い'], ...lines(1))?.[0]).toBe('3 ・問い段落あ');
    expect(first(['', ' ■ 問い'], ...lines(1))?.[0]).toBe('3  ■ 問い段落あ');
    expect(first(['', '問い・答え'], ...lines(1))?.[0]).toBe('3 段落あ');
    expect(first(['', '■'], ...lines(1))?.[0]).toBe('3 段落あ');
  });

  it('stand in one column on a page of paper, as their notes do, however far options are indented', () => {
    const made = sheetPageOf({
      ...sheetOf('MDS', [
        ['1', '問い1'],
        ['', CHOICE, '', '※1'],
        ['2', '', '問い2'],
        ['', '', CHOICE, '', '※2'],
        ['3', '問い3'],
        ['', CHOICE],
      ]),
      kind: 'pdf',
    });
    const columns = gridOf(withAnswerLinesBeside(made)).lines.map(({ cells }) =>
      cells.slice(1).map(({ col }) => col),
    );
    expect(columns).toEqual([[8, 11], [8, 11], [8]]);
  });

  it('take the end of a reference for no number of a question', () => {
    const [first] =
      rowsOf([['1', '問い（６．５．'], ['', 'Ｃ１０）'], ['', CHOICE], ...ask(2), ...ask(3)]) ?? [];
    expect(first?.[0]).toBe('3 1　問い（６．５．Ｃ１０）');
    const [ranged] =
      rowsOf([['1', '問い（7.2.C'], ['', '(1)～(2)）'], ['', CHOICE], ...ask(2), ...ask(3)]) ?? [];
    expect(ranged?.[0]).toBe('3 1　問い（7.2.C(1)～(2)）');
    const [bare] =
      rowsOf([['', '問い（6'], ['', '.11.C9）'], ['', CHOICE], ...ask(2), ...ask(3)]) ?? [];
    expect(bare?.[0]).toBe('3 問い（6.11.C9）');
    const [alone] =
      rowsOf([['1', '問い'], ['', '（8.1.3.C）'], ['', CHOICE], ...ask(2), ...ask(3)]) ?? [];
    expect(alone?.[0]).toBe('3 1　問い（8.1.3.C）');
  });

  it('do not reach into the column of the remarks, however many cells they took', () => {
    const words = (number: number): Rows => [
      [`${number}`, `問い${number}`],
      ['はい', 'いいえ', '対象外'],
    ];
    const rows = rowsOf([...words(1), ['備考：別売です'], ...words(2), ...words(3)]);
    expect(rows?.[0]?.slice(1)).toEqual(['4 はい　　いいえ　　対象外', '6 別売です']);
    const made = withAnswerLinesBeside(
      sheetPageOf(sheetOf('MDS', [...words(1), ...words(2), ...words(3)])),
    );
    expect(
      made.cells.filter(({ text }) => /いいえ/.test(text)).map(({ colSpan }) => colSpan),
    ).toEqual([1, 1, 1]);
  });
});

describe('a page is no such questionnaire', () => {
  it('with fewer than three lines of words', () => {
    expect(rowsOf([...ask(1), ...ask(2)])).toBeNull();
    expect(rowsOf([...ask(1), ...ask(2), ...ask(3)])).toHaveLength(3);
  });

  it('where the words stand beside questions, but for a fifth of them', () => {
    const beside = (count: number): Rows =>
      Array.from({ length: count }, (_, at) => [
        CHOICE,
        '',
        `画面を閉じる機能があるか${at}。どうか`,
      ]);
    const below = [1, 2, 3, 4].flatMap((number) => ask(number));
    expect(rowsOf([...below, ...beside(1)])).not.toBeNull();
    expect(rowsOf([...below, ...beside(2)])).toBeNull();
    expect(rowsOf([...ask(1), ...ask(2), ...beside(0), [CHOICE, '', '機能があるか']])).toBeNull();
  });

  it('where what stands beside the words could be a question', () => {
    const remarked = (...remarks: readonly MadeCell[]) =>
      rowsOf([1, 2, 3].flatMap((number) => ask(number, ...remarks))) !== null;
    expect(remarked('※12')).toBe(true);
    expect(remarked('別売品が要る')).toBe(false);
    expect(remarked('別売品を組み合わせた場合だけの機能の条件')).toBe(true);
    expect(remarked('別売品を組み合わせた場合だけの機能の条件付')).toBe(false);
    expect(remarked('条件', '付き')).toBe(false);
  });

  it('where most numbered lines have none below', () => {
    const plain = (count: number): Rows =>
      Array.from({ length: count }, (_, at) => [`${at + 10}`, '項目']);
    const asked = [1, 2, 3].flatMap((number) => ask(number));
    expect(rowsOf([...asked, ...plain(3)])).not.toBeNull();
    expect(rowsOf([...asked, ...plain(4)])).toBeNull();
  });

  it('where the words stand far apart', () => {
    const apart = (count: number) =>
      rowsOf([1, 2, 3].flatMap((number) => [...lines(count), ...ask(number)]));
    expect(apart(7)).not.toBeNull();
    expect(apart(8)).toBeNull();
  });

  it('where the words have no question above them, but for a fifth of them', () => {
    const repeated = (...numbers: readonly number[]) =>
      rowsOf([...numbers.flatMap((number) => ask(number)), ['', CHOICE]]);
    expect(repeated(1, 2, 3, 4)).not.toBeNull();
    expect(repeated(1, 2, 3)).toBeNull();
    expect(rowsOf(Array.from({ length: 3 }, () => ['はい', 'いいえ']))).toBeNull();
  });
});

describe('a remark below the words', () => {
  const remark = (...below: Rows) => {
    const rows = rowsOf([...ask(1), ...below, ...ask(2), ...ask(3)]) ?? expect.fail('no rows');
    return rows[0]?.[2]?.replace(/^\d+ /, '') ?? null;
  };

  it('begins with an arrow or a label, and goes on as far as it is indented', () => {
    expect(remark(['', ' ⇒ 別売品です。'])).toBe('別売品です。');
    expect(remark(['', '【備考】：別売品です。'])).toBe('別売品です。');
    expect(remark(['', '→別売品で、'], ['', '', '契約が要ります。'], ['なお'])).toBe(
      '別売品で、契約が要ります。',
    );
    expect(remark(['', 'コメント 別売品です。'])).toBe('別売品です。');
    expect(remark(['', '別売品です。'])).toBeNull();
    expect(remark(['', '備考は別紙です。'])).toBeNull();
    expect(remark(['', '⇒'])).toBeNull();
  });

  it('goes on close below at the same edge, in letters that are no larger', () => {
    const line = (x: number, y: number, height = 20) => ({ x, y, width: 100, height });
    const letters = (x: number) => ({ characters: [line(x, 40)] });
    const second = (box: Box, start: object = {}, more: object = {}) =>
      remark(['', { text: '→別売品で、', ...start }], ['', { text: '契約', box, ...more }]);
    expect(second(line(100, 71))).toBe('別売品で、契約');
    expect(second(line(100, 73))).toBe('別売品で、');
    expect(second(line(100, 60, 21))).toBe('別売品で、');
    expect(second(line(98, 60))).toBe('別売品で、');
    expect(second(line(101, 90))).toBe('別売品で、契約');
    expect(second(line(100, 60), letters(130), { characters: [line(110, 60)] })).toBe('別売品で、');
    expect(second(line(100, 60), letters(130), { characters: [line(130, 60)] })).toBe(
      '別売品で、契約',
    );
    expect(second(line(100, 60), { characters: [] }, { characters: [] })).toBe('別売品で、契約');
  });

  it('begins on the second line at the latest', () => {
    expect(remark(['', '社外秘'], ['', '⇒別売品です。'])).toBe('別売品です。');
    expect(remark(['', '社外秘'], ['', '架空医療'], ['', '⇒別売品です。'])).toBeNull();
  });

  it('stands alone on its line, and no question follows it there', () => {
    expect(remark(['', '⇒別売品です。', '甲'])).toBeNull();
    expect(remark(['', '→別売品で、'], ['', '', '契約', '乙'])).toBe('別売品で、');
    expect(remark(['4', ''], ['', '⇒別売品です。'])).toBeNull();
    expect(remark(['', '→別売品で、'], ['', '', '5．別の問い'])).toBe('別売品で、');
  });

  it('is the remark of that answer', () => {
    const made = letter((question, index) => [
      [`${index + 1}`, question],
      ['', inOne(index)],
      ...(index === 1
        ? [
            ['', '⇒ 次の版で対応します。'],
            ['', '', '（2027年）'],
          ]
        : []),
    ]);
    expect(answersOf(made).map(({ remark: said }) => said)).toEqual([
      null,
      '次の版で対応します。（2027年）',
      ...Array(4).fill(null),
    ]);
    expect(answersIn(made)).toEqual(READ);
  });
});

describe('words in cells beside each other, on a line of their own', () => {
  const choices = (...words: readonly MadeCell[]) =>
    rowsOf(
      [1, 2, 3].flatMap((number) => [
        [`${number}`, '問い'],
        ['', ...words],
      ]),
    )?.[0]
      ?.slice(1)
      .map((cell) => cell.replace(/^\d+ /, '')) ?? null;

  it('are one choice, with boxes or numbers before them or without', () => {
    expect(choices('はい', 'いいえ', '対象外')).toEqual(['はい　　いいえ　　対象外']);
    expect(choices('□ はい', '■いいえ')).toEqual(['□ はい　　■いいえ']);
    expect(choices('1.はい', '（2）いいえ', '３．対象外')).toEqual([
      '1.はい　　（2）いいえ　　３．対象外',
    ]);
    expect(choices('はい　いいえ', '対象外')).toEqual(['はい　いいえ　　対象外']);
    expect(choices('はい', { text: '　' }, 'いいえ', '※1')).toEqual(['はい　　いいえ', '※1']);
  });

  it('are none with other texts before or between them', () => {
    for (const words of [
      ['はい', '適宜', 'いいえ'],
      ['適宜', 'はい', 'いいえ'],
      ['はい'],
      ['はい', 'はい'],
      ['□', 'はい', '□', 'いいえ'],
      [`はい${'　'.repeat(29)}`, 'いいえ'],
      ['はい 適宜', 'いいえ'],
    ])
      expect(choices(...words)).toBeNull();
    expect(choices(`はい${'　'.repeat(28)}`, 'いいえ')).toHaveLength(1);
  });

  it('are marked where they stand', () => {
    const letters = (text: string, x: number, y: number): Box[] =>
      Array.from(text, (_, at) => ({ x: x + 10 * at, y, width: 10, height: 20 }));
    const read = (exact: boolean) => {
      const rows = QUESTIONS.flatMap((question, index): MadeCell[][] => [
        [`${index + 1}`, question],
        [
          '',
          ...WORDS.map((text, option) => ({
            text,
            ...(exact && { characters: letters(text, 100 * (option + 1), 40 * index + 40) }),
          })),
        ],
      ]);
      const rings = CHOSEN.map(
        (option, index): Drawing => ({
          kind: 'ellipse',
          box: {
            x: 100 * (option + 1),
            y: 40 * index + 42,
            width: (WORDS[option] ?? '').length * 10,
            height: 16,
          },
        }),
      );
      return answersIn(sheetOf('MDS', [TITLE, ...rows], rings));
    };
    expect(read(true)).toEqual(READ);
    // Where the letters lie is guessed without them: what lies between two words is left to a person.
    expect(read(false).filter((choice, index) => choice !== READ[index])).not.toContain('yes');
  });
});

describe('answers alone on the line below each question of a paper', () => {
  const WORDS = ['対応', '未対応 注3', '該当なし', '対応', '検討中', '対応 注10'];
  /** Right-aligned: no two of them begin at the same place. */
  const page = (more: readonly string[] = []) => ({
    ...sheetOf('p.1', [
      MDS,
      ...QUESTIONS.flatMap((question, index) => [
        [`Q${index + 1} ${question}`],
        ['', ...(index % 2 === 0 ? [] : ['']), WORDS[index] ?? '', ...(index === 0 ? more : [])],
      ]),
    ]),
    kind: 'pdf' as const,
  });
  const read = (made: ReturnType<typeof page>) =>
    readSheets(made).flatMap(({ content }) =>
      content.answers.map(({ number, choice, state, notes }) =>
        [number, choice ?? state, ...notes].join(' '),
      ),
    );

  it('are those of the questions, with their notes', () => {
    const REST = ['Q2 no 3', 'Q3 not-applicable', 'Q4 yes', 'Q5 unreadable', 'Q6 yes 10'];
    expect(read(page())).toEqual(['Q1 yes', ...REST]);
    expect(read(page(['該当なし']))).toEqual(['Q1 unreadable', ...REST]);
  });
});
