import { describe, expect, it } from 'vitest';
import { answersIn, asked, type MadeCell, sheetOf } from '../../support/sheets.js';

/** Parts of a form that are answered in one cell, above and between parts with a column for each answer. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
const COLUMNS = ['番号', '質問', '有', '無', '非該当', '備考'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const circled = asked((index) => [0, 1, 2].map((option) => (CHOSEN[index] === option ? '○' : '')));
const ticked = asked((index) => [
  ['有', '無', '非該当']
    .map((word, option) => `${CHOSEN[index] === option ? '☑' : '☐'}${word}`)
    .join('　'),
]);
const typed = asked((index) => [['有', '無', '非該当'][CHOSEN[index] ?? 0] ?? '']);

describe('a part of the form answered in one cell', () => {
  it.each(['回答', '回　答', 'ご回答'])('stands above another in columns, under %s', (heading) => {
    for (const worded of [ticked, typed])
      expect(
        answersIn(
          page(
            ['番号', '質問', heading, '', '', '備考'],
            ...worded.slice(0, 3),
            ['第2部　人的な対策'],
            COLUMNS,
            ...circled.slice(3),
          ),
        ),
      ).toEqual(READ);
  });

  it('stands between two in columns', () => {
    const between = [['番号', '質問', '回答', '', '', '備考'], ...ticked.slice(2, 4)];
    const parts = [COLUMNS, ...circled.slice(0, 2), ...between, COLUMNS, ...circled.slice(4)];
    expect(answersIn(page(...parts))).toEqual(READ);
  });

  it('is none where the heading reaches over those of its columns', () => {
    const over: MadeCell[] = ['番号', '質問', { text: '回答', colSpan: 3 }, '', '', '備考'];
    const named = ['', '', '有', '無', '非該当'];
    const table = [over, named, ...circled.slice(0, 3), over, named, ...circled.slice(3)];
    expect(answersIn(page(...table))).toEqual(READ);
  });

  it('is none where several of its columns hold words', () => {
    const words = asked((index) => [0, 1, 2].map((option) => (index % 3 === option ? '有' : '無')));
    const over: MadeCell[] = ['番号', '質問', { text: '回答', colSpan: 3 }, '', '', '備考'];
    expect(answersIn(page(over, ...words.slice(0, 3), COLUMNS, ...circled.slice(3)))).toEqual(
      READ.slice(3),
    );
  });
});
