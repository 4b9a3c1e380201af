import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CHILD = fileURLToPath(new URL('./budget-child.mjs', import.meta.url));

/** The files in memory, the library and its budgets; far below what the files would unfold to. */
const MOST_MEGABYTES = 500;

test.each([
  ['too large a file', 'budget-file-size'],
  ['a part of 60 MB', 'budget-part-size'],
  ['parts of 120 MB in all', 'budget-inflated-size'],
  ['2,100 parts', 'budget-zip-entries'],
  ['too many cells', 'budget-cells'],
  ['XML 500 deep', 'budget-xml-depth'],
  ['a range over the whole sheet', 'range-clamped'],
  ['310 pages', 'budget-pages'],
  ['a page that draws 300 MB', 'budget-part-size'],
  ['pages that draw 120 MB in all', 'budget-inflated-size'],
  ['a drawing compressed twice', 'budget-part-size'],
  ['a page of 150,000 characters', 'budget-page-marks'],
  ['forms in forms', 'budget-operators'],
  ['forms in forms without a limit', 'budget-time'],
  ['XML of 600,000 elements', 'too-large'],
  ['JSON 100,000 deep', 'too-deep'],
])('%s is told as %s within the memory of an office machine', (recipe, expected) => {
  const output = execFileSync(process.execPath, [CHILD, recipe], { encoding: 'utf8' });
  const { said, megabytes } = JSON.parse(output) as { said: string[]; megabytes: number };
  expect(said).toContain(expected);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
});
