import { settle } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  filledLine,
  findingsOf,
  matrixOf,
  mds,
  messageOf,
  workbookOf,
} from '../support.js';

describe('AGR-17 basis unknown', () => {
  it('is said once for all decisions without answers behind them', () => {
    const matrix = matrixOf([mds()]);
    const lines = matrix.lines
      .slice(0, 2)
      .map(({ decisionKey }) => filledLine(decisionKey, { allocation: 'vendor' }, null));
    const findings = findingsOf('AGR-17', settle(matrix, workbookOf(lines)));
    expect(findings).toHaveLength(1);
    expect(messageOf(findings[0])).toContain('2行');
  });

  it('is quiet where the workbook says them, be they none', () => {
    expect(findingsOf('AGR-17', agreementOf({ 'R01 normal': { allocation: 'vendor' } }))).toEqual(
      [],
    );
  });
});
