import type { Drawing } from '@kaijisho/core';
import { expect, test } from 'vitest';
import { answersIn, asked, sheetOf } from '../../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['番号', '質問', '回答'];
/** Column of the ring on each row: は 可, 否, －. */
const RINGS = [2, 3, 4, 2, 3, 2];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

/** A ring of a width around what is printed at the middle of a column, `shift` points beside it. */
const ring = (row: number, col: number, shift = 0): Drawing => ({
  kind: 'ellipse',
  box: { x: col * 100 + 35 + shift, y: (row + 2) * 20 + 1, width: 30, height: 18 },
});

const sheet = (shift: number) =>
  sheetOf(
    'MDS',
    [
      TITLE,
      HEADING,
      ...asked(() => ['有', '無', '－'].map((text) => ({ text, align: 'center' as const }))),
    ],
    RINGS.map((col, row) => ring(row, col, row === 3 ? shift : 0)),
  );

test('a ring around one of three printed signs', () => {
  expect(answersIn(sheet(0))).toEqual(READ);
});

test('a ring beside the word in its cell is not taken for its answer', () => {
  expect(answersIn(sheet(28))[3]).toBe('unreadable');
});
