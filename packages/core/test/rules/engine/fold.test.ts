import { describe, expect, it } from 'vitest';
import { type Finding, foldByRow, type Severity, unfold } from '../../../src/index.js';

const finding = (rule: string, severity: Severity, answer: number | null): Finding => ({
  rule,
  severity,
  disclosure: 0,
  key: null,
  place: null,
  args: {},
  actual: null,
  expected: null,
  answer,
});

describe('folding', () => {
  it('keeps the gravest finding of a row, and of equals the first', () => {
    const folded = foldByRow([
      finding('GL-01', 'warning', 4),
      finding('ANS-07', 'warning', 4),
      finding('ANS-05', 'error', 4),
      finding('NOTE-09', 'info', 4),
    ]);
    expect(folded.map(({ rule }) => rule)).toEqual(['ANS-05']);
    expect(folded[0]?.folded?.map(({ rule }) => rule)).toEqual(['GL-01', 'ANS-07', 'NOTE-09']);
  });

  it('puts the sheet as a whole first and rows from top to bottom', () => {
    const folded = foldByRow([
      finding('A', 'info', 7),
      finding('B', 'info', null),
      finding('C', 'error', 2),
      finding('D', 'error', null),
    ]);
    expect(folded.map(({ rule }) => rule)).toEqual(['B', 'D', 'C', 'A']);
  });

  it('loses nothing', () => {
    const list = [finding('A', 'info', 1), finding('B', 'error', 1), finding('C', 'info', null)];
    expect(
      unfold(foldByRow(list))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});
