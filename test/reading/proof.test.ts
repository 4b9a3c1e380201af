import { describe, expect, test } from 'vitest';
import { printed } from './printed.js';
import { emptyScore, loadFixture, readFixture, type Score, scoreFile } from './score.js';
import { type Stripped, stripDocument, stripTruth } from './strip.js';
import { truthsOf } from './truth.js';

/**
 * The reader against sheets of known truth, as its own tests are run: as they are, and without their
 * numbers or their references. `tuning` is what the reader was built on; the others were held out.
 */
const SETS = ['tuning', 'tuning2', 'tuning3', 'heldout'];
const WAYS: readonly (readonly [title: string, stripped: Stripped | null])[] = [
  ['as sent', null],
  ['without numbers', 'numbers'],
  ['without references', 'references'],
];

function scoreOf(set: string, stripped: Stripped | null): Score {
  const score = emptyScore();
  for (const truth of truthsOf(set)) {
    const document = loadFixture(set, truth.file);
    if (stripped === null) scoreFile(truth, readFixture(document, truth.file), score);
    else
      scoreFile(
        stripTruth(truth, stripped),
        readFixture(stripDocument(document, truth, stripped), truth.file),
        score,
      );
  }
  return score;
}

describe.each(SETS)('%s', (set) => {
  test.each(WAYS)('%s', (title, stripped) => {
    const score = scoreOf(set, stripped);
    console.log(printed(`${set}, ${title}`, score));
    expect(score.confidentErrors).toEqual([]);
    const { row, key, choice, header } = score.fields;
    expect(choice.wrong).toBe(0);
    expect(row.right / (row.right + row.missed)).toBeGreaterThan(0.96);
    expect(key.right / (key.right + key.wrong + key.missed)).toBeGreaterThan(0.95);
    expect(header.right / (header.right + header.wrong + header.missed)).toBeGreaterThan(0.97);
  });
});
