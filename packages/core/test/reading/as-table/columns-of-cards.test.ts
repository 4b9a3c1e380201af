import { describe, expect, it } from 'vitest';
import { rowsOfAbreast } from '../../../src/reading/as-table/cards-abreast.js';
import { gridOf, type Line } from '../../../src/reading/grid/grid.js';
import { pageOf, rowsOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Which columns of a sheet are cards that stand side by side, and in which order they are read. */

type Rows = readonly (readonly MadeCell[])[];

const startsOn = ({ cells }: Line) => cells.filter(({ text }) => text === 'A');
/** Of what stands below one another then, the rows above the answers; null where no cards stand side by side. */
const below = (...rows: Rows) => {
  const page = pageOf(...rows);
  const made = rowsOfAbreast(page, gridOf(page).lines, startsOn, (unrolled) => {
    const answered = new Set(unrolled.cells.flatMap((c) => (c.text === 'A' ? [c.row] : [])));
    return { ...unrolled, cells: unrolled.cells.filter(({ row }) => !answered.has(row)) };
  });
  return made === undefined ? null : rowsOf(made).map((cells) => cells.join(' '));
};

/** A line of two cards, each with its number, and their answers below. */
const pair = (one: string, other: string, said = ['はい', 'いいえ']): Rows => [
  [one, '', other, ''],
  ['A', said[0] ?? '', 'A', said[1] ?? ''],
];

describe('cards side by side', () => {
  it('are read along the lines where they are numbered so, else down the columns', () => {
    const order = ['1 1', '1 2', '1 3', '1 4'];
    expect(below(...pair('1', '2'), ...pair('3', '4'))).toEqual(order);
    expect(below(...pair('1', '3'), ...pair('2', '4'))).toEqual(order);
    expect(below(...pair('甲', '乙'), ...pair('丙', '丁'))).toEqual([
      '1 甲',
      '1 乙',
      '1 丙',
      '1 丁',
    ]);
  });

  it('are numbered by all parts of a number', () => {
    const order = (...numbers: readonly [string, string, string, string]) =>
      below(...pair(numbers[0], numbers[1]), ...pair(numbers[2], numbers[3]))?.map((text) =>
        text.slice(2),
      );
    expect(order('1-1', '2-1', '1-2', '2-2')).toEqual(['1-1', '1-2', '2-1', '2-2']);
    expect(order('1-1', '1-2', '2-1', '2-2')).toEqual(['1-1', '1-2', '2-1', '2-2']);
    expect(order('1', '1-1', '1-2', '1-3')).toEqual(['1', '1-1', '1-2', '1-3']);
    expect(order('1', '1-2', '1-1', '1-3')).toEqual(['1', '1-1', '1-2', '1-3']);
    expect(order('9', '10', '11', '12')).toEqual(['9', '10', '11', '12']);
    expect(order('問1 画面', '問3 記録', '問2 認証', '問4 暗号')).toEqual([
      ...['問1 画面', '問2 認証', '問3 記録', '問4 暗号'],
    ]);
  });

  it('begin in two columns at least, on two lines each', () => {
    expect(below(['1'], ['A', 'はい'], ['2'], ['A', 'はい'])).toBeNull();
    expect(below(...pair('1', '2'))).toBeNull();
    expect(below(['1', '', '2'], ['A', 'はい', 'A', 'はい'], ['3'], ['A', 'はい'])).toBeNull();
  });

  it('may be fewer on the last line', () => {
    const three = (...numbers: readonly string[]): Rows => [
      numbers.flatMap((number) => [number, '']),
      numbers.flatMap(() => ['A', 'はい']),
    ];
    expect(below(...three('1', '2'), ...three('3', '4'), ...three('5', '6', '7'))?.at(-1)).toBe(
      '1 7',
    );
    expect(below(...three('1', '2'), ...three('3'), ...three('5'))).toBeNull();
  });

  it('may begin left of their answers, all as far', () => {
    expect(
      below(
        ['1', '甲', '', '2', '乙'],
        ['', 'A', 'はい', '', 'A', 'いいえ'],
        ['3', '丙', '', '4', '丁'],
        ['', 'A', 'はい', '', 'A', 'いいえ'],
      ),
    ).toEqual(['1 1 2 甲', '1 2 2 乙', '1 3 2 丙', '1 4 2 丁']);
  });
});

describe('columns are none of cards', () => {
  it('where a text reaches into the next one', () => {
    const reaching: MadeCell = { text: '3', colSpan: 3 };
    const [, answers = []] = pair('', '');
    expect(below(...pair('1', '2'), [reaching], answers)).not.toBeNull();
    expect(below(...pair('1', '2'), [reaching, '', '', '4'], answers)).toBeNull();
    expect(
      below(...pair('1', '2'), [{ ...reaching, colSpan: 2 }, '', '4'], answers),
    ).not.toBeNull();
  });

  it('where half of the lines have nothing beside them', () => {
    const alone: Rows = [['5'], ['A', 'はい']];
    expect(below(...pair('1', '2'), ...pair('3', '4'), ...alone, ...alone)).not.toBeNull();
    expect(below(...pair('1', '2'), ...pair('3', '4'), ...alone, ...alone, ...alone)).toBeNull();
  });

  it('where what answers stands outside of most', () => {
    const far = (said: readonly [string, string]): Rows => [
      ['1', '2'],
      ['A', 'A', said[0], said[1]],
    ];
    expect(below(...far(['はい', 'いいえ']), ...far(['はい', 'いいえ']))).not.toBeNull();
    const third: Rows = [
      ['1', '', '', '2', ''],
      ['A', '', '', 'A', 'はい'],
    ];
    expect(below(...third, ...third)).not.toBeNull();
  });
});

it('the page stays as it is where nothing is made of its cards', () => {
  const page = pageOf(...pair('1', '2'), ...pair('3', '4'));
  expect(rowsOfAbreast(page, gridOf(page).lines, startsOn, (unrolled) => unrolled)).toBe(page);
});
