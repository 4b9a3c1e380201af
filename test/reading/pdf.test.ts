import { expect, test } from 'vitest';
import { printed } from './printed.js';
import { emptyScore, loadPdfFixture, readFixture, scoreFile } from './score.js';
import { truthsOf } from './truth.js';

/** The reader against PDFs of known truth, from several independent producers. */
test('pdf-tuning', async () => {
  const score = emptyScore();
  for (const truth of truthsOf('pdf-tuning'))
    scoreFile(truth, readFixture(await loadPdfFixture('pdf-tuning', truth), truth.file), score);
  console.log(printed('pdf-tuning', score));
  expect(score.fields.choice.wrong).toBe(0);
});
