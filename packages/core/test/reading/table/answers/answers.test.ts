import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import {
  answersIn,
  asked,
  type MadeCell,
  MDS,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../../support/sheets.js';

/** What the answers of a table tell of each other, and which rows of it have any. */

type Rows = readonly (readonly MadeCell[])[];
const WORDS = ['はい', 'いいえ', '対象外'];
const HEADING = ['番号', '質問', '回答', '備考'];
const COLUMNS = ['番号', '質問', ...WORDS, '備考'];
const page = (...rows: Rows) => sheetOf('MDS', [MDS, ...rows]);
const first = (...rows: Rows) => readSheets(page(...rows))[0] ?? expect.fail('nothing read');
/** Answers of a form with one column of them. */
const given = (texts: readonly MadeCell[], ...above: Rows) =>
  answersIn(page(...above, HEADING, ...asked((index) => [texts[index] ?? ''])));
const yes = Array(6).fill('yes');

describe('signs without a legend', () => {
  it('answer where most of the answers are signs', () => {
    expect(given(['○', '×', '○', '○', '要相談', '未定'])).toEqual([
      'yes',
      'no',
      'yes',
      'yes',
      'unreadable',
      'unreadable',
    ]);
    expect(given(['○', '×', '○', '○※1', '要相談', ''])[3]).toBe('yes');
    expect(given(['○', '×', '○', '要相談', '未定', ''])).not.toContain('yes');
  });
});

describe('該当しない', () => {
  it('is a no where 該当する is given or offered, and 対象外 elsewhere', () => {
    const words = ['該当しない', 'はい', 'いいえ', 'はい', 'はい', 'はい'];
    expect(given(words)[0]).toBe('not-applicable');
    expect(given(words.with(3, '該当する')).slice(0, 4)).toEqual(['no', 'yes', 'no', 'yes']);
    const listed = (choices: readonly string[]) =>
      given(words.map((text) => ({ text, choices })))[0];
    expect(listed(['はい', 'いいえ', '該当する', '該当しない'])).toBe('no');
    expect(listed(['はい', 'いいえ', '該当しない'])).toBe('not-applicable');
  });
});

describe('対応 and other words that may mean something else', () => {
  const sure = (words: readonly string[], line = '') =>
    (first([line], HEADING, ...asked((index) => [words[index] ?? ''])).reading.answers[0]
      ?.markConfidence ?? 0) >= 0.9;
  const words = Array<string>(6).fill('対応');

  it('are sure where the sheet says yes and no, or lists both above', () => {
    expect(sure(words)).toBe(false);
    expect(sure(words.with(5, '未対応'))).toBe(true);
    expect(sure(words.with(5, 'いいえ（次の版で）'))).toBe(false);
    expect(sure(words.with(5, '未対応※1'))).toBe(true);
    expect(sure(words, '対応、 未対応 のどちらか')).toBe(true);
    expect(sure(words, '対応・対応 のどちらか')).toBe(false);
    expect(sure(words, `${'対応、未対応、'.padEnd(199, 'あ')}、`)).toBe(true);
    expect(sure(words, `${'対応、未対応、'.padEnd(200, 'あ')}、`)).toBe(false);
  });

  it('are not made sure by words below the first answer', () => {
    const rows = asked(() => ['対応', '', '']).map((row, index) =>
      index === 0 ? [...row, '', '対応、未対応'] : row,
    );
    expect(first(HEADING, ...rows).reading.answers[0]?.markConfidence).toBeLessThan(0.9);
  });
});

describe('colours that a legend explains', () => {
  const fill = '#9DC3E6';
  const legend: MadeCell[] = [
    ...['凡例', '', '', ''],
    { text: 'はい（対応）', fill },
    '',
    { text: 'いいえ（未対応）', fill: '#F8CBAD' },
  ];
  const filled = (text: string): MadeCell => ({ text, fill });

  it('answer where no row has a text there', () => {
    expect(given(Array(6).fill(filled('　')), legend)).toEqual(yes);
    const [answer] = first(legend, HEADING, ...asked(() => [filled('　')])).reading.answers;
    expect(answer).toMatchObject({ raw: fill, marks: ['fill'], markConfidence: 0.93 });
  });

  it('are nothing to go by beside words', () => {
    const words = [filled('　'), ...Array(5).fill(filled('いいえ'))];
    expect(given(words, legend)).toEqual(['blank', ...Array(5).fill('no')]);
    expect(given([filled('　'), ...Array(5).fill('いいえ')], legend)[0]).toBe('blank');
  });

  it('answer beside questions that reach into the column', () => {
    const rows = QUESTIONS.map((question, index): MadeCell[] => [
      `${index + 1}`,
      question,
      filled('　'),
    ]);
    const wide: MadeCell[] = ['', { text: '外部と情報を交換する場合', colSpan: 2 }];
    const read = answersIn(page(legend, HEADING, ...rows.slice(0, 5), wide, ...rows.slice(5)));
    expect(read).toEqual(yes);
  });
});

describe('a row', () => {
  const sections = (...row: readonly MadeCell[]) => {
    const rows = asked(() => ['○']).map(([, ...others]) => ['', ...others]);
    const read = first(COLUMNS, ...rows.slice(0, 3), row, ...rows.slice(3)).content.answers;
    return [read.length, read.at(-1)?.section];
  };
  const heading = ['', '情報機器の持ち出しの管理'];

  it('that could be a heading is a question where anything marks or offers an answer', () => {
    expect(sections(...heading)).toEqual([6, '6.9']);
    expect(sections(...heading, '○')).toEqual([7, '6.11']);
    expect(sections(...heading, '要相談')).toEqual([7, '6.11']);
    const choices = ['○', ''];
    expect(sections(...heading, { text: '　', choices })).toEqual([7, '6.11']);
    expect(sections(...heading, '', { text: '　', choices })).toEqual([7, '6.11']);
  });

  it('that could be a heading is a question where a mark is drawn', () => {
    const rows = asked(() => ['○']).map(([, ...others]) => ['', ...others]);
    const ring: Drawing = { kind: 'ellipse', box: { x: 220, y: 102, width: 40, height: 16 } };
    const made = sheetOf(
      'MDS',
      [MDS, COLUMNS, ...rows.slice(0, 3), heading, ...rows.slice(3)],
      [ring],
    );
    expect(answersIn(made)).toEqual([...yes, 'yes']);
  });

  it('that reaches over the answers is a heading, whatever lies beside it', () => {
    const wide: MadeCell[] = [{ text: '情報機器の持ち出し', colSpan: 5 }, '○'];
    expect(sections(...wide)).toEqual([6, '6.9']);
  });

  it('that reaches over the answers is a heading, whatever is drawn over it', () => {
    const rows = asked(() => ['○']);
    const ring: Drawing = { kind: 'ellipse', box: { x: 220, y: 102, width: 40, height: 16 } };
    const table = [...rows.slice(0, 3), [{ text: '情報機器の持ち出し', colSpan: 6 }]];
    const made = sheetOf('MDS', [MDS, COLUMNS, ...table, ...rows.slice(3)], [ring]);
    expect(answersIn(made)).toEqual(yes);
  });

  it('that offers nothing where all others do is a heading, however it is numbered', () => {
    const count = (row: readonly MadeCell[], besides: (index: number) => readonly MadeCell[]) => {
      const rows = asked(besides);
      const table = [HEADING, ...rows.slice(0, 3), row, ...rows.slice(3)];
      return first(...table).content.answers.length;
    };
    const printed = (index: number): MadeCell[] =>
      WORDS.map((text, option) => ({ text, ...(option === index % 3 && { fill: '#FFFF00' }) }));
    expect(count(['90', '花壇の管理'], printed)).toBe(6);
    expect(count(['90', '花壇の管理'], () => ['はい'])).toBe(7);
    expect(count(['90', { text: '花壇の管理', colSpan: 2 }], () => ['はい'])).toBe(6);
  });

  it('with a mark under one heading and the word of another beside it has two answers', () => {
    const columns = (...cells: readonly string[]) =>
      answersIn(page(COLUMNS, ...asked((index) => (index === 1 ? cells : ['○']))))[1];
    expect(columns('○', '対象外')).toBe('several');
    expect(columns('はい', '', 'いいえ')).toBe('several');
    expect(columns('○', '設定による')).toBe('yes');
    expect(columns('', '対象外')).toBe('unreadable');
  });

  it('with a mark between the columns of the options cannot be read', () => {
    const columns = ['番号', '質問', 'はい', '', 'いいえ', '対象外'];
    const rows = (text: string) => asked((index) => (index === 0 ? ['', text] : ['○']));
    expect(answersIn(page(columns, ...rows('○')))[0]).toBe('unreadable');
    expect(answersIn(page(columns, ...rows('別途')))[0]).toBe('blank');
    const both = asked((index) => (index === 0 ? ['○', '○'] : ['○']));
    expect(answersIn(page(columns, ...both))).toEqual(yes);
  });
});

describe('a column where the words are printed on every row', () => {
  const printed = (index: number): MadeCell[] =>
    WORDS.map((text, option) => ({ text, ...(option === index % 3 && { style: { bold: true } }) }));
  const read = (...cells: readonly MadeCell[]) =>
    answersIn(page(HEADING, ...asked((index) => (index === 1 ? cells : printed(index)))))[1];

  it('may hold one word that somebody typed, and nothing else', () => {
    expect(read('', '対象外')).toBe('not-applicable');
    expect(read('', { text: '対象外' }, { text: '　' })).toBe('not-applicable');
    expect(read('対象外', '別途')).toBe('unreadable');
    expect(read('別途', '対象外')).toBe('unreadable');
  });
});

describe('answers on the line below their questions', () => {
  const below = (lineOf: (index: number) => readonly MadeCell[]): MadeCell[][] =>
    asked(() => []).flatMap((row, index) => [row, ['', '', ...lineOf(index)]]);

  it('are those of the question above, with the remark beside them', () => {
    const { answers } = first(
      HEADING,
      ...below((index) => [WORDS[index % 3] ?? '', index === 1 ? '設定によります' : '']),
    ).content;
    expect(answers.map(({ choice }) => choice)).toEqual([
      'yes',
      'no',
      'not-applicable',
      'yes',
      'no',
      'not-applicable',
    ]);
    expect(answers.map(({ remark }) => remark)).toEqual([
      null,
      '設定によります',
      ...Array(4).fill(null),
    ]);
  });

  it('may be four of five, but none where one stands beside its question', () => {
    const rows = below(() => ['はい']);
    expect(answersIn(page(HEADING, ...rows.slice(0, 10), ...rows.slice(10, 11)))).toEqual([
      ...Array(5).fill('yes'),
      'blank',
    ]);
    const fewer = [...rows.slice(0, 8), ...rows.slice(8).filter((_, at) => at % 2 === 0)];
    expect(readSheets(page(HEADING, ...fewer))[0]?.content.answers ?? []).not.toContainEqual(
      expect.objectContaining({ choice: 'yes' }),
    );
    const beside = rows.with(0, ['1', QUESTIONS[0], 'いいえ']);
    const read = readSheets(page(HEADING, ...beside)).flatMap(({ content }) =>
      content.answers.map(({ choice }) => choice),
    );
    expect(read).not.toContain('yes');
  });

  it('stand below the last line of a question over several', () => {
    const tall = (text: MadeCell = ''): MadeCell => ({ text: String(text), rowSpan: 2 });
    const rows = asked(() => []).flatMap(([number, question]) => [
      [tall(number), tall(question)],
      [],
      ['', '', 'はい'],
    ]);
    expect(answersIn(page(HEADING, ...rows))).toEqual(yes);
  });

  it('have the marks drawn there', () => {
    const rings = QUESTIONS.map(
      (_, index): Drawing => ({
        kind: 'ellipse',
        box: {
          x: 100 * (2 + (index % 3)) + 20,
          y: 20 * (3 + 2 * index) + 2,
          width: 40,
          height: 16,
        },
      }),
    );
    const rows = asked(() => []).flatMap((row) => [row, ['', '', '（　）', '（　）', '（　）']]);
    expect(answersIn(sheetOf('MDS', [MDS, COLUMNS, ...rows], rings))).toEqual([
      'yes',
      'no',
      'not-applicable',
      'yes',
      'no',
      'not-applicable',
    ]);
  });
});

describe('a shape in every column of the options', () => {
  const shapesOn = (rows: readonly number[], kind: Drawing['kind']): readonly Drawing[] =>
    rows.flatMap((row) =>
      WORDS.map(
        (_, option): Drawing => ({
          kind,
          box: { x: 100 * (2 + option) + 40, y: 20 * (2 + row) + 4, width: 12, height: 12 },
        }),
      ),
    );
  const all = QUESTIONS.map((_, index) => index);
  const read = (drawings: readonly Drawing[], marks: (index: number) => readonly MadeCell[]) =>
    answersIn(sheetOf('MDS', [MDS, COLUMNS, ...asked(marks)], drawings));

  it('cannot be read where nothing else answers: one of them may be filled', () => {
    for (const kind of ['ellipse', 'frame', 'other'] as const)
      expect(read(shapesOn(all, kind), () => [])).toEqual(Array(6).fill('unreadable'));
    expect(read(shapesOn([1, 2], 'other'), () => []).slice(0, 4)).toEqual([
      'blank',
      'unreadable',
      'unreadable',
      'blank',
    ]);
  });

  it('is a field to fill in where others are marked', () => {
    const drawings = shapesOn(all, 'frame');
    expect(read(drawings, (index) => (index < 4 ? ['○'] : []))).toEqual([
      ...yes.slice(0, 4),
      'blank',
      'blank',
    ]);
  });
});

test('words that all look alike on a row are no answer, and one that is crossed out chooses none', () => {
  const look = (struck: readonly number[]): MadeCell[] =>
    WORDS.map((text, option) => ({ text, style: { struck: struck.includes(option) } }));
  const rows = asked((index) => look([[1, 2], [0, 2], [0, 1], [0, 1, 2], [], [1, 2]][index] ?? []));
  expect(answersIn(page(HEADING, ...rows))).toEqual([
    'yes',
    'no',
    'not-applicable',
    'unreadable',
    'blank',
    'yes',
  ]);
});

describe('the same three words side by side, in a column that answers elsewhere', () => {
  const states = (many: number) => {
    const rows = asked((index) => (index < many ? WORDS : ['いいえ', '', '']));
    const more = asked(() => ['いいえ', '', '']).map(([, ...cells], index) => [
      `${index + 7}`,
      ...cells,
    ]);
    return answersIn(page(['番号', '質問', '回答', '', ''], ...rows, ...more));
  };
  const no = (count: number) => Array<string>(count).fill('no');

  it('are words to choose from on four rows, and no answers', () => {
    expect(states(4)).toEqual([...Array(4).fill('unreadable'), ...no(8)]);
    expect(states(5)).toEqual([...Array(5).fill('unreadable'), ...no(7)]);
  });

  it('are answers on fewer', () => {
    expect(states(3)).toEqual([...Array(3).fill('yes'), ...no(9)]);
  });
});
