import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import {
  answeringFill,
  explainsFills,
  fillLegendOf,
  isFilledAnswer,
} from '../../../../src/reading/marks/legends/fill-legend.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** What the colours of empty cells mean by the words beside them, or in their colour. */

type Rows = readonly (readonly MadeCell[])[];
const gridWith = (...rows: Rows) => gridOf(sheetPageOf(sheetOf('MDS', rows)));
const blank = (fill: string): MadeCell => ({ text: ' ', fill });
const word = (text: string, fill: string): MadeCell => ({ text, fill });

describe('colours', () => {
  const legendOn = (...rows: Rows) => Object.fromEntries(fillLegendOf(gridWith(...rows)));

  it('are explained by words in them, or right of an empty cell of them', () => {
    const answer = ['1', blank('red')];
    expect(legendOn([word('はい', 'green'), word('いいえ', 'red')], answer)).toEqual({
      green: 'yes',
      red: 'no',
    });
    expect(
      legendOn([blank('green'), 'はい（対応） '], [blank('red'), 'いいえ（未対応）'], answer),
    ).toEqual({ green: 'yes', red: 'no' });
    expect(
      legendOn(
        [word('はい', 'green'), word('いいえ', 'red'), word('対象外', 'grey')],
        [word(' No. ', 'blue'), word('いいえ/No.', 'pink'), word('はい（予定）', 'yellow')],
        answer,
      ),
    ).toEqual({ green: 'yes', red: 'no', grey: 'not-applicable', pink: 'no' });
  });

  it('are not where no empty cell has one, one answer is missing, or one colour stands for two', () => {
    const answer = ['1', blank('red')];
    expect(legendOn([word('はい', 'green'), word('いいえ', 'red')])).toEqual({});
    expect(legendOn([word('はい', 'green'), word('対象外', 'red')], answer)).toEqual({});
    expect(legendOn([word('いいえ', 'green'), word('対象外', 'red')], answer)).toEqual({});
    expect(
      legendOn([word('はい', 'green'), word('いいえ', 'red'), word('対象外', 'red')], answer),
    ).toEqual({});
    expect(legendOn([word('はい', 'green'), word('設問', 'red')], answer)).toEqual({});
  });

  it('answer in empty cells, but not before the word that explains them', () => {
    const grid = gridWith(
      [blank('green'), 'はい'],
      [blank('red'), 'いいえ'],
      ['1', blank('red')],
      [blank('blue'), '2', { text: '', colSpan: 2 }],
    );
    const legend = fillLegendOf(grid);
    const answers = grid.page.cells.filter((cell) => isFilledAnswer(grid, legend, cell));
    expect(answers.map(({ address }) => address)).toEqual(['B3']);
    const [empty, written] = grid.page.cells;
    expect([empty, written, undefined].map(answeringFill)).toEqual(['green', undefined, undefined]);
    expect(answeringFill(undefined)).toBeUndefined();
  });
});

describe('a line explains colours', () => {
  const explains = (...cells: readonly MadeCell[]) => {
    const [line] = gridWith(cells).lines;
    return line !== undefined && explainsFills(line);
  };
  const words = [word('はい', 'green'), word('いいえ', 'red')];

  it('with a heading, and each word in a colour of its own', () => {
    expect(explains('凡例 →', ...words)).toBe(true);
    expect(explains('Colours', blank('white'), ...words, word('対象外', 'grey'))).toBe(true);
  });

  it('not otherwise', () => {
    expect(explains('設問', ...words)).toBe(false);
    expect(explains(...words)).toBe(false);
    expect(explains('凡例', word('はい', 'green'))).toBe(false);
    expect(explains('凡例', word('はい', 'green'), word('いいえ', 'green'))).toBe(false);
    expect(explains('凡例', word('はい', 'green'), 'いいえ')).toBe(false);
    expect(explains('凡例', word('はい', 'green'), word('設問', 'red'))).toBe(false);
  });
});
