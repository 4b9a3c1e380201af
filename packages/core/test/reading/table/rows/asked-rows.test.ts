import { describe, expect, it } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Which rows belong to a table, and whose the remarks beside its answers are. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
const COLUMNS = ['番号', '質問', ...WORDS, '備考'];
const circled = (index: number) => WORDS.map((_, option) => (CHOSEN[index] === option ? '○' : ''));
const ASKED = [
  '離席したときに画面を閉じる機能があるか。',
  '利用者の識別と認証を行っているか。',
  'アクセスログを採取しているか。',
  '不正なソフトウェアへの対策をしているか。',
  '無線LANの対策をしているか。',
];
const numbersIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(page(...rows)).flatMap(({ content }) => content.answers.map(({ number }) => number));

describe('the last rows of a table', () => {
  const form = asked(circled);
  const ask = (number: string, index = 0) => [number, ASKED[index] ?? ''];

  it('may be unanswered: a form that nobody has filled in is one too', () => {
    const blank = ASKED.map((question, index) => [`${index + 1}`, question]);
    expect(numbersIn(COLUMNS, ...blank)).toEqual(['1', '2', '3', '4', '5']);
    expect(readSheets(page(['番号', '質問'], ...blank))).toEqual([]);
  });

  it('go on over headings without a number, as long as the numbers count on', () => {
    expect(numbersIn(COLUMNS, ...form, ['', '保守について'], ask('7'), ask('8', 1))).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'],
    ]);
    expect(numbersIn(COLUMNS, ...form, ['', '保守について'], ask('9'))).toHaveLength(6);
  });

  it('do not begin again at 1, repeat a number, or stand under the heading of notes', () => {
    expect(numbersIn(COLUMNS, ...form, ask('1'))).toHaveLength(6);
    expect(numbersIn(COLUMNS, ...form, ask('注1'))).toHaveLength(6);
    expect(numbersIn(COLUMNS, ...form, ask('5'))).toHaveLength(6);
    expect(numbersIn(COLUMNS, ...form, ['備考記載欄'], ask('7'))).toHaveLength(6);
  });

  it('that are no questions are not of the form', () => {
    expect(numbersIn(COLUMNS, ...form, ['7', '担当部門'])).toHaveLength(6);
    const single = asked((index) => [word(index)]);
    expect(numbersIn(['番号', '質問', '回答'], ...single, ['', '担当部門'], ask('8'))).toHaveLength(
      6,
    );
  });
});

describe('remarks beside the columns of several products', () => {
  const remarks = (heading: readonly string[], besides: (index: number) => readonly string[]) =>
    readSheets(page(heading, ...asked(besides))).map(
      ({ content }) => content.answers[1]?.remark ?? null,
    );
  const note = (index: number) => (index === 1 ? '設定によります。' : '');

  it('are of all of them where only one column holds remarks', () => {
    expect(
      remarks(['番号', '質問', 'そら', 'うみ', '備考'], (index) => [
        word(index),
        '対象外',
        note(index),
      ]),
    ).toEqual(['設定によります。', '設定によります。']);
  });

  it('are of the product they stand behind where each has a column', () => {
    expect(
      remarks(['番号', '質問', 'そら', '備考', 'うみ', '備考'], (index) => [
        word(index),
        note(index),
        '対象外',
        '',
      ]),
    ).toEqual(['設定によります。', null]);
  });
});

describe('a field under the headings of the answers', () => {
  it('is that of the heading it lies under, however the lines of the table are ruled', () => {
    const shifted = (x: number, width: number): MadeCell => ({
      text: '○',
      box: { x, y: 40, width, height: 20 },
    });
    const first = (cells: readonly MadeCell[]) =>
      answersIn(page(COLUMNS, ...asked((index) => (index === 0 ? cells : circled(index)))))[0];
    expect(first(['', shifted(310, 80)])).toBe('no');
    expect(first(['', shifted(290, 100)])).toBe('no');
    expect(first([shifted(300, 100)])).toBe('unreadable');
  });

  it('may stand on any line of a question that is merged over several', () => {
    const tall = (text: string): MadeCell => ({ text, rowSpan: 3 });
    const rows = asked(() => []).flatMap(([number = '', question = ''], index) => [
      [tall(String(number)), tall(String(question))],
      ['', '', ...circled(index)],
      [],
    ]);
    expect(answersIn(page(COLUMNS, ...rows))).toEqual(READ);
  });
});

describe('the question of a row', () => {
  it('is joined from the cells it stands in, and heads nothing where it reaches over the answers', () => {
    const rows = asked(circled).map((row, index): MadeCell[] =>
      index === 2
        ? ['3', 'アクセスログを採取している（6.5.C7）', ...circled(2)]
        : row.map((cell) => cell),
    );
    const over: MadeCell[] = ['', { text: '6.11 外部と情報を交換する場合の対策', colSpan: 4 }];
    const [only] = readSheets(page(COLUMNS, ...rows.slice(0, 5), over, ...rows.slice(5)));
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual(READ);
    expect(only?.content.answers[5]?.section).toBe('6.11');
  });

  it('has its references in a column of their own, merged over several rows or not', () => {
    const rows = [
      ['1', 'アクセスログを採取している', { text: '6.5.C7', rowSpan: 2 }, 'はい'],
      ['2', 'アクセスログを確認できる', '', 'いいえ'],
      ['3', '時刻を合わせる機能がある', '6.5.C9', 'はい'],
      ['4', '不正なソフトウェアへの対策をしている', '6.5.C10', 'はい'],
      ['5', '無線LANの対策をしている', '', 'いいえ'],
    ];
    const [only] = readSheets(page(['番号', '質問', '参照', '回答'], ...rows));
    expect(only?.content.answers.map(({ references }) => references.join())).toEqual([
      '6.5.C7',
      '6.5.C7',
      '6.5.C9',
      '6.5.C10',
      '',
    ]);
  });
});
