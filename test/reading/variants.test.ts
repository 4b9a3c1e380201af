import { describe, expect, test } from 'vitest';
import { emptyScore, loadFixture, readFixture, scoreFile } from './score.js';
import { truthsOf, WORKBOOK_SETS } from './truth.js';
import { inAnotherLayout, VARIANTS, withoutEveryOther } from './variants.js';

/** 同左 and 同上 mean another cell where the columns are turned round, or the row above is left out. */
const POINTING: Readonly<Record<string, readonly string[]>> = {
  'columns in the opposite order': ['tuning21/x02.xlsx'],
  'left out': ['tuning21/x07.csv'],
};
const pointsElsewhere = (variant: string, set: string, file: string): boolean =>
  POINTING[variant]?.includes(`${set}/${file}`) === true;

/**
 * The sheets of known truth in other layouts that say the same: the reader has seen the sheets, but
 * none of them like this.
 */
describe.each(Object.entries(VARIANTS))('%s', (name, variant) => {
  test.each(WORKBOOK_SETS)('%s', (set) => {
    const score = emptyScore();
    for (const truth of truthsOf(set)) {
      if (pointsElsewhere(name, set, truth.file)) continue;
      const document = loadFixture(set, truth.file);
      const pages = document.pages.map((page) => inAnotherLayout(page, truth, variant));
      scoreFile(truth, readFixture({ ...document, pages }, truth.file), score);
    }
    expect(score.confidentErrors).toEqual([]);
    const { row, choice } = score.fields;
    expect(choice.wrong).toBe(0);
    expect(choice.right / (choice.right + choice.missed)).toBeGreaterThan(0.89);
    expect(row.right / (row.right + row.wrong + row.missed)).toBeGreaterThan(0.82);
  });
});

test.each(WORKBOOK_SETS)('%s with every other question left out', (set) => {
  const score = emptyScore();
  for (const truth of truthsOf(set)) {
    if (pointsElsewhere('left out', set, truth.file)) continue;
    const [document, rest] = withoutEveryOther(loadFixture(set, truth.file), truth);
    scoreFile(rest, readFixture(document, truth.file), score);
  }
  const { row, key, choice } = score.fields;
  expect(choice.wrong).toBe(0);
  expect(row.right / (row.right + row.wrong + row.missed)).toBeGreaterThan(0.79);
  expect(key.right / (key.right + key.wrong + key.missed)).toBeGreaterThan(0.92);
  // Where a question is left out, one that asks nearly the same may be taken for it: hardly ever surely.
  const sure = score.calibration.filter(({ confidence }) => confidence >= 0.9).length;
  expect(score.confidentErrors.length).toBeLessThanOrEqual(sure * 0.01);
});
