import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { isInvisible, standingText } from '../../../src/reading/grid/standing-text.js';
import { type MadeCell, sheetOf } from '../support/sheets.js';

describe('what a person sees of a text', () => {
  const seen = (made: MadeCell) => {
    const cell = gridOf(sheetPageOf(sheetOf('MDS', [[made]]))).cells[0];
    return cell === undefined ? undefined : [standingText(cell), isInvisible(cell)];
  };
  const runs = (...parts: readonly (readonly [string, boolean])[]): MadeCell => {
    let start = 0;
    const made = parts.map(([part, struck]) => {
      const run = { start, end: start + part.length, ...(struck && { struck }) };
      start += part.length;
      return run;
    });
    return { text: parts.map(([part]) => part).join(''), runs: made };
  };

  it.each<[string, MadeCell, [string, boolean]]>([
    ['is all of it', ' はい ', ['はい', false]],
    ['is nothing when it is struck out', { text: 'はい', style: { struck: true } }, ['', false]],
    [
      'is nothing in the colour of the paper',
      { text: 'はい', style: { colour: '#FFFFFF' } },
      ['', true],
    ],
    [
      'is nothing in the colour of its ground',
      { text: 'はい', style: { colour: '#DDDDDD' }, fill: '#DDDDDD' },
      ['', true],
    ],
    [
      'is white on black',
      { text: 'はい', style: { colour: '#FFFFFF' }, fill: '#000000' },
      ['はい', false],
    ],
    [
      'is what was not struck out, without the arrow',
      runs(['対象外', true], ['→いいえ', false]),
      ['いいえ', false],
    ],
    [
      'is the arrows that stand between what was not struck out',
      runs(['対象外', true], ['→ いいえ→はい', false]),
      ['いいえ→はい', false],
    ],
    [
      'is what stood before an arrow to struck letters',
      runs(['はい → ', false], ['いいえ', true]),
      ['はい', false],
    ],
    [
      'is what was written behind words that are all struck out, without what parted them',
      runs(['はい', true], ['・', false], ['いいえ', true], ['　はい（訂正）', false]),
      ['はい（訂正）', false],
    ],
    [
      'is a bullet where nothing was struck out',
      runs(['・', false], ['はい', false]),
      ['・はい', false],
    ],
    [
      'is an arrow where nothing was struck out',
      runs(['→', false], ['はい', false]),
      ['→はい', false],
    ],
    ['is all runs of letters', runs(['はい', false], ['です', false]), ['はいです', false]],
  ])('%s', (_, made, expected) => {
    expect(seen(made)).toEqual(expected);
  });
});
