import { settle } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import {
  filledLine,
  findingsOf,
  matrixOf,
  mds,
  messageOf,
  type Written,
  workbookOf,
} from '../support.js';

const matrix = matrixOf([mds()]);
const key = matrix.lines[0]?.decisionKey ?? '';
const found = (...lines: readonly Written[]) =>
  findingsOf('AGR-14', settle(matrix, workbookOf(lines.map((line) => filledLine(key, line)))));

describe('AGR-14 line twice', () => {
  it('tells of two different decisions on one line', () => {
    const findings = found({ allocation: 'vendor' }, { allocation: 'institution' });
    expect(findings).toHaveLength(1);
    expect(messageOf(findings[0])).toContain(key);
  });

  it('is quiet for a copy, and for a line that only one of them fills', () => {
    expect(found({ allocation: 'vendor' }, { allocation: 'vendor' })).toEqual([]);
    expect(found({}, { allocation: 'vendor' })).toEqual([]);
  });
});
