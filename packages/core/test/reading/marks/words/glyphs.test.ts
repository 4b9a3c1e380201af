import { expect, test } from 'vitest';
import {
  filledBoxes,
  glyphKind,
  isBoxes,
  isBoxGlyph,
} from '../../../../src/reading/marks/words/glyphs.js';

/** Signs in a column of answers, and boxes beside words. */

test.each([
  ['○', 'chosen'],
  ['（○）', 'chosen'],
  [' ✓ ', 'chosen'],
  ['1', 'chosen'],
  ['×', 'cross'],
  ['x', 'cross'],
  ['□', 'empty-box'],
  ['☐', 'empty-box'],
  ['▢', 'empty-box'],
  ['⬜', 'empty-box'],
  ['', 'nothing'],
  ['　', 'nothing'],
  ['－', 'nothing'],
  ['……', 'nothing'],
  ['--', 'nothing'],
  ['TRUE', 'chosen'],
  ['はい', 'chosen'],
  ['レ点', 'chosen'],
  ['FALSE', 'nothing'],
  ['なし', 'nothing'],
  ['△', 'other'],
  ['検討中', 'other'],
  ['－注', 'other'],
])('%s in a column of answers is %s', (text, kind) => {
  expect(glyphKind(text)).toBe(kind);
});

test('boxes are told from letters', () => {
  expect([...'□■○●☑×は1'].map(isBoxGlyph)).toEqual([
    ...[true, true, true, true, true, true],
    ...[false, false],
  ]);
  expect([isBoxes(' □■ '), isBoxes('□はい')]).toEqual([true, false]);
});

test.each<[string, (string | null)[], [number, number][]]>([
  ['a full box among empty ones', ['□', '■', '□'], [[1, 0.97]]],
  ['a circle where not every word has one', ['○', null, null], [[0, 0.97]]],
  ['no circle where every word has one', ['○', '○', '○'], []],
  ['a full circle among empty ones', ['○', '●', '○'], [[1, 0.97]]],
  ['a circle against crosses, less surely', ['×', '○', '×'], [[1, 0.85]]],
  ['a cross in one of the boxes', ['□', '×', '□'], [[1, 0.97]]],
  [
    'every cross where nothing else stands',
    ['×', '×', null],
    [
      [0, 0.97],
      [1, 0.97],
    ],
  ],
  ['nothing where there is no box', [null, null, null], []],
])('chosen is %s', (_, boxes, expected) => {
  expect(filledBoxes(boxes).map(({ slot, confidence }) => [slot, confidence])).toEqual(expected);
});
