import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CHILD = fileURLToPath(new URL('./budget-child.mjs', import.meta.url));

/** The files in memory, the library and its budgets; far below what the files would unfold to. */
const MOST_MEGABYTES = 500;
/** Of processor time: every file takes a small part of it, and none may go on without end. */
const MOST_SECONDS = 30;

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
  ['JSON of 1,000,000 values', 'too-large'],
  ['JSON of 1,000,000 mistakes', 'too-large'],
  ['JSON of 240,000 mistakes', 'unknown-key'],
  ['a workbook without a limit but of time', 'budget-time'],
  ['a letter with a part of 60 MB', 'budget-part-size'],
  ['a letter 100,000 deep', 'budget-xml-depth'],
  ['a letter of 600,000 paragraphs', 'budget-cells'],
  ['a matrix with a part of 60 MB', 'budget-part-size'],
  ['conditions with a part of 60 MB', 'budget-part-size'],
  ['a blank form with a part of 60 MB', 'budget-part-size'],
  ['a register with a part of 60 MB', 'budget-part-size'],
])(
  '%s is told as %s within memory and time of an office machine',
  (recipe, expected) => {
    // One that hangs is ended; how long a busy machine takes is not measured.
    const options = { encoding: 'utf8', timeout: 240_000 } as const;
    const output = execFileSync(process.execPath, [CHILD, recipe], options);
    const { said, megabytes, seconds } = JSON.parse(output);
    expect(said).toContain(expected);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  },
  300_000,
);
