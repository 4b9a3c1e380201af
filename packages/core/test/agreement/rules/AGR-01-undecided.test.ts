import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf } from '../support.js';

describe('AGR-01 undecided', () => {
  it('is said once for each product and once for all of them', () => {
    const findings = findingsOf('AGR-01', agreementOf({}));
    expect(findings.map(({ args }) => args.product)).toEqual([
      'そらカルテ',
      '全製品・サービス共通',
    ]);
  });

  it('does not count lines that somebody takes, and counts 要協議', () => {
    const rows = (allocation: string) =>
      findingsOf('AGR-01', agreementOf({ 'R04 normal': { allocation } }))[0]?.args.rows;
    expect(rows('vendor')).not.toContain('R04');
    expect(rows('undecided')).toContain('R04');
  });
});
