import { describe, expect, it } from 'vitest';
import { answersIn, type MadeCell, QUESTIONS, readSheets, sheetOf } from './made.js';

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
/** Two lines for every question; what `linesOf` gives takes their place. */
const letter = (linesOf: (question: string, index: number) => Rows) =>
  page(...QUESTIONS.flatMap(linesOf));
const answersOf = (made: ReturnType<typeof page>) => {
  const [only, ...others] = readSheets(made);
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return only.content.answers;
};

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
});
