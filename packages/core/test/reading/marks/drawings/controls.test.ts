import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import type { DrawableRow } from '../../../../src/reading/marks/drawings/drawable-row.js';
import { drawingMarks } from '../../../../src/reading/marks/drawings/drawing-marks.js';

/** Check boxes and their words, in whatever order the file has them. */

const LEFTS = [100, 140, 180];
/** One row of three words, 30 points wide and 10 apart, in the order given. */
const rowOf = (lefts: readonly number[] = LEFTS): readonly DrawableRow[] => [
  {
    band: { x: 0, y: 0, width: 220, height: 20 },
    slots: lefts.map((x) => ({
      choice: 'yes',
      kind: 'word',
      cell: null,
      box: { x, y: 0, width: 30, height: 20 },
    })),
  },
];
const boxAt = (x: number, more: Partial<Drawing> = {}): Drawing => ({
  kind: 'checkbox',
  box: { x, y: 5, width: 6, height: 10 },
  state: 'off',
  ...more,
});
/** Left edges of the words that are marked, and how many drawings nobody can place. */
const marked = (drawings: readonly Drawing[], lefts: readonly number[] = LEFTS) => {
  const rows = rowOf(lefts);
  const { placed, unplaced } = drawingMarks(drawings, rows);
  return [...placed.map(({ slot }) => rows[0]?.slots[slot]?.box.x), unplaced.length];
};
const REVERSED = [180, 140, 100];

describe('boxes go with their words by where they stand', () => {
  // The second and third stand at the end of the cell before.
  const boxes = (chosen: number) =>
    [85, 123, 162].map((x, index) => boxAt(x, { state: index === chosen ? 'on' : 'off' }));

  it('whatever the order of the boxes in the file', () => {
    for (const [chosen, left] of LEFTS.entries()) {
      expect(marked(boxes(chosen))).toEqual([left, 0]);
      expect(marked(boxes(chosen).reverse())).toEqual([left, 0]);
      const [first, ...others] = boxes(chosen);
      expect(marked([...others, ...(first === undefined ? [] : [first])])).toEqual([left, 0]);
    }
  });

  it('whatever the order of the words', () => {
    for (const [chosen, left] of LEFTS.entries())
      expect(marked(boxes(chosen), REVERSED)).toEqual([left, 0]);
  });

  it('with no regard to boxes that are hidden, bear a word of their own, or to other shapes', () => {
    const others: readonly Drawing[] = [
      boxAt(205, { hidden: true }),
      boxAt(205, { label: 'はい' }),
      boxAt(205, { kind: 'other' }),
    ];
    for (const other of others) expect(marked([...boxes(1), other])).toEqual([140, 0]);
    expect(marked([...boxes(1), boxAt(205)])).toEqual([1]);
  });
});

describe('a box before the words', () => {
  it('marks the nearest to its right, as far as sixty points away', () => {
    for (const lefts of [LEFTS, REVERSED, [140, 100, 180]]) {
      expect(marked([boxAt(60, { state: 'on' })], lefts)).toEqual([100, 0]);
      expect(marked([boxAt(132, { state: 'on' })], lefts)).toEqual([140, 0]);
    }
    expect(marked([boxAt(37, { state: 'on' })])).toEqual([100, 0]);
    expect(marked([boxAt(36, { state: 'on' })])).toEqual([1]);
  });
});
