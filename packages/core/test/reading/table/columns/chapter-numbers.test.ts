import { describe, expect, it } from 'vitest';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import {
  chapterColumns,
  serialColumns,
} from '../../../../src/reading/table/columns/chapter-numbers.js';
import { answered, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** Columns of numbers of which one counts the chapters and another the rows. */

describe('a column of numbers', () => {
  const ROWS = [1, 2, 3, 4, 5, 6];
  /** The columns that count chapters, of columns with a number on each of these rows. */
  const chapters = (...columns: readonly (readonly number[])[]) => {
    const isIn = (row: number) => (rows: readonly number[]) => (rows.includes(row) ? `${row}` : '');
    const { cells } = sheetPageOf(
      sheetOf(
        'MDS',
        [...ROWS, 7].map((row) => columns.map(isIn(row))),
      ),
    );
    return chapterColumns(
      columns.map((_, at) => ({ col: at + 1, cells: cells.filter(({ col }) => col === at + 1) })),
    );
  };

  it('counts chapters where it has few, each on a row that another one counts', () => {
    expect(chapters([1, 4], ROWS)).toEqual([1]);
    expect(chapters(ROWS, [6])).toEqual([2]);
    expect(chapters([1], [1, 4], ROWS)).toEqual([1, 2]);
  });

  it('counts none where it has rows of its own, or half as many as the other at the least', () => {
    expect(chapters([1, 7], ROWS)).toEqual([]);
    expect(chapters([1, 3, 5], ROWS)).toEqual([]);
    expect(chapters(ROWS, ROWS)).toEqual([]);
    expect(chapters(ROWS)).toEqual([]);
    expect(chapters()).toEqual([]);
  });
});

describe('a column that only counts the rows', () => {
  /** The columns that do, of columns with these numbers. */
  const serial = (...columns: readonly (readonly string[])[]) => {
    const rows = (columns[0] ?? []).map((_, row) => columns.map((texts) => texts[row] ?? ''));
    const { cells } = sheetPageOf(sheetOf('MDS', rows));
    return serialColumns(
      columns.map((_, at) => ({ col: at + 1, cells: cells.filter(({ col }) => col === at + 1) })),
    );
  };
  const OWN = ['4.1', '4.1.1', '4.1.2', '4.2', '4.3'];

  it('stands beside the numbers of the form, which go deeper', () => {
    expect(serial(['1', '2', '3', '4', '5'], OWN)).toEqual([1]);
    expect(serial(OWN, ['11', '12', '13', '14', '15'])).toEqual([2]);
    expect(serial(['1', '2', '3', '4', '5'], ['7', '8', '9', '10', '11'])).toEqual([]);
  });

  it('leaves no number out, and counts five rows at the least', () => {
    expect(serial(['1', '2', '3', '5', '6'], OWN)).toEqual([]);
    expect(serial(['1', '2', '3', '4'], OWN.slice(0, 4))).toEqual([]);
  });
});

describe('a table with numbers of chapters before those of its rows', () => {
  const numbersOf = (chapters: Readonly<Record<number, string>>) => {
    const rows = answered().map((row, index) => [chapters[index] ?? '', ...row]);
    const [only] = readSheets(sheetOf('MDS', [MDS, ['章', '番号', '項目', '回答'], ...rows]));
    return only?.content.answers.map(({ number }) => number);
  };

  it('has those of the rows as the numbers of its questions', () => {
    const counted = ['1', '2', '3', '4', '5', '6'];
    expect(numbersOf({ 0: '6.5', 5: '6.11' })).toEqual(counted);
    expect(numbersOf({ 0: '1', 5: '2' })).toEqual(counted);
  });
});

describe('a table exported with a count of its rows', () => {
  const numbersOf = (own: readonly string[]) => {
    const rows = answered().map((row, index) => [
      `${index + 1}`,
      '6.5',
      own[index] ?? '',
      ...row.slice(1),
    ]);
    const heading = ['seq', 'chapter', 'item_no', 'item_text', 'answer'];
    const [only] = readSheets(sheetOf('MDS', [MDS, heading, ...rows]));
    return only?.content.answers.map(({ number }) => number);
  };

  it('has the numbers of the form, which go deeper', () => {
    const own = ['1', '2', '4.1', '4.1.1', '4.1.2', '12'];
    expect(numbersOf(own)).toEqual(own);
  });

  it('has the count where there are no others', () => {
    expect(numbersOf([])).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});
