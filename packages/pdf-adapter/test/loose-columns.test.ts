import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { pdfOf, stream } from './pdf-file.js';

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

const fileOf = (contents: readonly string[]): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R
        /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(content),
    ]),
  ]);

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
    fileOf([
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
