import { coverageOf, DEFAULT_COVERAGE_OPTIONS, type Disclosure } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { restsOnUnsureReading } from '../../src/demarcation/unsure.js';
import { paperSay } from '../../src/messages/paper/index.js';
import { attentionMarks } from '../../src/paper/index.js';
import { fullSheet, type Marks } from '../coverage/sheets.js';
import { matrixOf } from './lines.js';

/** A sheet on which one answer was read with this confidence, all others surely. */
function readWith(confidence: number, unsure: string, marks: Marks = {}): Disclosure {
  const sheet = fullSheet('MDS', 'yes', marks);
  const answers = sheet.reading.answers.map((evidence, index) =>
    sheet.content.answers[index]?.key === unsure ? { ...evidence, confidence } : evidence,
  );
  return { ...sheet, reading: { ...sheet.reading, answers } };
}

const unsureRows = (sheet: Disclosure) => [
  ...new Set(matrixOf([sheet]).lines.flatMap(({ row, unsure }) => (unsure ? [row] : []))),
];

describe('a line that rests on an answer not surely read', () => {
  it('says so from the confidence down at which READ-01 asks for a look', () => {
    expect(unsureRows(readWith(0.69, 'away-lock'))).not.toEqual([]);
    expect(unsureRows(readWith(0.7, 'away-lock'))).toEqual([]);
  });

  it('says so on every row that shows the answer, and on no other', () => {
    const { lines } = matrixOf([readWith(0.3, 'away-lock')]);
    for (const { unsure, answers } of lines)
      expect(unsure).toBe(answers.some(({ key }) => key === 'away-lock'));
  });

  it('says so where a gate that was not surely read sets the answer aside', () => {
    const gated = readWith(0.3, 'remote-maintenance', {
      'remote-maintenance': 'no',
      'remote-maintenance.login-restriction': 'no',
    });
    const { lines } = matrixOf([gated]);
    const behind = lines.filter(({ answers }) =>
      answers.some(({ key }) => key === 'remote-maintenance.login-restriction'),
    );
    expect(behind.length).toBeGreaterThan(0);
    for (const { unsure } of behind) expect(unsure).toBe(true);
  });

  it('bears one mark, in words', () => {
    const { lines } = matrixOf([readWith(0.3, 'away-lock')]);
    const marked = lines.filter(({ unsure }) => unsure);
    for (const line of marked)
      expect(
        attentionMarks(line, paperSay('ja')).filter((mark) => mark.includes('読み取り')),
      ).toEqual(['？読み取りを確認']);
  });
});

it('tells which requirements an answer not surely read speaks to', () => {
  const sheet = readWith(0.3, 'away-lock');
  const [product] = matrixOf([sheet]).products;
  if (product === undefined) throw new Error('no product');
  const coverage = coverageOf([sheet], DEFAULT_COVERAGE_OPTIONS);
  for (const entry of coverage)
    expect(restsOnUnsureReading(entry, product)).toBe(
      entry.contributions.some(({ key }) => key === 'away-lock'),
    );
  expect(coverage.some((entry) => restsOnUnsureReading(entry, product))).toBe(true);
});
