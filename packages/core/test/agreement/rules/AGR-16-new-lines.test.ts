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

describe('AGR-16 new lines', () => {
  it('is said once for a product the workbook did not know', () => {
    const before = matrixOf([mds()]);
    const lines = before.lines.map(({ decisionKey }) => filledLine(decisionKey, {}));
    const now = matrixOf([mds(), mds(undefined, { product: 'うみカルテ' })]);
    const findings = findingsOf('AGR-16', settle(now, workbookOf(lines)));
    expect(findings.map(({ args }) => args.product)).toEqual(['うみカルテ']);
    expect(messageOf(findings[0])).toContain('前回の表になかった行');
  });

  it('is quiet when the workbook had all lines', () => {
    expect(findingsOf('AGR-16', agreementOf({}))).toEqual([]);
  });
});
