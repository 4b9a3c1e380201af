import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const DOCUMENT = 'binding document and clause';

describe('AGR-02 no binding document', () => {
  it('names the rows that give a vendor a part and cite nothing', () => {
    const findings = findingsOf(
      'AGR-02',
      agreementOf({
        'R03 normal': { allocation: 'shared' },
        'R04 normal': { allocation: 'vendor' },
      }),
    );
    expect(findings.map(({ args }) => args.rows)).toEqual([['R03', 'R04']]);
    expect(messageOf(findings[0])).toContain('2行');
  });

  it.each([
    { 'R03 normal': { allocation: 'vendor', [DOCUMENT]: '保守契約書 第5条' } },
    { 'R03 normal': { allocation: 'institution' } },
    { 'R03 normal': { allocation: 'not-applicable' } },
    { 'R01 normal': { allocation: 'vendor' } },
  ])('is quiet: %j', (decisions) => {
    expect(findingsOf('AGR-02', agreementOf(decisions))).toEqual([]);
  });
});
