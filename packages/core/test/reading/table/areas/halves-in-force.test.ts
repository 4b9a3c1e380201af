import { describe, expect, it } from 'vitest';
import { type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../../support/sheets.js';

/** The answers of this time and of last time in whole tables beside each other. */

const HEADING = ['No.', '質問', '回答'];
const NOW = 'はい';
const THEN = 'いいえ';
const answersUnder = (left: MadeCell, right: MadeCell, [first, second] = [NOW, THEN]) =>
  readSheets(
    sheetOf('MDS', [
      MDS,
      [left, '', '', '', right],
      [...HEADING, '', ...HEADING],
      ...QUESTIONS.map((question, index) => [
        `${index + 1}`,
        question,
        first ?? '',
        '',
        `${index + 1}`,
        question,
        second ?? '',
      ]),
    ]),
  ).flatMap(({ content }) => content.answers.map(({ choice }) => choice));

describe('of two tables beside each other', () => {
  it('the one whose title says that it is of last time is not read', () => {
    const once = QUESTIONS.map(() => 'yes');
    expect(answersUnder('今回の回答', '前回の回答（2023年）')).toEqual(once);
    expect(answersUnder('前回の回答', '今回の回答', [THEN, NOW])).toEqual(once);
  });

  it('both are read where no title says so, or both do', () => {
    expect(answersUnder('製品', '保守')).toHaveLength(2 * QUESTIONS.length);
    expect(answersUnder('前回の回答', '前回の回答')).toHaveLength(2 * QUESTIONS.length);
  });
});
