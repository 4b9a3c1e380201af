import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { pagesOf } from './pdf-file.js';

/** Left edges of question, answer, note and number, in points. */
const EDGES = [50, 391, 477, 560];

/** A page of rows, each of up to four texts, as a program prints cells that have no borders. */
const pageOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((texts, row) =>
      texts.map(
        (text, column) => `BT /F 11 Tf ${EDGES[column]} ${760 - 15 * row} Td (${text}) Tj ET`,
      ),
    )
    .join('\n');

/** Fills its column: it ends some points before the answer. */
const LONG = 'Does the product keep lists of everyone who has seen a record of it?';

test('a table without rules goes on in its columns on the next page, also where texts nearly touch', async () => {
  const rows = (from: number, question: (row: number) => string) =>
    Array.from({ length: 12 }, (_, index) => {
      const row = from + index;
      return [
        question(row),
        row % 3 === 0 ? 'No' : 'Yes',
        row % 4 === 0 ? `${row}` : '',
        `${row}.1`,
      ];
    });
  const read = await readPdf(
    pagesOf([
      pageOf([
        ['Question', 'Answer', 'Note', 'Number'],
        ...rows(1, (row) => (row === 2 ? LONG : `Is part ${row} there?`)),
      ]),
      pageOf(rows(13, (row) => (row % 3 === 1 ? LONG : `Is part ${row} there?`))),
    ]),
  );
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const cells = read.value.pages[0]?.cells ?? [];
  const answers = cells.filter(({ text }) => /^(?:Yes|No)$/.test(text));
  expect(answers).toHaveLength(24);
  expect(new Set(answers.map(({ col }) => col)).size).toBe(1);
  expect(cells.filter(({ text }) => text === LONG).map(({ col }) => col)).toEqual([1, 1, 1, 1, 1]);
});

test('painted cells of every second row tell the columns, and part headings that nearly touch', async () => {
  const left = [40, 80, 380, 430, 470];
  const starts = [44, 84, 395, 445, 474];
  const end = 560;
  const words = (y: number, texts: readonly string[]) =>
    texts.map((text, column) => `0 g BT /F 11 Tf ${starts[column]} ${y} Td (${text}) Tj ET`);
  const painted = (y: number) => [
    '0.9 g',
    ...left.map((x, column) => `${x} ${y - 8} ${(left[column + 1] ?? end) - x} 20 re f`),
  ];
  const rows = Array.from({ length: 8 }, (_, index) => {
    const texts = [`${index + 1}`, LONG.slice(0, 50), ...(index === 5 ? ['', 'x'] : ['x', ''])];
    const y = 700 - 20 * index;
    return [
      ...(index % 2 === 1 ? painted(y) : []),
      ...words(y, [...texts, index % 3 === 0 ? 'To be had apart' : '']),
    ];
  });
  const heading = words(720, ['No.', 'Question', 'Yes', 'NA', 'Note']);
  const read = await readPdf(pagesOf([[...heading, ...rows.flat()].join('\n')]));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const cells = (read.value.pages[0]?.cells ?? []).filter(({ text }) => text !== '');
  expect(cells.flatMap(({ row, col, text }) => (row === 1 ? [`${col} ${text}`] : []))).toEqual([
    '1 No.',
    '2 Question',
    '3 Yes',
    '4 NA',
    '5 Note',
  ]);
  const marks = cells.filter(({ text }) => text === 'x').map(({ col }) => col);
  expect(marks).toEqual([3, 3, 3, 3, 3, 4, 3, 3]);
});

test('a section and a row below it are two rows, also where its number ends in brackets', async () => {
  const rule = (y: number) => `40 ${y} m 560 ${y} l S`;
  const words = (y: number, texts: readonly string[]) =>
    texts.map((text, column) => `BT /F 11 Tf ${[44, 120, 200][column]} ${y} Td (${text}) Tj ET`);
  const content = Array.from({ length: 6 }, (_, index) => {
    const y = 700 - 50 * index;
    return [
      rule(y + 36),
      ...words(y + 20, [`6.${index + 1} A section of things that are kept in wards`]),
      ...words(y, [`6.${index + 1}\\(1\\)`, 'Yes', `Is part ${index + 1} of it kept?`]),
    ];
  });
  const read = await readPdf(pagesOf([[...content.flat(), rule(430)].join('\n')]));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const cells = read.value.pages[0]?.cells ?? [];
  expect(cells.filter(({ text }) => text === 'Yes')).toHaveLength(6);
  expect(cells.filter(({ text }) => /^6\.\d\(1\)$/.test(text))).toHaveLength(6);
});

test('a heading over texts of two columns that nearly touch is that of a ruled table', async () => {
  const LEFT = [50, 90, 410, 500];
  const write = (column: number, y: number, text: string) =>
    `BT /F 11 Tf ${LEFT[column]} ${y} Td (${text}) Tj ET`;
  const line = (y: number, texts: readonly string[]) =>
    texts.map((text, column) => write(column, y, text));
  const rule = (y: number) => `48 ${y} m 550 ${y} l S`;
  const rows = Array.from({ length: 9 }, (_, index) => {
    const y = 720 - 36 * index;
    const isLong = index % 3 !== 2;
    const note = index === 4 ? 'n1' : '';
    return [
      ...line(y, [`${index + 1}`, isLong ? LONG.slice(0, 62) : 'Is it so?', 'Yes / No / NA', note]),
      ...(isLong ? [write(1, y - 14, 'record of it?')] : []),
      rule(y - 22),
    ];
  });
  const heading = line(742, ['No.', 'Question', 'Answer', 'n']);
  const read = await readPdf(pagesOf([[...heading, rule(734), ...rows.flat()].join('\n')]));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const cells = read.value.pages[0]?.cells ?? [];
  const columnsOf = (wanted: RegExp) =>
    cells.flatMap(({ text, col }) => (wanted.test(text) ? [col] : []));
  expect(columnsOf(/^Yes \/ No \/ NA$/)).toEqual(Array.from({ length: 9 }, () => 3));
  expect(columnsOf(/^Answer$/)).toEqual([3]);
  expect(columnsOf(/^n1?$/)).toEqual([4, 4]);
});

test('a column begins where a word of the heading does, though rows have more texts than the heading and nearly fill the column before', async () => {
  const LEFT = [50, 90, 316, 380, 420, 460, 500];
  const line = (y: number, texts: readonly string[]) =>
    texts.flatMap((text, column) =>
      text === '' ? [] : [`BT /F 11 Tf ${LEFT[column]} ${y} Td (${text}) Tj ET`],
    );
  const rows = Array.from({ length: 9 }, (_, index) => {
    const y = 720 - 36 * index;
    const isLong = index % 3 !== 2;
    const question = isLong ? LONG.slice(0, 43) : 'Is it so?';
    return [
      ...line(y, [`${index + 1}`, question, `6.${index}`, 'Yes', 'No', 'NA', `n${index}`]),
      ...(isLong ? line(y - 14, ['', 'seen a record of it?']) : []),
      `48 ${y - 22} m 550 ${y - 22} l S`,
    ];
  });
  const heading = line(742, ['No.', 'Question', 'Ref.', 'Answer', '', '', 'Note']);
  const read = await readPdf(
    pagesOf([[...heading, '48 734 m 550 734 l S', ...rows.flat()].join('\n')]),
  );
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const cells = read.value.pages[0]?.cells ?? [];
  expect(cells.filter(({ text, col }) => /^6\.\d$/.test(text) && col === 3)).toHaveLength(9);
});
