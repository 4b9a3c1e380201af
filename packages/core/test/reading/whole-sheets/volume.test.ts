import { expect, test } from 'vitest';
import { readDisclosures } from '../../../src/index.js';
import { withoutExamples } from '../../../src/reading/as-table/example-rows.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';

/** Pages far larger than any form: what they cost is counted in looks, never in seconds. */

test('small print is looked for on a page with more cells than a call takes arguments', () => {
  const cells = Array.from({ length: 200_000 }, (_, index) => {
    const [row, col] = [Math.floor(index / 10), index % 10];
    const box = { x: col * 50, y: row * 10, width: 50, height: 10 };
    const place = { row: row + 1, col: col + 1, rowSpan: 1, colSpan: 1 };
    return { ...place, text: 'x', box, address: `${index}`, textSize: 9 };
  });
  const page = { name: 'p.1', kind: 'pdf' as const, drawings: [], cells };
  const document = { adapter: 'pdf' as const, facts: [], pages: [page] };
  const source = { file: 'a.pdf', sha256: '0'.repeat(64) };
  expect(readDisclosures(document, source).disclosures).toEqual([]);
});

/** How often the cells of a page are looked at that has so many words for examples, and three rows for each. */
function looksAt(words: number): number {
  const texts = [
    ...Array.from({ length: words }, () => ['記入例']),
    ...Array.from({ length: 3 * words }, (_, at) => [
      `${at + 1}`,
      `装置${at}を管理しますか`,
      'はい',
    ]),
  ];
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const page = sheetPageOf({
    name: 'MDS',
    kind: 'sheet',
    drawings: [],
    cells: texts.flatMap((row, at) =>
      row.map((text, col) => {
        const place = { row: at + 1, col: col + 1, rowSpan: 1, colSpan: 1 };
        return { ...place, text, address: `${at}-${col}`, box };
      }),
    ),
  });
  let looks = 0;
  for (const cell of page.cells) {
    const { facts } = cell;
    const get = () => {
      looks += 1;
      return facts;
    };
    Object.defineProperty(cell, 'facts', { get });
  }
  withoutExamples(page);
  return looks;
}

test('thousands of words for examples above thousands of rows are looked at a few times each', () => {
  const [some, twice] = [looksAt(400), looksAt(800)];
  expect(some).toBeGreaterThan(400);
  expect(twice).toBeLessThan(2.5 * some);
});
