import { describe, expect, test } from 'vitest';
import { checkboxesOf } from '../src/drawn/checkboxes.js';
import { withLinedFrames } from '../src/drawn/lined-frames.js';
import { sortPaths } from '../src/drawn/sort-paths.js';
import { ByHeight } from '../src/geometry/by-height.js';
import type { PaintedPath } from '../src/operators/content.js';
import { across, down } from './characters.js';

describe('circles to choose from', () => {
  /** A circle that ends where it began; only some writers say that it is closed. */
  const circle = (x: number, y: number, fill: string | null, closed = false): PaintedPath => {
    const points = Array.from({ length: 25 }, (_, step) => ({
      x: x + 5 + 5 * Math.cos((step * Math.PI) / 12),
      y: y + 5 + 5 * Math.sin((step * Math.PI) / 12),
    }));
    const box = { x, y, width: 10, height: 10 };
    return {
      outlines: [{ points, curved: true, closed, box }],
      stroke: '#4d4d4d',
      fill,
      lineWidth: 0.7,
      translucent: false,
      opacity: 1,
      order: 0,
    };
  };
  const statesOf = (paths: readonly PaintedPath[]) =>
    checkboxesOf(sortPaths(paths), [], new ByHeight([])).boxes.map(({ state }) => state);

  test.each([true, false])('a filled one with a border is on (said to be closed: %s)', (closed) => {
    const row = [circle(100, 50, null, closed), circle(140, 50, '#0d0d0d', closed)];
    expect(statesOf(row)).toEqual(['off', 'on']);
  });

  test('one filled with white is off', () => {
    expect(statesOf([circle(100, 50, '#ffffff'), circle(140, 50, '#0d0d0d')])).toEqual([
      'off',
      'on',
    ]);
  });

  test('an arc is no circle', () => {
    const open = (x: number): PaintedPath => {
      const [whole] = circle(x, 50, null).outlines;
      const outlines = whole === undefined ? [] : [{ ...whole, points: whole.points.slice(0, 20) }];
      return { ...circle(x, 50, null), outlines };
    };
    expect(statesOf([open(100), open(140)])).toEqual([]);
  });
});

describe('four lines around a word', () => {
  const [top, bottom] = across(363, 384, 100, 110.5);
  const [left, right] = down(100, 110.5, 363.5, 383.5);
  const around = [top, right, bottom, left].flatMap((side) => side ?? []);
  const nothing = { frames: [], areas: [], strokes: [] };

  test('are one frame', () => {
    const { frames, rulings } = withLinedFrames({ ...nothing, rulings: around });
    expect(frames.map(({ box }) => box)).toEqual([{ x: 363.5, y: 100, width: 20, height: 10.5 }]);
    expect(rulings).toEqual([]);
  });

  test.each([
    ['one is missing', around.slice(0, 3)],
    ['one goes on beyond the corner', [...around.slice(0, 3), ...down(100, 140, 363.5)]],
    [
      'two of them are drawn apart',
      [...around.slice(0, 2), ...across(40, 500, 300), ...around.slice(2)],
    ],
  ])('are none where %s', (_, rulings) => {
    expect(withLinedFrames({ ...nothing, rulings })).toEqual({ ...nothing, rulings });
  });
});
