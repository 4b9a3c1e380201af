import { expect, test } from 'vitest';
import { readDisclosures } from '../../../src/index.js';
import { withoutExamples } from '../../../src/reading/as-table/example-rows.js';
import { type SheetPage, sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { withLegendRead } from '../../../src/reading/marks/legends/page-legend.js';
import { answersIn, asked, HEADING, MDS, sheetOf } from '../support/sheets.js';

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

/** How often a member of the cells of a page of these rows is looked at while it is read in some way. */
function looksAt(
  texts: readonly (readonly string[])[],
  member: 'facts' | 'row',
  read: (page: SheetPage) => void,
): number {
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
    const value = cell[member];
    const get = () => {
      looks += 1;
      return value;
    };
    Object.defineProperty(cell, member, { get });
  }
  read(page);
  return looks;
}

test('thousands of words for examples above thousands of rows are looked at a few times each', () => {
  const looks = (words: number) =>
    looksAt(
      [
        ...Array.from({ length: words }, () => ['記入例']),
        ...Array.from({ length: 3 * words }, (_, at) => [
          `${at + 1}`,
          `装置${at}を管理しますか`,
          'はい',
        ]),
      ],
      'facts',
      withoutExamples,
    );
  const [some, twice] = [looks(400), looks(800)];
  expect(some).toBeGreaterThan(400);
  expect(twice).toBeLessThan(2.5 * some);
});

test.each([
  ['beside the rows', ['装置を管理しますか', '凡例'], ['装置を管理しますか']],
  ['above them', ['凡例'], []],
])(
  'thousands of rows below the heading of a legend %s are looked at a few times each',
  (_, heading, before) => {
    const looks = (rows: number) =>
      looksAt(
        [heading, ...Array.from({ length: rows }, () => [...before, 'A', '社内で確認します'])],
        'row',
        withLegendRead,
      );
    const [some, twice] = [looks(400), looks(800)];
    expect(some).toBeGreaterThan(400);
    expect(twice).toBeLessThan(2.5 * some);
  },
);

/** No cell of a workbook holds more. */
const LONGEST_CELL = 32_767;

test.each([
  ['white space', ' '.repeat(LONGEST_CELL)],
  ['wide white space', '\u3000'.repeat(LONGEST_CELL)],
  ['a word behind white space', `はい${' '.repeat(LONGEST_CELL - 3)}x`],
  ['a mark with a remark that does not end', `○（${'あ'.repeat(LONGEST_CELL - 2)}`],
])('a cell full of %s keeps no other from being read', (_, text) => {
  const rows = asked((index) => (index === 2 ? [text, text] : ['はい', '']));
  const answers = answersIn(sheetOf('MDS', [MDS, [...HEADING, '備考'], ...rows]));
  expect(answers.filter((_answer, index) => index !== 2)).toEqual(Array(5).fill('yes'));
});
