import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import {
  columnsOfOtherEditions,
  editionOf,
  editionsOver,
} from '../../../../src/reading/table/areas/editions.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';

/** Answers to several editions of the form side by side, by what heads them. */

/** What the columns with these headings are of, and which columns are none of the first one's. */
const read = (heads: readonly string[], answered: readonly number[]) => {
  const rows = ['1', '2'].map((number) => [
    number,
    `機能${number}の有無`,
    ...heads.map(() => 'はい'),
  ]);
  const grid = gridOf(pageOf(['番号', '質問', ...heads], ...rows));
  const areas = answered.map((index) => columnOf(index + 2, 2, 3));
  const editions = editionsOver(grid, areas);
  return {
    editions: areas.map((area) => editionOf(area, areas, editions)?.edition ?? null),
    others: areas.map((area) => columnsOfOtherEditions(grid, area, areas, editions)),
  };
};

describe('several columns of answers', () => {
  it('are of the editions that their headings name', () => {
    expect(read(['第4.0版の回答', '第4.1版の回答'], [1, 2])).toEqual({
      editions: ['4.0', '4.1'],
      others: [[4], [3]],
    });
  });

  it('are of none where one names none, or two the same', () => {
    const none = { editions: [null, null], others: [[], []] };
    expect(read(['第4.0版の回答', '回答'], [1, 2])).toEqual(none);
    expect(read(['第4.1版の回答', '第4.1版の回答'], [1, 2])).toEqual(none);
    expect(read(['第4.1版の回答'], [1])).toEqual({ editions: [null], others: [[]] });
    expect(read(['第4.0版の回答', '第4.1版の回答', '回答'], [1, 2, 3]).editions).toEqual([
      ...[null, null, null],
    ]);
  });

  it('have remarks of their own edition, by their headings', () => {
    const heads = ['第4.0版の回答', '第4.1版の回答', '第4.1版の補足', '補足', '第4.0版の備考'];
    expect(read(heads, [1, 2]).others).toEqual([
      [4, 5],
      [3, 7],
    ]);
  });
});
