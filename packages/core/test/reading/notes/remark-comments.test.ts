import { describe, expect, it, test } from 'vitest';
import { pointsToComment } from '../../../src/reading/notes/note-cell.js';
import { asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Remarks that stand in the comment of a cell in the column of remarks. */

const remarkOf = (first: MadeCell) => {
  const rows = asked((index) => ['○', '', '', index === 0 ? first : '別売です。']);
  const [only] = readSheets(
    sheetOf('MDS', [
      ['製造業者による医療情報セキュリティ開示書'],
      ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'],
      ...rows,
    ]),
  );
  const { notes = [], remark } = only?.content.answers[0] ?? {};
  return [...notes, remark, ...(only?.content.notes ?? []).map(({ text }) => text)];
};

describe('the comment on a remark', () => {
  const comment = '設定画面で選べます。';

  it('is the remark where the cell only leads to it, or is empty', () => {
    expect(remarkOf({ text: 'メモ参照', comment })).toEqual([comment]);
    expect(remarkOf({ text: ' ', comment })).toEqual([comment]);
  });

  it('goes on with what the cell says', () => {
    expect(remarkOf({ text: 'オプション', comment })).toEqual([`オプション\n${comment}`]);
    expect(remarkOf({ text: '備考1を設定', comment })).toEqual(['1', `備考1を設定\n${comment}`]);
    expect(remarkOf({ text: '備考1、2', comment })).toEqual(['1', '2', comment]);
  });

  it('is the text of the only note whose number the cell gives', () => {
    expect(remarkOf({ text: '備考1', comment })).toEqual(['1', null, comment]);
  });
});

test.each([
  'メモ参照',
  '（コメント参照）',
  '※メモをご参照ください。',
  '詳細はコメントに記載',
  '右上のメモを参照',
  'コメントあり',
  'See comment',
  'see the note',
])('a cell leads to its comment: %s', (text) => {
  expect(pointsToComment(text)).toBe(true);
});

test.each([
  '備考3を参照',
  'メモリを増設',
  'メモ機能を使います',
  '別紙参照',
  'コメントは残りません',
])('a cell says something itself: %s', (text) => {
  expect(pointsToComment(text)).toBe(false);
});
