import type { Box } from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByHeight } from '../src/geometry/by-height.js';
import { loneControls } from '../src/layout/columns/lone-controls.js';
import { withoutFurniture } from '../src/layout/from-page-to-page/furniture.js';
import type { PlacedText } from '../src/layout/laid-out-page.js';
import { withFieldText } from '../src/layout/text/field-text.js';
import type { Character } from '../src/layout/text/text.js';
import { longestRise } from '../src/layout/unrolled/question-numbers.js';

/** Pages of thousands of pieces: none may be asked once for each of the others. */

const boxes = fc.record({
  x: fc.integer({ min: 0, max: 40 }),
  y: fc.integer({ min: 0, max: 40 }),
  width: fc.integer({ min: 0, max: 9 }),
  height: fc.integer({ min: 0, max: 9 }),
});

test('what lies in a box is what stands in it when all are asked one by one', () => {
  fc.assert(
    fc.property(fc.array(boxes), boxes, (all, { x, y, width, height }) => {
      const things = all.map((box) => ({ box }));
      const isIn = ({ box }: { readonly box: Box }) =>
        box.x + box.width / 2 >= x &&
        box.x + box.width / 2 <= x + width &&
        box.y + box.height / 2 >= y &&
        box.y + box.height / 2 <= y + height;
      expect(new ByHeight(things).within({ x, y, width, height })).toEqual(things.filter(isIn));
    }),
  );
});

const SIZE = 4_000;
/** Looks at each of that many, and at those of its own line. */
const FEW = 60 * SIZE;

/** Things that stand one below the other, and how often one of them is asked where it stands. */
function counted<T extends object>(make: (at: number) => T) {
  let asked = 0;
  const things = Array.from({ length: SIZE }, (_, at) => {
    const box: Box = { x: 10, y: 10 * at, width: 6, height: 6 };
    return {
      ...make(at),
      get box() {
        asked += 1;
        return box;
      },
    };
  });
  return { things, asked: () => asked };
}

const character = (): Omit<Character, 'box'> => ({
  text: 'a',
  size: 6,
  angle: 0,
  vertical: false,
  bold: false,
  colour: '#000000',
  order: 0,
});

describe('thousands on one page', () => {
  test('buttons of a form ask the characters of their own line', () => {
    const { things, asked } = counted(character);
    const controls = things.map((_, at) => ({ x: 100, y: 10 * at, width: 6, height: 6 }));
    expect(loneControls(controls, new ByHeight<Character>(things))).toHaveLength(SIZE);
    expect(asked()).toBeLessThan(FEW);
  });

  test('fields ask what lies under them', () => {
    const { things, asked } = counted(character);
    const fields = things.map((_, at) => ({
      box: { x: 8, y: 10 * at - 1, width: 10, height: 8 },
      text: 'b',
    }));
    const { length } = withFieldText(things, fields).filter(({ text }) => text === 'b');
    expect(length).toBe(SIZE);
    expect(asked()).toBeLessThan(FEW);
  });

  test('lines are told from those that stand on every page', () => {
    const { things, asked } = counted(
      (at): Omit<PlacedText, 'box'> => ({
        text: `${at}`,
        characters: [],
        styles: [],
        inTable: false,
      }),
    );
    expect(withoutFurniture([{ height: 1, texts: things }])[0]?.length).toBeGreaterThan(0);
    expect(asked()).toBeLessThan(FEW);
  });
});

test('the longest rise of numbers is counted, whatever stands between them', () => {
  expect(longestRise([])).toBe(0);
  expect(longestRise([1, 2, 3, 9, 4, 5, 5])).toBe(5);
  expect(longestRise([3, 2, 1])).toBe(1);
  const slow = (numbers: readonly number[]): number => {
    const rises: number[] = [];
    for (const number of numbers)
      rises.push(1 + Math.max(0, ...rises.filter((_, at) => (numbers[at] ?? 0) < number)));
    return Math.max(0, ...rises);
  };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (numbers) => {
      expect(longestRise(numbers)).toBe(slow(numbers));
    }),
  );
});
