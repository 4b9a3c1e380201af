import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** Headings of tables: words in one cell over all columns, or on a ground that shows through. */

const EDGES = [40, 90, 330, 370, 410, 460];
const END = 550;

const write = (x: number, y: number, text: string) =>
  `BT /F 10 Tf ${x + 3} ${y + 6} Td (${text}) Tj ET`;
const cells = (y: number, edges: readonly number[], texts: readonly string[]) =>
  edges.flatMap((x, index) => [
    `${x} ${y} ${(edges[index + 1] ?? END) - x} 20 re S`,
    ...(texts[index] === undefined ? [] : [write(x, y, texts[index])]),
  ]);
const row = (y: number, number: number) =>
  cells(y, EDGES, [`${number}`, `Is part ${number} there`, 'Yes', 'No', 'NA', 'A note']);
const rows = [row(680, 1), row(660, 2), row(640, 3)].flat();

async function textsOf(content: readonly string[], resources = '') {
  const read = await readPdf(onePage(content.join('\n'), { page: resources }));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const [first] = read.value.pages;
  const top = Math.min(...(first?.cells ?? []).map(({ row: at }) => at));
  return (first?.cells ?? [])
    .filter(({ row: at }) => at === top)
    .map(({ col, text }) => [col, text]);
}

describe('a heading in one cell over all columns', () => {
  test('is parted where its words stand over columns of their own', async () => {
    const words = [
      write(40, 700, 'No.'),
      write(90, 700, 'Question'),
      write(332, 700, 'Yes'),
      write(372, 700, 'No'),
    ];
    expect(await textsOf([`40 700 510 20 re S`, ...words, write(415, 700, 'NA'), ...rows])).toEqual(
      [
        [1, 'No.'],
        [2, 'Question'],
        [3, 'Yes'],
        [4, 'No'],
        [5, 'NA'],
      ],
    );
  });

  test('is that of a section where its words cross columns, or are few', async () => {
    const section = 'Section of everything that is kept of records, in wards';
    expect(await textsOf([`40 700 510 20 re S`, write(40, 700, section), ...rows])).toEqual([
      [1, section],
    ]);
    const two = [write(40, 700, '6.2'), write(90, 700, 'Wards')];
    expect(await textsOf([`40 700 510 20 re S`, ...two, ...rows])).toHaveLength(1);
  });
});

test('white words on a ground that shows through are seen, those on white are not', async () => {
  const states =
    '/Resources << /Font << /F 5 0 R >> /ExtGState << /T << /ca 0.9 >> /O << /ca 1 >> >> >>';
  const heading = (ground: string) => [
    '/T gs',
    `${ground} rg 40 700 510 20 re f`,
    '/O gs 1 g',
    write(40, 700, 'A heading'),
    '0 g',
    ...rows,
  ];
  const [[, seen] = []] = await textsOf(heading('0.1 0.2 0.4'), states);
  expect(seen).toBe('A heading');
  const [[, unseen] = []] = await textsOf(heading('1 1 1'), states);
  expect(unseen).toBe('1');
});
