import { describe, expect, it, test } from 'vitest';
import { withAnswerLinesBeside } from '../../../src/reading/as-table/words-below.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { saysUnanswered } from '../../../src/reading/marks/words/unanswered.js';
import { type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

/** Questionnaires that print an arrow below each question, and the answer behind it. */

type Rows = readonly (readonly MadeCell[])[];

/** The questions, each with a number and these lines below it. */
const letter = (linesBelow: readonly Rows[]) =>
  sheetOf('MDS', [
    MDS,
    ...QUESTIONS.flatMap((question, index) => [
      [`${index + 1}`, question],
      ...(linesBelow[index] ?? []),
    ]),
  ]);

const behind = (...texts: readonly string[]) => letter(texts.map((text) => [['', text]]));

const answersOf = (page: ReturnType<typeof letter>) => {
  const [only, ...others] = readSheets(page);
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return only.content.answers;
};

const read = (page: ReturnType<typeof letter>) =>
  answersOf(page).map(({ number, choice, state, notes }) =>
    [number, choice ?? state, ...notes].join(' '),
  );

describe('an arrow below a question', () => {
  it('points to its answer, or to the place of one', () => {
    expect(
      read(behind('▶ はい', '▶', '▶ 準備中（※8）', '▶ いいえ（※2）', '▶ 対象外', '▶ はい')),
    ).toEqual(['1 yes', '2 blank', '3 unreadable 8', '4 no 2', '5 not-applicable', '6 yes']);
  });

  it.each(['▶', '▷', '►', '➤', '⇒', '→'])('may be %s', (arrow) => {
    const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
    expect(read(behind(...words.map((word) => `${arrow}${word}`)))).toEqual([
      '1 yes',
      '2 no',
      '3 not-applicable',
      '4 yes',
      '5 no',
      '6 yes',
    ]);
  });

  it.each(['▶ 検討中', '▶ 未定', '▶ 要相談', '▶ 要確認'])(
    'may have a text in place of an answer: %s',
    (text) => {
      const page = behind('▶ はい', text, '▶ はい', '▶ はい', '▶ はい', '▶ はい');
      expect(answersOf(page).map(({ choice, state }) => choice ?? state)).toEqual([
        'yes',
        'unreadable',
        'yes',
        'yes',
        'yes',
        'yes',
      ]);
    },
  );

  it('may have any text in place of an answer where it leads to all others', () => {
    const page = behind('→ はい', '→ 次の版で回答します', '→ はい', '→ いいえ', '→ はい', '→ はい');
    expect(read(page)).toEqual(['1 yes', '2 unreadable', '3 yes', '4 no', '5 yes', '6 yes']);
    const below = letter(
      QUESTIONS.map((_, index) => [['', '→ はい'], ...(index === 1 ? [['', '→ 別売品です']] : [])]),
    );
    expect(answersOf(below).map(({ choice, remark }) => `${choice} ${remark ?? ''}`)[1]).toBe(
      'yes 別売品です',
    );
  });

  it('may be a label of cards, where more of them are answered behind another one', () => {
    const page = behind('▶ はい', '▶ いいえ', '▶ はい', '▶ はい', '回答：対象外', '回答：はい');
    expect(read(page)).toEqual(['1 yes', '2 no', '3 yes', '4 yes', '5 not-applicable', '6 yes']);
  });
});

describe('a remark behind an arrow', () => {
  it('stays one below words that are printed', () => {
    const printed = (index: number, remark: string): Rows => [
      ['', index % 2 === 0 ? '■はい　□いいえ　□対象外' : '□はい　■いいえ　□対象外'],
      ['', remark],
    ];
    const page = letter(
      QUESTIONS.map((_, index) => printed(index, index === 1 ? '⇒ 次の版で備える' : '⇒')),
    );
    expect(answersOf(page).map(({ choice, remark }) => `${choice} ${remark}`)).toEqual([
      'yes null',
      'no 次の版で備える',
      'yes null',
      'no null',
      'yes null',
      'no null',
    ]);
  });

  it('makes no questionnaire', () => {
    const made = (text: string) => {
      const page = sheetPageOf(behind(...QUESTIONS.map(() => text)));
      return withAnswerLinesBeside(page) === page;
    };
    expect(['▶ 別売品', '⇒', '→', '▶', '▶ はい'].filter(made)).toEqual(['▶ 別売品', '⇒', '→']);
  });
});

test.each([
  ...['〔　　〕', '（　）', '()', '[ ]', '【　】', '▶', ' → '].map((text) => [text, true] as const),
  ...['（はい）', '〔○〕', '▶ はい', '▶▶', '', '　', '（', '（　）（　）'].map(
    (text) => [text, false] as const,
  ),
])('%s says that nobody answered: %s', (text, expected) => {
  expect(saysUnanswered(text)).toBe(expected);
});
