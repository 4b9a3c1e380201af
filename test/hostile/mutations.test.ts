import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defectOf } from './outcome.js';
import { returnedSeeds } from './returned.js';
import { documentSeeds, keptAs, mutated, seedOf } from './seeds.js';

/** One fixture of each way a sheet is made; `pnpm fuzz` takes all of them, for as long as it is told. */
const SEEDS = [
  'examples/submissions/04-viewer-mds-and-sds.xlsx',
  'examples/submissions/07-pharmacy-mds.csv',
  'test/reading/fixtures/tuning/h01-handmade-mds-ellipses-furigana.xlsx',
  'test/reading/fixtures/tuning/h12-handmade-mds-option-buttons-linked.xlsm',
  'test/reading/fixtures/xls/02-libreoffice-check-boxes.xls',
  'test/reading/fixtures/xls/04-libreoffice-drawn.xls',
  'test/reading/fixtures/xls/09-xlwt-words-coloured.xls',
  'test/reading/fixtures/pdf-tuning/pdf-01.pdf',
].map(seedOf);
/** A PDF takes a second to open. */
const runsOf = (name: string): number => (name.endsWith('.pdf') ? 4 : 12);

const [first] = SEEDS;
const documents = first === undefined ? [] : await documentSeeds(first);
const returned = await returnedSeeds();

describe('a damaged file is a finding or a typed failure', () => {
  test.each([...SEEDS, ...documents, ...returned])('$name', async (seed) => {
    for (let number = 1; number <= runsOf(seed.name); number++)
      expect([number, await defectOf(await mutated(seed, number))]).toEqual([number, null]);
  });
});

const crashes = new URL('./crashes/', import.meta.url);
const found = readdirSync(crashes).filter((name) => !name.endsWith('.md'));

test.runIf(found.length > 0).each(found)('what once went wrong stays right: %s', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, crashes)));
  expect(await defectOf({ ...keptAs(name), bytes })).toBeNull();
});
