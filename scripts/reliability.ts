import { readFileSync, writeFileSync } from 'node:fs';
import {
  emptyScore,
  loadFixture,
  loadPdfFixture,
  readFixture,
  type Score,
  scoreFile,
} from '../test/reading/score.js';
import { PDF_SETS, truthsOf, WORKBOOK_SETS } from '../test/reading/truth.js';
import { picture } from './reliability/picture.js';
import { rangesOf } from './reliability/ranges.js';
import { withRows } from './reliability/table.js';

/**
 * Stated confidence against hit rate, on the sheets of known truth: writes the measured rows into the
 * pages, and their picture. What the pages say in words is written there, by hand. Run at every
 * release, so that a change of the confidences is seen.
 */
const PAGES = ['reliability.md', 'ja/reliability.md'];

async function calibration(): Promise<Score['calibration']> {
  const score = emptyScore();
  for (const set of WORKBOOK_SETS)
    for (const truth of truthsOf(set))
      scoreFile(truth, readFixture(loadFixture(set, truth.file), truth.file), score);
  for (const set of PDF_SETS)
    for (const truth of truthsOf(set))
      scoreFile(truth, readFixture(await loadPdfFixture(set, truth), truth.file), score);
  return score.calibration;
}

const ranges = rangesOf(await calibration());
const docs = new URL('../docs/', import.meta.url);
writeFileSync(new URL('images/reliability.svg', docs), picture(ranges));
for (const name of PAGES) {
  const page = new URL(name, docs);
  writeFileSync(page, withRows(readFileSync(page, 'utf8'), ranges));
}
for (const { from, to, answers, right } of ranges)
  console.log(`${from} to ${to}: ${right} of ${answers}`);
