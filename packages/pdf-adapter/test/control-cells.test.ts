import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** Ruled forms with several controls in one cell of each row, and their words in the heading alone. */

const ROWS = 5;
const EDGES = [40, 80, 380, 500, 555];
/** Left edges of the controls in the cell of the answers, and their words in the heading. */
const CONTROLS = [395, 430, 468];
const WORDS = ['Yes', 'No', 'n/a'];

const top = (row: number) => 700 - 20 * row;
const write = (x: number, y: number, text: string) => `BT /F 9 Tf ${x} ${y + 6} Td (${text}) Tj ET`;
const ruled = (y: number, edges: readonly number[]) =>
  edges.slice(1).map((end, at) => `${edges[at]} ${y} ${end - (edges[at] ?? 0)} 20 re S`);
const checkbox = (row: number, at: number, x: number, y: number) => {
  const state = at === row % CONTROLS.length ? 'On' : 'Off';
  return `<< /Type /Annot /Subtype /Widget /F 4 /FT /Btn /T (b${row}${at}) /V /${state} /AS /${state}
    /AP << /N << /On 4 0 R /Off 4 0 R >> >> /Rect [${x} ${y + 5} ${x + 10} ${y + 15}] >>`;
};

interface Form {
  /** Edges of the cells of the heading. */
  readonly heading: readonly number[];
  readonly words?: readonly string[];
  readonly place?: (row: number, at: number) => readonly [x: number, y: number];
  /** What is printed behind each control. */
  readonly label?: string;
}

async function cellsOf({ heading, words = WORDS, place, label }: Form) {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const at = place ?? ((row: number, index: number) => [CONTROLS[index] ?? 0, top(row)] as const);
  const placed = rows.flatMap((row) => words.map((_, index) => [row, index] as const));
  const content = [
    ...ruled(top(-1), heading),
    write(45, top(-1), 'No.'),
    write(85, top(-1), 'Question'),
    ...words.map((word, index) => write((CONTROLS[index] ?? 0) - 3, top(-1), word)),
    write(505, top(-1), 'Remark'),
    ...rows.flatMap((row) => [
      ...ruled(top(row), EDGES),
      write(45, top(row), `${row + 1}`),
      write(85, top(row), 'Is there such a part in the product?'),
    ]),
    ...placed.flatMap(([row, index]) => {
      const [x, y] = at(row, index);
      return label === undefined ? [] : [write(x + 12, y, label)];
    }),
  ];
  const controls = placed.map(([row, index]) => checkbox(row, index, ...at(row, index)));
  const read = await readPdf(
    onePage(content.join('\n'), {
      page: `/Annots [${controls.map((_, index) => `${6 + index} 0 R`).join(' ')}]`,
      more: controls,
    }),
  );
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0]?.cells ?? [];
}

const firstRow = (cells: Awaited<ReturnType<typeof cellsOf>>) =>
  cells.filter(({ row }) => row === 1).map(({ text }) => text);

describe('controls side by side in one ruled cell', () => {
  test.each([
    ['in one cell over all columns', [40, 555], WORDS],
    ['in a cell over the controls', EDGES, WORDS],
    ['two of them in a cell over the controls', EDGES, WORDS.slice(0, 2)],
  ])('part the words of their heading: %s', async (_, heading, words) => {
    const cells = await cellsOf({ heading, words });
    expect(firstRow(cells)).toEqual(['No.', 'Question', ...words, 'Remark']);
    const boxes = cells.filter(({ text }) => words.includes(text)).map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      const middle = (CONTROLS[index] ?? 0) + 5;
      expect(box.x < middle && box.x + box.width > middle).toBe(true);
    }
  });

  test.each<[string, Partial<Form>]>([
    ['stand below one another', { place: (row: number, at: number) => [440, top(row) - 6 * at] }],
    [
      'stand elsewhere in each row',
      { place: (row: number, at: number) => [385 + 9 * row + 21 * at, top(row)] },
    ],
    ['have words of their own', { label: 'ok' }],
  ])('leave the heading whole where they %s', async (_, form) => {
    const cells = await cellsOf({ heading: EDGES, ...form });
    expect(firstRow(cells)).toHaveLength(4);
  });
});
