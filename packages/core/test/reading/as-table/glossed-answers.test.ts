import { describe, expect, it } from 'vitest';
import { withAnswersSaidOnce } from '../../../src/reading/as-table/glossed-answers.js';
import { pageOf } from '../support/lines.js';
import { answersIn, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

/** Sheets in two languages: each answer is printed in both, one below the other. */

const HEADING = ['番号\nNo.', '設問\nQuestion', '回答\nAnswer'];

const sheet = (answers: readonly string[], numberOf = (row: number) => `${row}`) =>
  sheetOf('MDS', [
    MDS,
    HEADING,
    ...QUESTIONS.map((question, index) => [
      numberOf(index + 1),
      question,
      answers[index % answers.length] ?? '',
    ]),
  ]);

describe('an answer in two languages', () => {
  it.each([
    [['対応\nYes', '未対応\nNo', '該当なし\nN/A']],
    [['Yes\n対応', 'No\n未対応', 'N/A\n該当なし']],
    [['はい\nYes', 'いいえ\nNo', '対象外\nNot applicable']],
  ])('is what both say: %j', (answers) => {
    const read = ['yes', 'no', 'not-applicable'];
    expect(answersIn(sheet(answers))).toEqual([...read, ...read]);
  });

  it('is not read where they contradict one another', () => {
    const [first] = answersIn(sheet(['対応\nNo', '未対応\nNo', '対応\nYes']));
    expect(first).not.toBe('yes');
  });
});

describe('of two lines of an answer', () => {
  const said = (...texts: readonly string[]) => {
    const page = pageOf(texts);
    const made = withAnswersSaidOnce(page);
    return made === page ? null : made.cells.map(({ text }) => text);
  };

  it('the surer one stays, the first where both are as sure', () => {
    expect(said('対応\nYes', 'いいえ\nNo', '別紙')).toEqual(['Yes', 'いいえ', '別紙']);
    expect(said('Yes\n対応')).toEqual(['Yes']);
  });

  it('both stay where they say two things, or no answer, or there are more', () => {
    expect(said('対応\nNo')).toBeNull();
    expect(said('はい\n別売')).toBeNull();
    expect(said('別売\nはい')).toBeNull();
    expect(said('はい\nYes\n別売')).toBeNull();
    expect(said('はい')).toBeNull();
  });
});

it('a heading in two languages says what its column holds', () => {
  const [read] = readSheets(sheet(['対応\nYes', '未対応\nNo'], (row) => `追${row}`));
  expect(read?.content.answers.map(({ number }) => number)).toEqual(
    QUESTIONS.map((_, index) => `追${index + 1}`),
  );
});
