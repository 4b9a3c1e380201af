import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import {
  askedIn,
  headingType,
  isAnswered,
  sizesOf,
} from '../../../src/reading/wording/type-sizes.js';
import { type MadeCell, sheetOf } from '../support/sheets.js';

/** Sizes of type, which tell a heading from the questions below it on a printed page. */

const gridWith = (kind: 'pdf' | 'sheet', ...rows: readonly (readonly MadeCell[])[]) =>
  gridOf(sheetPageOf({ ...sheetOf('p.1', rows), kind }));
const question = (textSize?: number, answer = 'はい'): MadeCell[] => [
  { text: 'アクセスログを採取している', ...(textSize !== undefined && { textSize }) },
  { text: answer, textSize: 30 },
];
const sizes = (...rows: readonly (readonly MadeCell[])[]) =>
  sizesOf(gridWith('pdf', ...rows).lines);

describe('the questions of a page', () => {
  it('stand left of an answer, or of the place for one', () => {
    const { lines } = gridWith(
      'pdf',
      ['1', 'アクセスログを採取している', 'はい'],
      ['2', 'アクセスログを採取している', '未回答'],
      ['3', 'アクセスログを採取している'],
      ['はい', 'アクセスログを採取している'],
    );
    expect(lines.map(isAnswered)).toEqual([true, true, false, false]);
    expect(lines.map((line) => askedIn(line)?.text)).toEqual(
      Array(4).fill('アクセスログを採取している'),
    );
  });

  it('have a least and a largest size', () => {
    expect(sizes(question(10), question(9), question(12))).toEqual({ least: 9, largest: 12 });
    expect(sizes(question(10), [{ text: '見出し', textSize: 20 }])).toEqual({
      least: 10,
      largest: 10,
    });
  });

  it('have none where no answer stands, or nothing tells of sizes', () => {
    expect(sizes([{ text: '見出し', textSize: 20 }])).toBeNull();
    expect(sizes(question())).toBeNull();
    expect(sizes()).toBeNull();
  });

  it('leave out a size that hardly any of them is set in', () => {
    const many = (count: number) => Array.from({ length: count }, () => question(10));
    expect(sizes(...many(24), question(20))).toEqual({ least: 10, largest: 20 });
    expect(sizes(...many(25), question(20))).toEqual({ least: 10, largest: 10 });
  });
});

describe('a text heads the rows below it', () => {
  const heads = (
    kind: 'pdf' | 'sheet',
    size: number | undefined,
    ...rows: readonly MadeCell[][]
  ) => {
    const heading = { text: '技術的対策', ...(size !== undefined && { textSize: size }) };
    const grid = gridWith(kind, [heading], ...rows);
    const [cell] = grid.page.cells;
    return cell !== undefined && headingType(grid)(cell);
  };

  it('in type larger than that of the largest question', () => {
    expect(heads('pdf', 14, question(10), question(12))).toBe(true);
    expect(heads('pdf', 13, question(10), question(12))).toBe(false);
    expect(heads('pdf', 11.6, question(10))).toBe(true);
    expect(heads('pdf', 11.5, question(10))).toBe(false);
  });

  it('on paper alone, and where the size of both is known', () => {
    expect(heads('sheet', 14, question(10))).toBe(false);
    expect(heads('pdf', undefined, question(10))).toBe(false);
    expect(heads('pdf', 14, question())).toBe(false);
  });
});
