import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** Forms to fill in: what somebody typed into a field is no part of what is printed beside it. */

/** Left edges of number, question, the three answers and the field for remarks, in points. */
const EDGES = [45, 85, 357, 395, 442, 470];
const ROWS = 8;
const HIGH = 40;

const write = (column: number, y: number, text: string) =>
  `BT /F 9 Tf ${EDGES[column]} ${y} Td (${text}) Tj ET`;
const widget = (entries: string) => `<< /Type /Annot /Subtype /Widget /F 4 ${entries} >>`;
const top = (row: number) => 700 - HIGH * row;

/** A form with boxes before the words, lines between the rows, and fields at the end of some rows. */
const form = (remarks: readonly (string | null)[]) => {
  const content = remarks.flatMap((_, row) => [
    ...['Yes', 'No', 'n/a all'].map((word, index) => write(index + 2, top(row), word)),
    write(0, top(row), `${row + 1}`),
    write(1, top(row), 'Is there such a part in the product?'),
    write(1, top(row) - 13, '(6.2.C1)'),
    `40 ${top(row) - 24} m 555 ${top(row) - 24} l S`,
  ]);
  const fields = remarks.flatMap((remark, row) => [
    ...[345, 383, 430].map((x, index) =>
      widget(
        `/FT /Btn /T (b${row}${index}) /V /${index === row % 3 ? 'On' : 'Off'} /AS /${index === row % 3 ? 'On' : 'Off'}
        /AP << /N << /On 5 0 R /Off 5 0 R >> >> /Rect [${x} ${top(row) - 2} ${x + 10} ${top(row) + 8}]`,
      ),
    ),
    ...(remark === null
      ? []
      : [
          widget(
            `/FT /Tx /T (m${row}) /V (${remark}) /Rect [470 ${top(row) - 4} 554 ${top(row) + 10}]`,
          ),
        ]),
  ]);
  const references = fields.map((__, index) => `${6 + index} 0 R`).join(' ');
  return onePage(content.join('\n'), {
    page: `/Annots [${references}]`,
    catalogue: `/AcroForm << /Fields [${references}] >>`,
    more: fields,
  });
};

async function pageOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0] ?? expect.fail('no page');
}

describe('fields beside printed words, closer than columns are', () => {
  const remarks = Array.from({ length: ROWS }, (_, row) =>
    row % 2 === 0 ? null : row === 3 ? 'list A' : '',
  );

  test('have a column of their own', async () => {
    const { cells } = await pageOf(form(remarks));
    const columnOf = (wanted: string) =>
      new Set(cells.filter(({ text }) => text === wanted).map(({ col }) => col));
    expect(columnOf('n/a all').size).toBe(1);
    const [[answer = 0], [remark = 0]] = [[...columnOf('n/a all')], [...columnOf('list A')]];
    expect(remark).toBe(answer + 1);
  });

  test('part no box from the word behind it', async () => {
    const { cells, drawings } = await pageOf(form(remarks));
    const boxes = drawings.filter(({ kind }) => kind === 'checkbox');
    expect(boxes).toHaveLength(3 * ROWS);
    for (const { box } of boxes) {
      const cell = cells.find(
        (one) =>
          one.box.x <= box.x &&
          one.box.x + one.box.width >= box.x + box.width &&
          Math.abs(one.box.y - box.y) < HIGH &&
          /^(?:Yes|No|n\/a all)$/.test(one.text),
      );
      expect(cell, `${box.x}, ${box.y}`).toBeDefined();
    }
  });

  test('are set apart from the words in one cell where they make no column', async () => {
    const { cells } = await pageOf(form(remarks.map((_, row) => (row === 3 ? 'list A' : null))));
    expect(cells.map(({ text }) => text)).toContain('n/a all　　list A');
  });
});

describe('what somebody typed on the page', () => {
  const LINES = [100, 300, 400, 500];
  const ruled = Array.from({ length: 6 }, (_, row) => [
    ...LINES.slice(0, -1).map(
      (x, at) => `${x} ${600 - 30 * row} ${(LINES[at + 1] ?? 0) - x} 30 re S`,
    ),
    `BT /F 9 Tf 104 ${610 - 30 * row} Td (Is part ${row} there?) Tj ET`,
    `BT /F 9 Tf 304 ${610 - 30 * row} Td (Yes   No) Tj ET`,
  ]).flat();
  const page = (
    text: string,
    [x = 0, y = 0, width = 0, height = 14]: readonly number[],
    size: number | string = 9,
  ) =>
    pageOf(
      onePage(['BT /F 10 Tf 50 760 Td (Maker:) Tj ET', ...ruled].join('\n'), {
        page: '/Annots [6 0 R]',
        more: [
          `<< /Type /Annot /Subtype /FreeText /F 4 /Contents (${text}) /DA (/Helv ${size} Tf 0 g) /Rect [${x} ${y} ${x + width} ${y + height}] >>`,
        ],
      }),
    );

  test('is the text of an empty cell, on as many lines as its box makes of it', async () => {
    const { cells } = await page('by night', [402, 608, 90]);
    expect(cells.filter(({ col }) => col === 3).map(({ row, text }) => [row, text])).toEqual([
      [2, 'by night'],
    ]);
    const wrapped = (await page('by day and by night', [402, 602, 92, 27])).cells;
    expect(wrapped.map(({ text }) => text.replace(/\s/g, ''))).toContain('bydayandbynight');
  });

  test.each([0, '0.0001', `0.${'0'.repeat(24)}1`])(
    'is read, however small its letters: %s',
    async (size) => {
      const { cells } = await page('Example Inc.', [120, 756, 200, 60], size);
      expect(cells.map(({ text }) => text.replace(/\s/g, '')).join(' ')).toContain('ExampleInc.');
    },
  );

  test('is a text of its own beside all tables', async () => {
    const { cells } = await page('Example Inc.', [120, 756, 200, 60], 10);
    expect(cells.map(({ text }) => text)).toContain('Maker:');
    expect(cells.map(({ text }) => text)).toContain('Example Inc.');
  });

  test('is no text where it marks, or lies over words or over the edge of cells', async () => {
    const textsOf = async (...args: Parameters<typeof page>) =>
      (await page(...args)).cells.map(({ text }) => text).join(' ');
    expect(await textsOf('O', [402, 608, 14])).not.toMatch(/O(?!$)\b/);
    expect(await textsOf('later', [304, 608, 40])).not.toContain('later');
    expect(await textsOf('later', [375, 602, 60])).not.toContain('later');
    const { drawings } = await page('later', [304, 608, 40]);
    expect(drawings.map(({ label }) => label)).toEqual(['later']);
  });
});
