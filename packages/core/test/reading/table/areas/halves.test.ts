import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { halvesOf } from '../../../../src/reading/table/areas/halves.js';
import { columnOf } from '../../support/areas.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** Where a page is cut that holds two tables beside each other. */

type Row = readonly MadeCell[];
/** The columns of a table: their headings, and the text of each row. */
type Columns = readonly (readonly [head: string, textAt: (row: number) => MadeCell])[];

const ask = (table: string) => (row: number) => `機能${table}${row}の有無`;
const count = (row: number) => `${row}`;
const yes = () => 'はい';
const FIRST: Columns = [
  ['番号', count],
  ['質問', ask('甲')],
  ['回答', yes],
];
const SECOND: Columns = [
  ['番号', count],
  ['質問', ask('乙')],
  ['回答', yes],
];
const EMPTY: Columns = [['', () => '']];

/** A page of these columns with so many rows, and a column of answers wherever they say はい. */
function page(columns: Columns, rows = 5, drawings: readonly Drawing[] = []) {
  const lines: Row[] = [columns.map(([head]) => head)];
  for (let row = 1; row <= rows; row += 1) lines.push(columns.map(([, textAt]) => textAt(row)));
  const grid = gridOf(sheetPageOf(sheetOf('MDS', lines, drawings)));
  const areas = columns.flatMap(([, textAt], index) => {
    const answered = lines.slice(1).flatMap((_, at) => (textAt(at + 1) === 'はい' ? [at + 2] : []));
    return answered.length === 0
      ? []
      : [columnOf(index + 1, Math.min(...answered), Math.max(...answered))];
  });
  return { grid, areas };
}
/** The first column of each table. */
const cuts = (...args: Parameters<typeof page>) => {
  const { grid, areas } = page(...args);
  return halvesOf(grid, areas).map(({ cells }) => Math.min(...cells.map(({ col }) => col)));
};

describe('two tables beside each other', () => {
  it('are cut before the numbers or chapters of the second', () => {
    expect(cuts([...FIRST, ...SECOND])).toEqual([1, 4]);
    expect(cuts([...FIRST, ...EMPTY, ...SECOND])).toEqual([1, 5]);
    const bare: Columns = SECOND.map(([, textAt]) => ['', textAt]);
    expect(cuts([...FIRST, ...bare])).toEqual([1, 4]);
    expect(cuts([...FIRST, ['章', () => '6.5'], ...SECOND])).toEqual([1, 4]);
    expect(cuts([...FIRST, ['分類', () => '技術'], ...SECOND])).toEqual([1, 4]);
    expect(cuts([...FIRST, ['備考', () => '別売'], ...SECOND])).toEqual([1, 5]);
    const some = (row: number) => (row === 1 ? '1' : '甲乙');
    expect(cuts([...FIRST, ['', some], ...SECOND])).toEqual([1, 5]);
    expect(cuts([...FIRST, ['', () => '別売'], ...SECOND])).toEqual([1, 5]);
    expect(cuts([...FIRST, ...SECOND, ...SECOND])).toEqual([1, 4, 7]);
  });

  it('are none below one another, nor where there is but one', () => {
    const { grid, areas } = page(FIRST);
    expect(halvesOf(grid, areas)[0]).toBe(grid);
    const upper: Columns = FIRST.map(([head, textAt]) => [
      head,
      (row) => (row < 6 ? textAt(row) : ''),
    ]);
    const lower: Columns = SECOND.map(([head, textAt]) => [
      head,
      (row) => (row > 5 ? textAt(row) : ''),
    ]);
    expect(cuts([...upper, ...lower], 10)).toEqual([1]);
  });

  it('have the drawings that lie over them', () => {
    const ring = (x: number): Drawing => ({
      kind: 'ellipse',
      box: { x, y: 20, width: 40, height: 16 },
    });
    const drawings = [ring(240), ring(279), ring(281), ring(640)];
    const { grid, areas } = page([...FIRST, ...SECOND], 5, drawings);
    expect(halvesOf(grid, areas).map((half) => half.page.drawings)).toEqual([
      drawings.slice(0, 2),
      drawings.slice(2),
    ]);
  });
});

describe('what stands between two columns of answers asks', () => {
  const between = (...column: Columns[number]) => cuts([...FIRST, column, ['回答', yes]]);
  const SAID: readonly string[] = ['', ...'一二三四五'];

  it('in four texts of five letters, most of them its own', () => {
    const texts = (rows: number) => (row: number) => (row <= rows ? `機能${SAID[row]}有無` : '');
    expect(between('', texts(4))).toEqual([1, 4]);
    expect(between('', texts(3))).toEqual([1]);
    expect(between('', (row) => `機能${SAID[row]}有`)).toEqual([1]);
    const alike = (own: number) => (row: number) =>
      row <= own ? ask('乙')(row) : '6.5 技術的対策';
    expect(cuts([...FIRST, ['', alike(3)], ['回答', yes]], 7)).toEqual([1, 4]);
    expect(cuts([...FIRST, ['', alike(3)], ['回答', yes]], 8)).toEqual([1]);
  });

  it('beside half of the answers', () => {
    const first = (rows: number) => (row: number) => (row <= rows ? ask('乙')(row) : '');
    expect(cuts([...FIRST, ['', first(5)], ['回答', yes]], 10)).toEqual([1, 4]);
    expect(cuts([...FIRST, ['', first(4)], ['回答', yes]], 10)).toEqual([1]);
  });

  it('under no heading of remarks, nor of anything else but questions', () => {
    for (const head of ['備考', 'コメント', '※', '注', 'Notes', '理由', '分類'])
      expect(between(head, ask('乙'))).toEqual([1]);
    expect(between('設問', ask('乙'))).toEqual([1, 4]);
  });

  it('under the heading that asks in the first table, whatever it is', () => {
    const headed = (head: string): Columns => [
      ['番号', count],
      [head, ask('甲')],
      ['回答', yes],
    ];
    expect(cuts([...headed('確認'), ...headed('確認')])).toEqual([1, 4]);
    expect(cuts([...FIRST, ...headed('評価の観点')])).toEqual([1]);
  });

  it('where the first table asks left of its own answers', () => {
    const mirrored: Columns = [
      ['回答', yes],
      ['質問', ask('甲')],
    ];
    expect(cuts([...mirrored, ['回答', yes]])).toEqual([1]);
    const remarks: Columns = [['備考', ask('甲')], ...mirrored];
    expect(cuts([...remarks, ['回答', yes]])).toEqual([1]);
  });

  it('beside the answers, in cells of its own column', () => {
    const wide = (row: number): MadeCell => ({ text: ask('乙')(row), colSpan: 2 });
    expect(between('', wide)).toEqual([1]);
    expect(between('', (row) => ({ text: '　'.repeat(row) }))).toEqual([1]);
  });
});
