import { expect, it } from 'vitest';
import { asked, HEADING, type MadeCell, MDS, readSheets, sheetOf } from '../support/sheets.js';

/** Rows that nobody sees, beside rows that ask the same in sight. */

const hidden = (row: readonly MadeCell[]): MadeCell[] =>
  row.map((made) => ({ ...(typeof made === 'string' ? { text: made } : made), hidden: true }));
const read = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [MDS, [...HEADING, '備考'], ...rows])).flatMap(({ content }) =>
    content.answers.map(({ choice }) => choice),
  );
const rows = asked(() => ['はい']);
const lastYear = asked(() => ['いいえ', '昨年度']);
const YES = rows.map(() => 'yes');

it('a hidden row is left out where a row in sight asks the same', () => {
  const both = rows.flatMap((row, index) =>
    index < 2 ? [row, hidden(lastYear[index] ?? [])] : [row],
  );
  expect(read(...both)).toEqual(YES);
});

it('a hidden row that asks something of its own is read', () => {
  const filtered = rows.map((row, index) => (index === 2 ? hidden(row) : row));
  expect(read(...filtered)).toEqual(YES);
});

it('what many rows say, such as who answered, makes no row a repetition', () => {
  const by = asked(() => ['はい', '品質保証部の担当者が代表して回答しております']);
  expect(read(...by.map((row, index) => (index === 2 ? hidden(row) : row)))).toEqual(YES);
});
