import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** Forms whose rows hold nothing but controls: what these mean stands in the heading alone. */

const ROWS = 8;
const WORDS = ['Yes', 'No', 'n/a'];
/** Left edges of the words of the heading, which stand nearer to one another than columns do. */
const HEADING = [367, 393, 416, 437];
const CONTROLS = [370, 394, 418];

const write = (x: number, y: number, text: string) => `BT /F 9 Tf ${x} ${y} Td (${text}) Tj ET`;
const widget = (entries: string) => `<< /Type /Annot /Subtype /Widget /F 4 ${entries} >>`;
const top = (row: number) => 700 - 24 * row;

const option = (row: number, at: number) =>
  widget(
    `/Parent ${6 + row} 0 R /AS /${at === row % 3 ? `O${at}` : 'Off'} /AP << /N << /O${at} 4 0 R /Off 4 0 R >> >>
    /Rect [${CONTROLS[at]} ${top(row) - 2} ${(CONTROLS[at] ?? 0) + 10} ${top(row) + 8}]`,
  );
const checkbox = (row: number, at: number) =>
  widget(
    `/FT /Btn /T (b${row}${at}) /V /${at === row % 3 ? 'On' : 'Off'} /AS /${at === row % 3 ? 'On' : 'Off'}
    /AP << /N << /On 4 0 R /Off 4 0 R >> >> /Rect [${CONTROLS[at]} ${top(row) - 2} ${(CONTROLS[at] ?? 0) + 10} ${top(row) + 8}]`,
  );

/** A form of eight questions with three controls each, and no word about any of them in its row. */
function form(control: typeof option, { ruled = true, text = '' } = {}) {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const content = [
    ...[...WORDS, 'Remark'].map((word, at) => write(HEADING[at] ?? 0, top(-1), word)),
    write(45, top(-1), 'No.'),
    write(85, top(-1), 'Question'),
    ...rows.flatMap((row) => [
      write(45, top(row), `${row + 1}.1`),
      write(85, top(row), 'Is there such a part in the product?'),
      ...(ruled ? [`40 ${top(row) - 8} m 555 ${top(row) - 8} l S`] : []),
    ]),
    ...(ruled ? [`40 ${top(-1) - 8} m 555 ${top(-1) - 8} l S`] : []),
    text,
  ];
  const groups = rows.map((row) => `<< /FT /Btn /Ff 49152 /T (q${row}) /V /O${row % 3} >>`);
  const controls = rows.flatMap((row) => WORDS.map((_, at) => control(row, at)));
  const references = controls.map((_, index) => `${6 + ROWS + index} 0 R`).join(' ');
  return onePage(content.join('\n'), {
    page: `/Annots [${references}]`,
    catalogue: `/AcroForm << /Fields [${references}] >>`,
    more: [...groups, ...controls],
  });
}

async function pageOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0] ?? expect.fail('no page');
}

/** For every control that is on, the word of the heading whose column it stands in. */
async function chosenIn(bytes: Uint8Array) {
  const { cells, drawings } = await pageOf(bytes);
  const chosen = drawings.filter(({ state }) => state === 'on').sort((a, b) => a.box.y - b.box.y);
  return chosen.map(({ box }) => {
    const above = cells.filter(
      (cell) => cell.box.x <= box.x && cell.box.x + cell.box.width >= box.x + box.width,
    );
    return above.find(({ text }) => text !== '')?.text;
  });
}

const EXPECTED = Array.from({ length: ROWS }, (_, row) => WORDS[row % 3]);

describe('controls whose words stand in the heading alone', () => {
  test.each([
    ['option buttons between rules', option, true],
    ['option buttons without a rule', option, false],
    ['check boxes between rules', checkbox, true],
    ['check boxes without a rule', checkbox, false],
  ] as const)('make columns, each with its word: %s', async (_, control, ruled) => {
    expect(await chosenIn(form(control, { ruled }))).toEqual(EXPECTED);
  });

  test('leave to remarks, of which nobody wrote one, their own column', async () => {
    const { cells } = await pageOf(form(option));
    const [words, remark] = [WORDS, ['Remark']].map((texts) =>
      cells.filter(({ text }) => texts.includes(text)),
    );
    expect(words).toHaveLength(WORDS.length);
    expect(remark).toHaveLength(1);
  });
});

test('words with controls before them, closer than columns are, have columns of their own', async () => {
  const near = [372, 399, 433];
  const words = ['Yes', 'Not so', 'n/a'];
  const rows = Array.from({ length: ROWS }, (_, row) => [
    write(45, top(row), `${row + 1}.1`),
    write(85, top(row), 'Is there such a part in the product?'),
    ...words.map((word, at) => write((near[at] ?? 0) + 11, top(row), word).replace('F 9', 'F 7')),
    `40 ${top(row) - 8} m 555 ${top(row) - 8} l S`,
  ]);
  const boxes = rows.flatMap((_, row) =>
    near.map((x) =>
      widget(
        `/FT /Btn /T (b${row}${x}) /V /Off /AS /Off /AP << /N << /On 4 0 R /Off 4 0 R >> >>
        /Rect [${x} ${top(row) - 2} ${x + 9} ${top(row) + 7}]`,
      ),
    ),
  );
  const { cells } = await pageOf(
    onePage(rows.flat().join('\n'), {
      page: `/Annots [${boxes.map((_, index) => `${6 + index} 0 R`).join(' ')}]`,
      more: boxes,
    }),
  );
  for (const word of words) expect(cells.filter(({ text }) => text === word)).toHaveLength(ROWS);
});

test('a label before a painted box of one line stands in the row of the box', async () => {
  const boxes = [0, 1, 2, 3].flatMap((at) => [
    write(44, 300 - 17 * at, `Remark ${at + 1}`),
    `0.9 0.95 1 rg 90 ${296 - 17 * at} 460 14 re f 0 g`,
    write(94, 301 - 17 * at, `text of number ${at + 1}`),
  ]);
  const { cells } = await pageOf(form(option, { text: boxes.join('\n') }));
  const rows = cells
    .filter(({ text }) => text.startsWith('text'))
    .map(({ row, text }) => [
      cells.find((cell) => cell.row === row && cell.text.startsWith('Remark'))?.text,
      text,
    ]);
  expect(rows).toEqual([1, 2, 3, 4].map((at) => [`Remark ${at}`, `text of number ${at}`]));
});
