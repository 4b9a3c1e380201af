import type { Cell } from '@kaijisho/core';
import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { pagesOf } from './pdf-file.js';

const HEIGHT = 20;
const TOP = 780;

/** Texts in the columns that edges part, row by row from the top; '' is none. */
const textsIn = (edges: readonly number[], rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((texts, row) =>
      texts.map((text, column) =>
        text === ''
          ? ''
          : `BT /F 9 Tf ${(edges[column] ?? 0) + 4} ${TOP - HEIGHT * row - 13} Td (${text}) Tj ET`,
      ),
    )
    .join('\n');

/** Rectangles of cells: ruled with `S`, painted with `f`. */
const boxesIn = (edges: readonly number[], rows: readonly number[], paint: 'S' | 'f'): string =>
  rows
    .flatMap((row) =>
      edges
        .slice(1)
        .map(
          (end, column) =>
            `${edges[column]} ${TOP - HEIGHT * (row + 1)} ${end - (edges[column] ?? 0)} ${HEIGHT} re ${paint}`,
        ),
    )
    .join('\n');

async function cellsOf(contents: readonly string[]): Promise<readonly Cell[]> {
  const read = await readPdf(pagesOf(contents));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0]?.cells ?? [];
}

/** Columns of the cells with a text. */
const columnsOf = (cells: readonly Cell[], text: string | RegExp): readonly number[] => [
  ...new Set(
    cells
      .filter((cell) => (typeof text === 'string' ? cell.text === text : text.test(cell.text)))
      .map(({ col }) => col),
  ),
];

const HEADING = ['No.', 'Question', 'Yes', 'No', 'N/A', 'Note'];
const asked = (from: number) =>
  Array.from({ length: 6 }, (_, index) => [
    `${from + index}`,
    `Is part ${from + index} of the product there?`,
    ...['', '', ''].map((_none, column) => (column === index % 3 ? 'X' : '')),
    '',
  ]);

test('a table goes on in its columns on a page where these stand elsewhere', async () => {
  const ruled = (edges: readonly number[], rows: readonly (readonly string[])[]) =>
    `${boxesIn(edges, [...rows.keys()], 'S')}\n${textsIn(edges, rows)}`;
  const cells = await cellsOf([
    ruled([40, 70, 300, 340, 380, 420, 500], [HEADING, ...asked(1)]),
    ruled([60, 100, 380, 432, 484, 516, 560], asked(7)),
  ]);
  const marks = cells.filter(({ text }) => text === 'X');
  const heads = ['Yes', 'No', 'N/A'].flatMap((word) => columnsOf(cells, word));
  expect(marks.map(({ col }) => col)).toEqual([...heads, ...heads, ...heads, ...heads]);
  // Evidence shows where it is printed.
  expect(marks.at(-1)?.page).toMatchObject({ number: 2, box: { x: 484, width: 32 } });
});

test('a table whose first page has a column more goes on in the columns of the page it is like', async () => {
  const ruled = (edges: readonly number[], rows: readonly (readonly string[])[]) =>
    `${boxesIn(edges, [...rows.keys()], 'S')}\n${textsIn(edges, rows)}`;
  const wide = [HEADING, ...asked(1)].map((row, index) => [...row, index === 0 ? 'Since' : '']);
  const cells = await cellsOf([
    ruled([40, 70, 300, 340, 380, 420, 460, 500], wide),
    ruled([40, 70, 300, 340, 380, 420, 500], asked(7)),
    ruled([60, 100, 380, 432, 484, 516, 560], asked(13)),
  ]);
  const marksOn = (page: number) =>
    cells.flatMap(({ text, col, page: at }) => (text === 'X' && at?.number === page ? [col] : []));
  expect(marksOn(3)).toEqual(marksOn(2));
});

test('a form as wide as the one before it has columns of its own', async () => {
  const rules = Array.from(
    { length: 9 },
    (_, row) => `40 ${TOP - HEIGHT * row} m 540 ${TOP - HEIGHT * row} l S`,
  ).join('\n');
  const words = (from: number) =>
    Array.from({ length: 7 }, (_, index) => [
      `${from + index}`,
      `Is part ${from + index} there?`,
      '[x] Yes  [ ] No  [ ] N/A',
      index % 2 === 0 ? `Remark ${from + index}` : '',
    ]);
  const marks = ([number = '', question = '']: readonly string[], column: number) => [
    number,
    question,
    ...['', '', ''].map((_none, index) => (index === column ? 'X' : '')),
    `note ${number}`,
  ];
  const cells = await cellsOf([
    `${rules}\n${textsIn([40, 80, 260, 320, 380, 460], [HEADING, ...asked(1).map((row, index) => marks(row, index % 3)), marks(['7', 'Is part 7 of the product there?'], 0)])}`,
    `${rules}\n${textsIn([40, 80, 290, 410], [['No.', 'Question', 'Answer', 'Remark'], ...words(8)])}`,
  ]);
  const answers = cells.filter(({ text }) => /\[x\]/.test(text));
  expect(answers.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(
    Array.from({ length: 7 }, () => '[x] Yes [ ] No [ ] N/A'),
  );
  expect(columnsOf(cells, /\[x\]/)).toEqual(columnsOf(cells, 'Answer'));
  expect(columnsOf(cells, /^Remark \d/)).toEqual(columnsOf(cells, 'Remark'));
});

test('of painted cells side by side, a wide one is no row of its own', async () => {
  const edges = [30, 60, 480, 530, 570];
  const rows = Array.from({ length: 8 }, (_, index) => [
    `${index + 1}`,
    `Is part ${index + 1} of the product there?`,
    index % 2 === 0 ? 'Yes' : 'No',
    `*${index + 1}`,
  ]);
  const cells = await cellsOf([
    `0.8 g\n${boxesIn(edges, [0, 1, 3, 5, 7], 'f')}\n0 g\n${textsIn(edges, [['No.', 'Question', 'Answer', 'Note'], ...rows])}`,
  ]);
  const lines = new Map<number, string[]>();
  for (const { row, text } of cells)
    if (text !== '') lines.set(row, [...(lines.get(row) ?? []), text]);
  expect([...lines.values()].slice(1)).toEqual(rows);
});
