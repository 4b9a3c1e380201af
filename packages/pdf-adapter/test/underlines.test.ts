import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** The words of a cell with a line below one of them, so many points below its foot. */
async function underlined(below: number, from = 72, to = 86): Promise<readonly string[]> {
  const y = 700 - below;
  const content = [
    '40 680 120 40 re S',
    'BT /F 10 Tf 45 700 Td (Yes) Tj ET',
    'BT /F 10 Tf 72 700 Td (No) Tj ET',
    `1.1 w ${from} ${y} m ${to} ${y} l S`,
  ].join('\n');
  const read = await readPdf(onePage(content));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return (read.value.pages[0]?.cells ?? []).flatMap(({ text, runs = [] }) =>
    runs.flatMap((run) => (run.underlined === true ? [text.slice(run.start, run.end).trim()] : [])),
  );
}

test('a line that stands a little below a word underlines it', async () => {
  expect(await underlined(1)).toEqual(['No']);
  expect(await underlined(3)).toEqual(['No']);
});

test('one that stands far below, or reaches far beyond, does not', async () => {
  expect(await underlined(5)).toEqual([]);
  expect(await underlined(3, 72, 110)).toEqual([]);
});
