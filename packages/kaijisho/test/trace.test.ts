import { expect, test } from 'vitest';
import { open, trace } from '../src/index.js';
import { openSheet, sheetText, textFile } from './files.js';

test('an answer leads from its cell to requirements and rows of the matrix', async () => {
  const [disclosure] = (await openSheet()).disclosures;
  if (disclosure === undefined) throw new Error('no disclosure');
  const [found] = trace(disclosure, 'away-lock');
  expect(found).toMatchObject({ evidence: { place: { cell: 'R7C4' } } });
  expect(found?.grid).toBeNull();
  expect(trace(disclosure, 'no-such-key')).toEqual([]);
});

test('with the cells kept, the neighbourhood comes along, the answer marked', async () => {
  const opened = await open(textFile(sheetText({ answers: { '3': 'いいえ' } })), {
    excerpts: true,
  });
  const [disclosure] = opened.disclosures;
  if (disclosure === undefined) throw new Error('no disclosure');
  const grid = trace(disclosure, 'away-lock', opened)[0]?.grid;
  expect(grid?.rows.map(({ row }) => row)).toEqual([6, 7, 8]);
  const hits = grid?.rows.flatMap(({ cells }) => cells.filter(({ hit }) => hit));
  expect(hits?.map(({ cell }) => cell?.text)).toEqual(['いいえ']);
});

test('every answer has its neighbourhood, whatever row it stands in', async () => {
  const opened = await open(textFile(sheetText()), { excerpts: true });
  const [disclosure] = opened.disclosures;
  if (disclosure === undefined) throw new Error('no disclosure');
  for (const [index] of disclosure.content.answers.entries()) {
    const [found] = trace(disclosure, index, opened);
    const hits = found?.grid?.rows.flatMap(({ cells }) => cells.filter(({ hit }) => hit)) ?? [];
    expect(hits).toHaveLength(1);
    expect(hits[0]?.cell?.address).toBe(found?.evidence.place.cell);
  }
});
