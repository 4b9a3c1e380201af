import { expect, test } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import type { DrawableRow } from '../../../../src/reading/marks/drawings/drawable-row.js';
import { drawingMarks } from '../../../../src/reading/marks/drawings/drawing-marks.js';

/** Frames around cards, which mark none of their words. */

/** Four rows of two words each, 40 points apart. */
const ROWS = [0, 40, 80, 120].map(
  (y): DrawableRow => ({
    band: { x: 0, y, width: 300, height: 20 },
    slots: (['yes', 'no'] as const).map((choice, index) => ({
      choice,
      kind: 'inline',
      cell: null,
      box: { x: 100 + 60 * index, y, width: 30, height: 20 },
    })),
  }),
);
const frame = (row: number, x = 0, width = 300): Drawing => ({
  kind: 'frame',
  box: { x, y: 40 * row - 4, width, height: 28 },
});
const read = (...drawings: readonly Drawing[]) => {
  const { placed, unplaced } = drawingMarks(drawings, ROWS);
  return { placed: placed.map(({ row, slot }) => [row, slot]), unplaced: unplaced.length };
};

test('a frame around all words of each row is that of its card', () => {
  expect(read(frame(0), frame(1), frame(2), frame(3))).toEqual({ placed: [], unplaced: 0 });
  expect(read(frame(0), frame(1), frame(2))).toEqual({ placed: [], unplaced: 0 });
});

test('a frame around one word in such a card marks it', () => {
  expect(read(frame(0), frame(1), frame(2), frame(3), frame(1, 95, 40))).toEqual({
    placed: [[1, 0]],
    unplaced: 0,
  });
});

test('a frame around the words of a row or two may mark any of them', () => {
  expect(read(frame(1))).toEqual({ placed: [], unplaced: 1 });
  expect(read(frame(1), frame(3))).toEqual({ placed: [], unplaced: 2 });
});

test('frames that hold a row in part, or two, are none of cards', () => {
  const tall = { ...frame(2), box: { x: 0, y: 76, width: 300, height: 70 } };
  expect(read(frame(0), frame(1), tall).unplaced).toBeGreaterThan(0);
  const part = (row: number) => frame(row, 95, 60);
  expect(read(part(0), part(1), part(2)).placed).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
  ]);
});

test('cards stand around half of the rows at least', () => {
  const rows = [...ROWS, ...ROWS].map((row, index): DrawableRow => {
    const moved = <T extends { readonly box: { readonly y: number } }>(one: T): T => ({
      ...one,
      box: { ...one.box, y: 40 * index },
    });
    return { band: { ...row.band, y: 40 * index }, slots: row.slots.map(moved) };
  });
  const unplaced = (...framed: readonly number[]) =>
    drawingMarks(
      framed.map((row) => frame(row)),
      rows,
    ).unplaced.length;
  expect(unplaced(0, 2, 4, 6)).toBe(0);
  expect(unplaced(0, 2, 4)).toBe(3);
  // A frame around the same row again is no further card.
  expect(unplaced(0, 2, 4, 4)).toBe(4);
});
