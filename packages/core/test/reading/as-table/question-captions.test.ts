import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../src/reading/as-table/question-captions.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import {
  type MadeCell,
  MDS,
  QUESTIONS as PRINTED,
  readSheets,
  sheetOf,
} from '../support/sheets.js';

/** Cards with the number of a question and its references in small print above it. */

const caption = (...cells: readonly MadeCell[]) => {
  const [line] = gridOf(sheetPageOf(sheetOf('MDS', [cells]))).lines;
  const found = line && captionOf(line);
  return found && [found.number, found.reference ?? null];
};

describe('a caption', () => {
  it('is a number with its references, in one cell or several', () => {
    expect(caption('設問 9.3.1　参照 6.5.C7')).toEqual(['9.3.1', '参照 6.5.C7']);
    expect(caption('設問 9.3.1', '参照 6.5.C7')).toEqual(['9.3.1', '参照 6.5.C7']);
    expect(caption('Q12 ｜ 6.5.C13(1)〜(5)')).toEqual(['Q12', '6.5.C13(1)〜(5)']);
    expect(caption('No. 4（6.5.C1）')).toEqual(['4', '6.5.C1']);
    expect(caption('問12')).toEqual(['問12', null]);
    expect(caption('Q01　対応項番：6.2.C1')).toEqual(['Q01', '対応項番：6.2.C1']);
    expect(caption('3　該当箇所 6.5.C1, 6.5.C4')).toEqual(['3', '該当箇所 6.5.C1, 6.5.C4']);
  });

  it('is no question, and no reference without a number', () => {
    expect(caption('設問 4　アクセス制御機能')).toBeUndefined();
    expect(caption('設問 4　認証（6.5.C1）')).toBeUndefined();
    expect(caption('6.5.C1')).toBeUndefined();
    expect(caption('参照 6.5.C1')).toBeUndefined();
    expect(caption('アクセス制御機能（6.5.C1）')).toBeUndefined();
  });
});

describe('the question below a caption', () => {
  const QUESTIONS = PRINTED.map((question) => question.replace(/（.*）$/, ''));
  const WORDS = ['はい', 'いいえ', '対象外'];
  const cards = (answerOf: (index: number) => readonly MadeCell[]) =>
    sheetOf('MDS', [
      MDS,
      ...QUESTIONS.flatMap((question, index): MadeCell[][] => [
        [`設問 ${index + 1}　参照 6.5.C${index + 1}`],
        [question],
        [...answerOf(index)],
      ]),
    ]);
  const read = (page: ReturnType<typeof cards>) =>
    readSheets(page).flatMap(({ content }) =>
      content.answers.map(({ number, question, references, choice, state }) => [
        number,
        question,
        references.join(),
        choice ?? state,
      ]),
    );
  const words = (index: number) =>
    WORDS.map((word, option) => `${index % 3 === option ? '✓ ' : ''}${word}`);

  it('has its number and references', () => {
    const READ = ['yes', 'no', 'not-applicable'];
    expect(read(cards(words))).toEqual(
      QUESTIONS.map((question, index) => [
        `${index + 1}`,
        question,
        `6.5.C${index + 1}`,
        READ[index % 3],
      ]),
    );
  });

  it('is one as well where there is no answer yet', () => {
    const rows = read(cards((index) => (index === 2 ? ['社内確認中'] : words(index))));
    expect(rows).toHaveLength(QUESTIONS.length);
    expect(rows[2]).toEqual(['3', QUESTIONS[2], '6.5.C3', 'unreadable']);
  });
});
