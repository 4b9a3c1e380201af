import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/index.js';
import { withSmallPrintBeside } from '../../../src/reading/as-table/small-print.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { rowsOf } from '../support/lines.js';

/** What of a page is small print, and where it stands then. */

interface Printed {
  readonly text: string;
  readonly size?: number;
  readonly x?: number;
  /** White above it; the lines of a page stand 4 points apart. */
  readonly gap?: number;
  /** Smaller type of its lines below the first. */
  readonly below?: number;
  readonly colSpan?: number;
}
type Line = readonly (string | Printed)[];

/** A page of paper, its texts in type of 10 points where nothing else is said. */
function pageOf(lines: readonly Line[]) {
  let y = 0;
  const cells = lines.flatMap((line, row) => {
    const made = line.map((one): Printed => (typeof one === 'string' ? { text: one } : one));
    y += made[0]?.gap ?? 4;
    const top = y;
    y += Math.max(...made.map(({ size = 10 }) => size));
    return made.map(({ text, size = 10, x = 0, below = size, colSpan = 1 }, col): Cell => {
      const left = x + 300 * col;
      const [head = ''] = text.split('\n');
      const characters = [...text].map((_, at) => {
        const own = at > head.length ? below : size;
        return {
          x: left + at * own,
          y: at > head.length ? top + 12 : top,
          width: own,
          height: own,
        };
      });
      const box = { x: left, y: top, width: 200, height: size };
      const place = { row: row + 1, col: col + 1, rowSpan: 1, colSpan };
      return { ...place, text, box, characters, textSize: size, address: `${row} ${col}` };
    });
  });
  return sheetPageOf({ name: 'p.1', kind: 'pdf', drawings: [], cells });
}

/** Rows of the page; null where it stays as it is. */
const rows = (...lines: readonly Line[]) => {
  const page = pageOf(lines);
  const made = withSmallPrintBeside(page);
  return made === page ? null : rowsOf(made);
};

const ask = (number: number, text = `機能${number}がありますか`): Line => [text, 'はい'];
const FORM = [1, 2, 3, 4].map((number) => ask(number));
const small = (text: string, more: Partial<Printed> = {}): Line => [{ text, size: 8, ...more }];
/** What stands beside the third question, with these lines below it. */
const third = (...below: readonly Line[]) =>
  rows(...FORM.slice(0, 3), ...below, ...FORM.slice(3))?.[2];

describe('small print below a question', () => {
  it('is its remark, in a column behind all others', () => {
    expect(rows(...FORM.slice(0, 3), small('別売'), small('です'), ...FORM.slice(3))).toEqual([
      ['1 機能1がありますか', '2 はい'],
      ['1 機能2がありますか', '2 はい'],
      ['1 機能3がありますか', '2 はい', '3 別売です'],
      ['1 機能4がありますか', '2 はい'],
    ]);
    const wide: Line = ['表題', { text: '架空', colSpan: 4 }];
    expect(rows(wide, ...FORM, small('別売'))?.at(-1)?.[2]).toBe('6 別売');
  });

  it('is smaller than the questions by a twentieth', () => {
    expect(third(small('別売', { size: 9.4 }))?.[2]).toBe('3 別売');
    expect(third(small('別売', { size: 9.5 }))).toBeUndefined();
  });

  it('begins with references, which then are those of the question', () => {
    expect(third(small('6.5.C1 6.5.C4 別売'))).toEqual([
      '1 機能3がありますか 6.5.C1 6.5.C4',
      '2 はい',
      '3 別売',
    ]);
    expect(third(small('6.5.C1'), small('6.5.C4'))).toEqual([
      '1 機能3がありますか 6.5.C1 6.5.C4',
      '2 はい',
    ]);
    expect(third(small('別売 6.5.C1'))).toBeUndefined();
  });

  it('asks nothing, answers nothing and closes nothing', () => {
    for (const text of ['1. 別売', '別売のツール（6.5.C1）', 'はい', '以上'])
      expect(third(small(text))).toBeUndefined();
  });

  it('stands alone on its line, under the question, no further off than a line is high', () => {
    expect(
      third([
        { text: '別売', size: 8 },
        { text: '架空', size: 8 },
      ]),
    ).toBeUndefined();
    expect(third(small('別売', { x: 199 }))?.[2]).toBe('3 別売');
    expect(third(small('別売', { x: 200 }))).toBeUndefined();
    expect(third(small('別売', { x: -0.9 }))?.[2]).toBe('3 別売');
    expect(third(small('別売', { x: -1 }))).toBeUndefined();
    expect(third(small('別売', { gap: 9.9 }))?.[2]).toBe('3 別売');
    expect(third(small('別売', { gap: 10 }))).toBeUndefined();
    expect(third(small('別売'), small('です', { gap: 8 }))?.[2]).toBe('3 別売');
  });

  it('stands below one that is answered', () => {
    const [one = [], two = [], ...others] = FORM;
    expect(rows(one, two, ['機能3がありますか'], small('別売'), ...others)).toBeNull();
  });
});

describe('small print inside the cell of a question', () => {
  const inside = (text: string, below: number, ...more: readonly Line[]) =>
    rows(...FORM.slice(0, 3), [{ text, below }, 'はい'], ...more)?.[3];

  it('is its remark, or its references', () => {
    expect(inside('機能4がありますか\n別売', 7)).toEqual([
      '1 機能4がありますか',
      '2 はい',
      '3 別売',
    ]);
    expect(inside('機能4がありますか\n6.5.C1', 7)).toEqual([
      '1 機能4がありますか 6.5.C1',
      '2 はい',
    ]);
    expect(inside('機能4がありますか\n別売\nです', 7)?.[2]).toBe('3 別売 です');
    expect(inside('機能4がありますか\n別売', 9.5)).toBeUndefined();
    expect(inside('機能4がありますか\n別売', 9.4)?.[2]).toBe('3 別売');
  });

  it('goes on below the cell', () => {
    expect(inside('機能4がありますか\n別売', 7, small('です'))?.[2]).toBe('3 別売です');
  });

  it('is part of the question where half of them have some', () => {
    const some = (count: number) =>
      rows(
        ...FORM.map(
          ([text], at): Line => [
            { text: at < count ? `${text}\n別売` : `${text}`, below: 7 },
            'はい',
          ],
        ),
      );
    expect(some(2)?.map((cells) => cells.length)).toEqual([3, 3, 2, 2]);
    expect(some(3)).toBeNull();
  });
});

it('a sheet of cells has none', () => {
  const page = { ...pageOf([...FORM, small('別売')]), kind: 'sheet' as const };
  expect(withSmallPrintBeside(page)).toBe(page);
});
