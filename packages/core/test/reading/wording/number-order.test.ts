import { expect, test } from 'vitest';
import { follows, isNextOf } from '../../../src/reading/wording/number-order.js';

test.each<[string | null, string | null, boolean, boolean]>([
  ['12', '13', true, true],
  ['6.12', '6.13', true, true],
  ['問6', '7', false, false],
  ['6a', '7a', false, false],
  ['6', '7', true, true],
  ['6', '6.1', true, false],
  ['6.1', '6.2', true, true],
  ['6.3', '7', true, false],
  ['6.3', '7.1', false, false],
  ['6', '8', false, false],
  ['6', '6.2', false, false],
  ['6', '6.1.1', false, false],
  ['6.1', '7.2', false, false],
  ['問6', '問7', false, false],
  [null, '1', false, false],
  ['1', null, false, false],
])('after %s comes %s: %s, at its own level: %s', (before, number, next, level) => {
  expect([follows(before, number), isNextOf(before, number)]).toEqual([next, level]);
});
