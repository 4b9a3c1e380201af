import { type Disclosure, type Drawing, readDisclosures } from '../../../src/index.js';

/** Size of the cells of these pages, in points. */
export const WIDTH = 80;
export const HEIGHT = 20;

/** Left and upper edge of the cell in a row and column, both counted from 0. */
export const placeOf = (row: number, col: number) => ({
  x: 30 + WIDTH * col,
  y: 40 + HEIGHT * row,
});

/** Disclosures of a page of equal cells, row by row; '' is no cell. */
export function disclosuresOf(
  rows: readonly (readonly string[])[],
  drawings: readonly Drawing[] = [],
): readonly Disclosure[] {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, col) => {
      const box = { ...placeOf(row, col), width: WIDTH, height: HEIGHT };
      const place = { row: row + 1, col: col + 1, rowSpan: 1, colSpan: 1 };
      return text === '' ? [] : [{ ...place, text, box, address: `p.1 (${box.x}, ${box.y})` }];
    }),
  );
  return readDisclosures(
    { adapter: 'pdf', facts: [], pages: [{ name: 'p.1', kind: 'pdf', drawings, cells }] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  ).disclosures;
}
