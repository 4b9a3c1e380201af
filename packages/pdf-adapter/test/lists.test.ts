import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage, pagesOf } from './pdf-file.js';

/** Lists that end each line with an answer: two columns, told by the words that repeat. */

const write = (x: number, y: number, text: string, size = 10) =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`;
const asked = ['Locks', 'Logs', 'Backups', 'Copies of all records', 'Plans', 'Tests'];
const row = (y: number, question: string, answer: string) =>
  [write(40, y, question), write(480, y, answer)].join('\n');

async function tableOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return (read.value.pages[0]?.cells ?? []).map(({ row: at, col, text }) => [at, col, text]);
}

test('answers at the end of lines stand in a column, remarks and headings on rows of their own', async () => {
  const rows = asked.flatMap((question, at) => [
    row(740 - 40 * at, question, at % 3 === 1 ? 'No' : 'Yes'),
    ...(at === 2 ? [write(50, 740 - 40 * at - 14, 'Every night.', 8)] : []),
    ...(at === 4 ? [write(40, 740 - 40 * at + 20, 'For emergencies', 14)] : []),
  ]);
  expect(await tableOf(onePage([write(40, 800, 'A title'), ...rows].join('\n')))).toEqual([
    [1, 1, 'A title'],
    [2, 1, 'Locks'],
    [2, 2, 'Yes'],
    [3, 1, 'Logs'],
    [3, 2, 'No'],
    [4, 1, 'Backups'],
    [4, 2, 'Yes'],
    [5, 1, 'Every night.'],
    [6, 1, 'Copies of all records'],
    [6, 2, 'Yes'],
    [7, 1, 'For emergencies'],
    [8, 1, 'Plans'],
    [8, 2, 'No'],
    [9, 1, 'Tests'],
    [9, 2, 'Yes'],
  ]);
});

test('a text of two lines is one row, and a page with few lines goes on with the columns before', async () => {
  const first = [
    ...asked.map((question, at) => row(740 - 40 * at, question, at % 2 === 0 ? 'Yes' : 'No')),
    write(40, 728, 'of doors and windows'),
  ];
  const cells = await tableOf(pagesOf([first.join('\n'), row(740, 'Doors', 'Yes')]));
  expect(cells.slice(0, 2)).toEqual([
    [1, 1, 'Locks\nof doors and windows'],
    [1, 2, 'Yes'],
  ]);
  expect(cells.slice(-2)).toEqual([
    [7, 1, 'Doors'],
    [7, 2, 'Yes'],
  ]);
});

test('all words to choose from may stand at the end of each line', async () => {
  const choices = (at: number) =>
    at % 2 === 0 ? 'x yes | o no | o neither' : 'o yes | x no | o neither';
  const page = (end: (at: number) => string) =>
    tableOf(onePage(asked.map((question, at) => row(740 - 40 * at, question, end(at))).join('\n')));
  const cells = await page(choices);
  expect(cells).toEqual(
    asked.flatMap((question, at) => [
      [at + 1, 1, question],
      [at + 1, 2, choices(at)],
    ]),
  );
});

test('values beside their labels are no list', async () => {
  const cells = await tableOf(
    onePage(asked.map((label, at) => row(740 - 20 * at, label, `Value ${at}`)).join('\n')),
  );
  expect(new Set(cells.map(([, col]) => col)).size).toBe(2);
  const texts = cells.map(([, , text]) => text);
  expect(texts).toContain('Value 3');
});

test('a text goes on in its own type, however small and low the word at the end of its first line', async () => {
  const rows = asked.flatMap((question, at) => [
    write(40, 740 - 60 * at, question),
    write(480, 738 - 60 * at, at % 2 === 0 ? 'Yes' : 'No', 8),
    ...(at === 1 ? [write(40, 728 - 60, 'of all who came')] : []),
    ...(at === 3 ? [write(40, 728 - 180, '6.2.C1', 7)] : []),
  ]);
  const texts = (await tableOf(onePage(rows.join('\n')))).map(([, , text]) => text);
  expect(texts).toContain('Logs\nof all who came');
  expect(texts).toContain('6.2.C1');
});

test('white words on a badge have its colour for their ground, and nothing else has', async () => {
  const rows = asked.flatMap((question, at) => [
    '0 g',
    write(40, 740 - 40 * at, question),
    `${at % 2 === 0 ? '0 0.5 0' : '0.8 0 0'} rg 470 ${735 - 40 * at} 40 16 re f 1 g`,
    write(480, 740 - 40 * at, at % 2 === 0 ? 'Yes' : 'No'),
  ]);
  const read = await readPdf(onePage(rows.join('\n')));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  const fills = (read.value.pages[0]?.cells ?? []).map(({ text, fill }) => [text, fill]);
  expect(fills.slice(0, 4)).toEqual([
    ['Locks', undefined],
    ['Yes', '#008000'],
    ['Logs', undefined],
    ['No', '#CC0000'],
  ]);
});
