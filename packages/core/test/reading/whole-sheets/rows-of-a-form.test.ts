import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Which lines of a sheet are rows of its form, what belongs to each, and where its answer can stand. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const circled = (index: number) => WORDS.map((_, option) => (CHOSEN[index] === option ? '○' : ''));
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
const read = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(page(...rows)).flatMap(({ content }) => content.answers);
const numbersIn = (...rows: readonly (readonly MadeCell[])[]) =>
  read(...rows).map(({ number }) => number);
const HEADING = ['番号', '質問', '回答', '備考'];
const COLUMNS = ['番号', '質問', ...WORDS, '備考'];
const ONE = asked((index) => [word(index)]);
const CIRCLED = asked(circled);

describe('titles of chapters', () => {
  const box = (value: boolean): MadeCell => ({
    text: String(value).toUpperCase(),
    value,
    choices: ['TRUE', 'FALSE'],
  });
  const boxed = (index: number) => WORDS.map((_, option) => box(CHOSEN[index] === option));
  const none = WORDS.map(() => box(false));

  it('are none of the rows, though boxes were copied beside them', () => {
    const rows = asked(boxed);
    expect(
      answersIn(
        page(
          COLUMNS,
          ['', '6.5 技術的安全対策', ...none],
          ...rows.slice(0, 5),
          ['', '6.11 外部と医療情報を交換する場合の安全管理', ...none],
          ...rows.slice(5),
        ),
      ),
    ).toEqual(READ);
  });

  it('are rows where they are answered, or have a number that is no chapter\u2019s', () => {
    const count = (...row: readonly MadeCell[]) => numbersIn(COLUMNS, row, ...asked(boxed)).length;
    expect(count('', '6.5 技術的安全対策', box(true), box(false), box(false))).toBe(7);
    expect(count('12', '技術的な対策', ...none)).toBe(7);
  });
});

describe('examples of how to fill in the form', () => {
  const example = ['1', '離席時の自動ログオフ機能がある（6.5.C4）', 'いいえ'];

  it('are rows of a table of their own, below other lists or not', () => {
    const table = [['◆記入例'], HEADING, example, ['◆回答'], HEADING, ...ONE];
    expect(answersIn(page(['項目', '内容'], ['製品名', '架空'], ...table))).toEqual(READ);
  });

  it('are none where the word only sends elsewhere, or stands in a row', () => {
    const told = ['記入例は別紙をご覧ください。'];
    expect(answersIn(page(told, HEADING, ...ONE))).toEqual(READ);
    const again = [HEADING, ...ONE.slice(0, 3), HEADING, ...ONE.slice(3)];
    expect(answersIn(page(told, ['製品名', '架空'], ...again))).toEqual(READ);
    const row = ['0', '（記入例）離席時の対策がある', 'いいえ'];
    expect(answersIn(page(HEADING, row, ...again))).toEqual(READ);
  });
});

describe('a question', () => {
  it('may begin in the column of the numbers, where it is answered', () => {
    const reaching: MadeCell = { text: '3 アクセスログを採取している（6.5.C7）', colSpan: 2 };
    const rows = CIRCLED.map((row, index): MadeCell[] =>
      index === 2 ? [reaching, '', ...circled(2)] : row,
    );
    expect(numbersIn(COLUMNS, ...rows)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(answersIn(page(COLUMNS, ...rows))).toEqual(READ);
    const remark: MadeCell[] = [{ text: 'ここまでは技術的な対策の有無です。', colSpan: 2 }];
    const told = [...CIRCLED.slice(0, 3), remark, ...CIRCLED.slice(3)];
    expect(answersIn(page(COLUMNS, ...told))).toEqual(READ);
  });

  it('is joined from two cells of its row, one of which may be a heading word', () => {
    const indented = CIRCLED.map(([number = '', question = '', ...cells], index): MadeCell[] =>
      index === 2
        ? [number, '内容', question, ...cells]
        : index % 2 === 0
          ? [number, question, '', ...cells]
          : [number, '', question, ...cells],
    );
    const answers = read(['番号', '質問', '', ...WORDS], ...indented);
    expect(answers[2]?.question).toBe('内容 アクセスログを採取している');
    expect(answers.map(({ choice }) => choice)).toEqual(READ);
  });

  it('has no number of its own where that of the row above is merged over it', () => {
    const rows = ONE.map(([number = '', ...cells], index): MadeCell[] => [
      index === 0 ? { text: String(number), rowSpan: 2 } : index === 1 ? '' : number,
      ...cells,
    ]);
    expect(numbersIn(HEADING, ...rows)).toEqual(['1', null, '3', '4', '5', '6']);
    const bare = ONE.map((row, index) => (index === 0 ? ['（）', ...row.slice(1)] : row));
    expect(numbersIn(HEADING, ...bare)[0]).toBeNull();
  });

  it('has the reference on the next line, with the answer there or above, and keeps its own', () => {
    const first = (answer: string, below: readonly string[]) =>
      read(
        HEADING,
        ['1', '離席時の自動ログオフ機能がある', answer],
        ['', '（6.5.C4）', ...below],
        ...ONE.slice(1),
      )[0];
    expect(first('', ['いいえ'])).toMatchObject({ references: ['6.5.C4'], choice: 'no' });
    expect(first('はい', [''])).toMatchObject({ references: ['6.5.C4'], choice: 'yes' });
    const kept = [...ONE.slice(0, 1), ['', '（6.5.C5）'], ...ONE.slice(1)];
    expect(read(HEADING, ...kept)[0]?.references).toEqual(['6.5.C4']);
    expect(answersIn(page(HEADING, ['', '（6.5.C5）'], ...ONE))).toEqual(READ);
  });

  it('that is answered with 備考 in place of a word is a row all the same', () => {
    const rows = ONE.map((row, index) => (index === 1 ? [...row.slice(0, 2), '備考'] : row));
    expect(answersIn(page(HEADING, ...rows))).toEqual(READ.with(1, 'unreadable'));
  });

  it('stands below the title of its section, which begins in any column', () => {
    for (const col of [0, 1]) {
      const over: MadeCell[] = ['', ''].slice(0, col);
      over.push({ text: '6.9 持ち出しの対策', colSpan: 6 - col });
      const answers = read(COLUMNS, ...CIRCLED.slice(0, 4), over, ...CIRCLED.slice(4));
      expect(answers.map(({ choice }) => choice)).toEqual(READ);
      expect(answers[4]?.section).toBe('6.9');
    }
    const asks: MadeCell[] = [{ text: '以下もはい・いいえ・対象外でお答えください', colSpan: 6 }];
    expect(answersIn(page(COLUMNS, ...CIRCLED.slice(0, 4), asks, ...CIRCLED.slice(4)))).toEqual(
      READ,
    );
  });
});

describe('the last rows of a form', () => {
  const rows = (cells: (index: number) => readonly MadeCell[]) =>
    ['時刻の同期', '権限の区分', '情報の破棄'].map((text, index): MadeCell[] => [
      '',
      text,
      ...cells(index),
    ]);

  it('belong to it with words to choose from, an answer nobody can read, or a reference', () => {
    const boxes = asked((index) => [
      WORDS.map((text, i) => `${CHOSEN[index] === i ? '■' : '□'}${text}`).join(' '),
    ]);
    expect(read(HEADING, ...boxes, ...rows(() => ['□はい □いいえ □対象外']))).toHaveLength(9);
    expect(read(HEADING, ...ONE, ...rows(() => ['要相談']))).toHaveLength(9);
    const referring = [
      '時刻を合わせている（6.5.C9）',
      '権限を分けている（6.5.C6）',
      '持ち出しの方針を定めている（6.9.C1）',
    ].map((text) => ['', text]);
    expect(read(HEADING, ...ONE, ...referring)).toHaveLength(9);
  });

  it('are none that only sign or inform, below an answered form or an empty one', () => {
    const empty = ONE.map((row) => row.slice(0, 2).map((cell) => String(cell).replace(/（.*/, '')));
    const tail = [
      ['8', '担当部門'],
      ['', '以上のとおり相違ありません。'],
      ['', '印'],
    ];
    expect(read(COLUMNS, ...empty, ...tail)).toHaveLength(6);
    expect(read(COLUMNS, ...CIRCLED, ...tail)).toHaveLength(6);
    expect(read(HEADING, ...ONE, ...tail)).toHaveLength(6);
  });

  it('ask right below the others, not behind a gap', () => {
    const ask = ['', '時刻を合わせる機能があるか。'];
    expect(read(COLUMNS, ...CIRCLED, ask)).toHaveLength(7);
    expect(read(COLUMNS, ...CIRCLED, ['', '担当'], ask)).toHaveLength(6);
  });

  it('count on, from ten to eleven too, but not from notes or anew', () => {
    const ten = CIRCLED.map((row, index) => [`${index + 5}`, ...row.slice(1)]);
    expect(
      numbersIn(COLUMNS, ...ten, ['', '保守'], ['11', '時刻を合わせる機能がある']),
    ).toHaveLength(7);
    expect(numbersIn(COLUMNS, ...ten, ['A1', '時刻を合わせる機能がある'])).toHaveLength(6);
  });
});

describe('the notes of a form', () => {
  it('begin at their heading, not at 備考 in the heading of the table', () => {
    const noted = asked((index) => [word(index), index === 0 ? '備考1' : '']);
    const notes = [['備考'], ['備考1', '契約した施設に限りますか。']];
    const [only] = readSheets(
      page(['', '', '', '備考'], ['番号', '質問', '回答', '番号'], ...noted, ...notes),
    );
    expect(only?.content.answers).toHaveLength(6);
    expect(only?.content.notes.map(({ text }) => text)).toEqual(['契約した施設に限りますか。']);
  });

  it('are listed beside the table, in whatever order its columns stand', () => {
    const beside = (cells: (index: number) => readonly string[], ...heading: readonly string[]) => {
      const list = (index: number) => ['', `注${index + 1}`, `${index + 1}件目の補足です。`];
      const rows = asked(() => []).map((_, index) => [...cells(index), ...list(index)]);
      const [only] = readSheets(page([...heading, '', '番号', '内容'], ...rows));
      expect(only?.content.answers.map(({ choice }) => choice)).toEqual(READ);
      return only?.content.notes.map(({ text }) => text);
    };
    const texts = READ.map((_, index) => `${index + 1}件目の補足です。`);
    const [number, question] = [(i: number) => `${i + 1}`, (i: number) => String(ONE[i]?.[1])];
    expect(
      beside(
        (i) => [number(i), question(i), word(i), `注${i + 1}`],
        ...['番号', '質問', '回答', '注'],
      ),
    ).toEqual(texts);
    expect(
      beside(
        (i) => [word(i), number(i), question(i), `注${i + 1}`],
        ...['回答', '番号', '質問', '注'],
      ),
    ).toEqual(texts);
  });
});

describe('an answer', () => {
  it('is circled in an empty field under its heading', () => {
    const circles = CHOSEN.map(
      (option, row): Drawing => ({
        kind: 'ellipse',
        box: { x: (2 + option) * 100 + 10, y: (row + 2) * 20 + 2, width: 60, height: 16 },
      }),
    );
    const rows = asked(() => []);
    expect(answersIn(sheetOf('MDS', [TITLE, COLUMNS, ...rows], circles))).toEqual(READ);
  });

  it('belongs to the heading over most of it, or to both', () => {
    const shifted = (x: number, width = 100): MadeCell => ({
      text: '○',
      box: { x, y: 40, width, height: 20 },
    });
    const first = (...cells: readonly MadeCell[]) =>
      answersIn(page(COLUMNS, ...asked((index) => (index === 0 ? cells : circled(index)))))[0];
    expect(first('', shifted(280))).toBe('no');
    expect(first(shifted(215))).toBe('yes');
  });

  it('is one of words with the way a function is had, or of a sign beside them', () => {
    const words = ['はい（標準）', 'はい（別売）', 'いいえ', '対象外'];
    const chosen = [1, 2, 3, 0, 2, 1];
    const filled = (texts: readonly string[], option: number | undefined): MadeCell[] =>
      texts.map((text, index) => ({ text, ...(index === option && { fill: '#FFFF00' }) }));
    const answers = read(
      ['番号', '質問', '回答'],
      ...asked((index) => filled(words, chosen[index])),
    );
    expect(answers.map(({ choice }) => choice)).toEqual(READ);
    expect(answers[0]?.remark).toBe('（別売）');
    const signed = asked((index) => filled(['有', '無', '－'], CHOSEN[index]));
    expect(answersIn(page(['番号', '質問', '回答'], ...signed))).toEqual(READ);
  });

  it('is marked beneath one of the words', () => {
    const rows = asked(() => []).flatMap(([number = '', question = ''], index): MadeCell[][] => [
      [{ text: String(number), rowSpan: 2 }, { text: String(question), rowSpan: 2 }, ...WORDS],
      ['', '', ...circled(index)],
    ]);
    expect(answersIn(page(['番号', '質問', '回答'], ...rows))).toEqual(READ);
  });
});
