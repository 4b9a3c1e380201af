import { expect, test } from 'vitest';
import { glossesAmong } from '../../../src/reading/as-table/gloss-lines.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { pageOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Lines in English that only say again what stands above them. */

const printed = (text: string, textSize?: number): MadeCell => ({
  text,
  ...(textSize !== undefined && { textSize }),
});
/** The first texts of the lines that are glosses. */
const glosses = (...rows: readonly (readonly MadeCell[])[]) =>
  [...glossesAmong(gridOf(pageOf(...rows)).lines)].map(({ cells: [first] }) => first?.text);

const ASKED = printed('離席対策', 10);

test('an English line in smaller print below a Japanese one is its gloss', () => {
  expect(glosses([ASKED], [printed('Screen lock', 9)])).toEqual(['Screen lock']);
  expect(glosses([ASKED], [printed('Screen lock', 9.5)])).toEqual([]);
  expect(glosses([ASKED], [printed('Screen lock')])).toEqual([]);
  expect(glosses([printed('離席対策')], [printed('Screen lock', 9)])).toEqual([]);
  expect(glosses([printed('Away', 10)], [printed('Screen lock', 9)])).toEqual([]);
  expect(glosses([printed('Screen lock', 9)])).toEqual([]);
});

test('it may go on below, and in every cell of its line', () => {
  const english = (text: string) => printed(text, 7);
  expect(glosses([ASKED], [english('Screen'), english('lock')], [english('and more')])).toEqual([
    'Screen',
    'and more',
  ]);
  expect(glosses([ASKED], [english('Screen'), printed('lock', 10)])).toEqual([]);
  expect(glosses([ASKED], [english('Screen'), english('錠')])).toEqual([]);
});

test('it is smaller than the least of what it says again', () => {
  const small = printed('画面', 8);
  expect(glosses([ASKED, small], [printed('Screen lock', 7)])).toEqual(['Screen lock']);
  expect(glosses([ASKED, small], [printed('Screen lock', 9)])).toEqual([]);
  expect(glosses([ASKED, printed('A-1', 6)], [printed('Screen lock', 9)])).toEqual(['Screen lock']);
});

test('numbers, references and other scripts are no gloss, and what follows them is none of what is above', () => {
  for (const text of ['1. Screen lock', '6.5.C1', 'VPN（専用線）', 'A', 'Экран'])
    expect(glosses([ASKED], [printed(text, 7)])).toEqual([]);
  expect(glosses([ASKED], [printed('1. Note', 10)], [printed('Screen lock', 7)])).toEqual([]);
});
