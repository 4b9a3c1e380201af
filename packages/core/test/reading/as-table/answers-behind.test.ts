import { describe, expect, it } from 'vitest';
import { withAnswersBehindQuestions } from '../../../src/reading/as-table/answers-behind.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
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
