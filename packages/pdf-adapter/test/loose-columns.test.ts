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
