import { describe, expect, it } from 'vitest';
import { withAnswersBehindQuestions } from '../../../src/reading/as-table/answers-behind.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { pageOf, rowsOf } from '../support/lines.js';
import { type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

/** Letters that answer each question behind an arrow at its end. */

type Rows = readonly (readonly MadeCell[])[];

const letter = (rowsOf: (question: string, index: number) => Rows) =>
  sheetOf('MDS', [MDS, ...QUESTIONS.flatMap(rowsOf)]);

const read = (page: ReturnType<typeof letter>) =>
  readSheets(page).flatMap(({ content }) =>
    content.answers.map(({ number, choice, state, notes }) =>
      [number, choice ?? state, ...notes].join(' '),
    ),
  );

const ANSWERS = ['はい', 'いいえ（注2）', '', '対象外', '現在検討中です', 'はい ※3'];
const READ = ['1 yes', '2 no 2', '3 blank', '4 not-applicable', '5 unreadable', '6 yes 3'];

/** Where a page cuts question and answer into lines: some characters from the end. */
const cutAt = (text: string, fromEnd: number): Rows => [
  [text.slice(0, text.length - fromEnd)],
  ['', text.slice(text.length - fromEnd)],
];

describe('an answer behind an arrow at the end of its question', () => {
  it.each(['→', '⇒', '➡', '▶'])(
    'is read behind %s, with the number before the question',
    (arrow) => {
      const page = letter((question, index) => [
        [`${index + 1}. ${question} ${arrow} ${ANSWERS[index]}`],
      ]);
      expect(read(page)).toEqual(READ);
    },
  );

  it('is read with the number in a cell of its own, and without any', () => {
    const apart = letter((question, index) => [
      [`${index + 1}`, `${question}　→　${ANSWERS[index]}`],
    ]);
    expect(read(apart)).toEqual(READ);
    const bare = letter((question, index) => [[`${question}　→　${ANSWERS[index]}`]]);
    expect(read(bare)).toEqual(READ.map((text) => text.replace(/^\d/, '')));
  });

  it.each([
    ['within the reference', 12],
    ['behind the arrow', 2],
    ['within the answer', 1],
  ])('goes on with an indented line: %s', (_, fromEnd) => {
    const page = letter((question, index) => cutAt(`${index + 1}. ${question} → はい`, fromEnd));
    expect(read(page)).toEqual(QUESTIONS.map((__, index) => `${index + 1} yes`));
  });

  it('is done where it stands, but for its notes', () => {
    const page = letter((question, index) => [
      [`${index + 1}. ${question} → いいえ`],
      ['', index === 1 ? '（注1）' : index === 2 ? 'パスワードの方式は次のとおりです' : ''],
    ]);
    const numbered = read(page).filter((text) => /^\d/.test(text));
    expect(numbered).toEqual(['1 no', '2 no 1', '3 no', '4 no', '5 no', '6 no']);
  });
});

describe('an arrow in a text', () => {
  const isLeft = (rowsOf: (question: string, index: number) => Rows) => {
    const page = sheetPageOf(letter(rowsOf));
    return withAnswersBehindQuestions(page) === page;
  };

  it('makes no letter where other texts stand behind it, or but two answers', () => {
    expect(isLeft((question) => [[`1. ${question} → 別紙のとおり設定を変えます`]])).toBe(true);
    expect(
      isLeft((question, index) => [[`${index + 1}. ${question}${index < 2 ? ' → はい' : ''}`]]),
    ).toBe(true);
  });

  it('makes none in a table, which answers in a column', () => {
    expect(isLeft((question, index) => [[`${index + 1}`, `${question} → はい`, 'いいえ']])).toBe(
      true,
    );
  });
});

describe('questions and answers in columns of their own', () => {
  /** Question and answer of each row below the headings; null where the page stays as it is. */
  const apart = (...rows: Rows) => {
    const page = pageOf(...rows);
    const made = withAnswersBehindQuestions(page);
    if (made === page) return null;
    return rowsOf(made)
      .filter(([first]) => first !== '1 番号')
      .map((cells) => cells.map((text) => text.slice(2)).join(' | '));
  };
  const ask = (number: number, said = 'はい'): Rows => [
    [`${number}. 機能${number}はあるか → ${said}`],
  ];
  const three: Rows = [1, 2, 3].flatMap((number) => ask(number));
  const READ_THREE = [
    '1. 機能1はあるか | はい',
    '2. 機能2はあるか | はい',
    '3. 機能3はあるか | はい',
  ];
  const fourth = (...rows: Rows) => apart(...three, ...rows)?.slice(3);

  it('are three answers at least, and answers stand behind four of five arrows', () => {
    expect(apart(...three)).toEqual(READ_THREE);
    expect(apart(...three.slice(1))).toBeNull();
    expect(apart(...three.slice(1), ...ask(4, ''))).toBeNull();
    expect(apart(...three, ...ask(4), ...ask(5, '別紙のとおり'))).not.toBeNull();
    expect(apart(...three, ...ask(4, '別紙のとおり'))).toBeNull();
    expect(apart(...three, ...ask(4, ''))).toHaveLength(4);
    expect(apart(...three, ...ask(4, '未記入'))).toHaveLength(4);
  });

  it('have their arrows on their own lines, but for half of them', () => {
    const below = (number: number): Rows => [[`${number}. 機能${number}はあるか`], ['', '→ はい']];
    expect(apart(...three, ...below(4), ...below(5), ...below(6))).toHaveLength(6);
    expect(apart(...three, ...[4, 5, 6, 7].flatMap(below))).toBeNull();
  });

  it('may have the number beside the question, and nothing else', () => {
    expect(fourth(['4', '機能4はあるか → はい'])).toEqual(['4　機能4はあるか | はい']);
    expect(fourth(['甲', '機能4はあるか → はい'])).toEqual(['甲 | 機能4はあるか → はい']);
    expect(fourth(['4', '機能4はあるか → はい', '乙'])).toEqual(['4 | 機能4はあるか → はい | 乙']);
  });

  it('ask: by their number, their references or their words', () => {
    expect(fourth(['機能4の有無（6.5.C1） → はい'])).toEqual(['機能4の有無（6.5.C1） | はい']);
    expect(fourth(['機能4はあるか → はい'])).toEqual(['機能4はあるか | はい']);
    expect(fourth(['機能4 → はい'])).toEqual(['機能4 → はい']);
    expect(fourth(['→ はい'])).toEqual(['→ はい']);
  });

  it('end at the last of several arrows', () => {
    expect(fourth(['4. 端末→親機の通信はあるか →→ はい'])).toEqual([
      '4. 端末→親機の通信はあるか | はい',
    ]);
  });

  it('take five lines at the most', () => {
    const lines = (count: number): Rows => [
      ['4. 機能4は'],
      ...Array.from({ length: count }, () => ['', 'さらに']),
      ['', 'ある → はい'],
    ];
    expect(fourth(...lines(3))).toEqual(['4. 機能4はさらにさらにさらにある | はい']);
    expect(fourth(...lines(4))?.[0]).toBe('4. 機能4は');
  });

  it('go on with lines that are indented by more than two points, alone on their own', () => {
    const next = (x: number, ...more: readonly MadeCell[]) =>
      fourth(
        ['4. 機能4は'],
        [{ text: 'ある → はい', box: { x, y: 80, width: 100, height: 20 } }, ...more],
      );
    expect(next(3)).toEqual(['4. 機能4はある | はい']);
    expect(next(2)).toEqual(['4. 機能4は', 'ある → はい']);
    expect(next(3, '乙')?.[0]).toBe('4. 機能4は');
  });

  it('go on behind an answer with its notes, or with the rest of its word', () => {
    const next = (first: string, second: string) =>
      fourth([`4. 機能4はあるか → ${first}`], ['', second]);
    expect(next('はい', '（注1）')).toEqual(['4. 機能4はあるか | はい（注1）']);
    expect(next('はい（別売', '品）')).toEqual(['4. 機能4はあるか | はい（別売品）']);
    expect(next('対', '象外')).toEqual(['4. 機能4はあるか | 対象外']);
    expect(next('', 'はい')).toEqual(['4. 機能4はあるか | はい']);
    expect(next('はい', '別売品です')).toEqual(['4. 機能4はあるか | はい', '別売品です']);
    expect(next('要確認で', 'す')).toBeUndefined();
  });
});
