import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/index.js';
import { inOneCell } from '../../../src/reading/as-table/in-one-cell.js';
import {
  type AnsweredParts,
  withPartsInColumns,
} from '../../../src/reading/as-table/parts-in-columns.js';
import type { SheetCell } from '../../../src/reading/grid/sheet-cell.js';
import { pageOf, rowsOf } from '../support/lines.js';
import { cellsOf } from '../support/row-of-cells.js';
import type { MadeCell } from '../support/sheets.js';

/** Cells taken apart into the columns of a table, and cells put together to one. */

/** Of a text `number/question/answer/remark` the stretches of its parts. */
function partsOf({ text }: SheetCell): AnsweredParts | undefined {
  const pieces = text.split('/');
  if (pieces.length < 4) return undefined;
  let from = 0;
  const stretches = pieces.map((piece) => {
    const stretch = { from, to: from + piece.length };
    from += piece.length + 1;
    return stretch;
  });
  const [number, question, answer, remark] = stretches;
  if (question === undefined || answer === undefined) return undefined;
  return { number: pieces[0] === '' ? undefined : number, question, answer, remark };
}

const apart = (...rows: readonly (readonly MadeCell[])[]) => {
  const page = pageOf(...rows);
  const made = withPartsInColumns(page, partsOf);
  return made === page ? null : made;
};

describe('cells with a question and its answer', () => {
  it('stand in four columns under headings, and all else where it was', () => {
    const made = apart(
      ['表題'],
      ['', '1/画面は閉じるか/はい/別売'],
      [{ text: '次の章', colSpan: 3, rowSpan: 2 }],
      [],
      ['', '/ログは残るか/いいえ/'],
    );
    expect(made && rowsOf(made)).toEqual([
      ['2 表題'],
      ['1 番号', '3 設問', '5 回答', '6 備考'],
      ['1 1', '3 画面は閉じるか', '5 はい', '6 別売'],
      ['2 次の章'],
      ['3 ログは残るか', '5 いいえ'],
    ]);
    expect(made?.cells.map(({ row }) => row)).toEqual([2, 3, 3, 3, 3, 4, 4, 4, 4, 6, 10, 10]);
    const chapter = made?.cells.find(({ text }) => text === '次の章');
    expect(chapter).toMatchObject({ colSpan: 3, rowSpan: 3 });
  });

  it('are each one cell of their row, however large they were', () => {
    const made = apart([{ text: '1/画面は閉じるか/はい/別売', colSpan: 2, rowSpan: 3 }]);
    expect(made?.cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual(
      Array(8).fill([1, 1]),
    );
    expect(made?.cells.map(({ col }) => col)).toEqual([1, 2, 4, 5, 1, 2, 4, 5]);
  });

  it('lie where the whole cell does, or where their letters do', () => {
    const box = { x: 0, y: 0, width: 100, height: 20 };
    const letters = [...'1/画面か/はい/別売'].map((_, at) => ({ ...box, x: 8 * at, width: 8 }));
    const boxes = (cell: MadeCell) =>
      apart([cell])
        ?.cells.slice(4)
        .map((own) => own.box);
    expect(boxes('1/画面か/はい/別売')).toEqual(Array(4).fill(box));
    expect(boxes({ text: '1/画面か/はい/別売', characters: letters })?.[2]).toEqual({
      ...box,
      x: 48,
      width: 16,
    });
  });

  it('stay as they are where there are none, or another text stands beside one', () => {
    const asking = '1/画面は閉じるか/はい/別売';
    expect(apart(['画面は閉じるか', 'はい'])).toBeNull();
    expect(apart([asking, 'いいえ'])).toBeNull();
    expect(apart([asking], ['/ログは残るか/はい/', '3'])).toBeNull();
    expect(apart(['画面', asking])).toBeNull();
    expect(apart(['3', asking])).not.toBeNull();
    expect(apart([asking, { text: '　' }])).not.toBeNull();
  });
});

describe('cells in one', () => {
  const together = (between: string, ...cells: readonly (string | Partial<Cell>)[]) =>
    inOneCell(cellsOf(...cells), () => between);

  it('hold all texts, what parts them, and as many columns', () => {
    expect(together('、', 'はい', 'いいえ', { text: '対象外', colSpan: 2 })).toMatchObject({
      text: 'はい、いいえ、対象外',
      row: 1,
      col: 1,
      colSpan: 4,
      box: { x: 0, y: 0, width: 300, height: 20 },
    });
    const [first, second] = cellsOf('はい', 'いいえ');
    const swapped = [second, first].flatMap((cell) => cell ?? []);
    expect(inOneCell(swapped, () => '')).toMatchObject({ text: 'いいえはい', colSpan: 1 });
    expect(inOneCell([], () => '')).toBeUndefined();
    const [only] = cellsOf('はい');
    expect(only && inOneCell([only], () => '')).toBe(only);
  });

  it('are parted by what stands before each', () => {
    const cells = cellsOf('甲', '乙', '丙');
    expect(inOneCell(cells, (index) => `${index}`)?.text).toBe('甲1乙2丙');
  });

  it('keep the looks of each text, and the ground of none', () => {
    const made = together(
      '--',
      { text: 'はい', style: { bold: true }, fill: '#FFFF00' },
      { text: 'いいえ', runs: [{ start: 1, end: 3, struck: true }] },
    );
    expect(made?.runs).toEqual([
      { start: 0, end: 2, bold: true },
      { start: 5, end: 7, struck: true },
    ]);
    expect(made?.style).toBeUndefined();
    expect(made?.fill).toBeUndefined();
  });

  it('have a place for each letter where all have, what parts them behind the first', () => {
    const letter = (x: number) => ({ x, y: 0, width: 10, height: 20 });
    const made = together(
      '--',
      { text: '有', characters: [letter(0)] },
      { text: '無', characters: [letter(100)] },
    );
    const end = { x: 100, y: 0, width: 0, height: 20 };
    expect(made?.characters).toEqual([letter(0), end, end, letter(100)]);
    expect(together('', { text: '有', characters: [letter(0)] }, '無')?.characters).toBeUndefined();
    expect(together('', '有', { text: '無', characters: [letter(9)] })?.characters).toBeUndefined();
  });
});
