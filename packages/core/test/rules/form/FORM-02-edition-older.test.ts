import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const of = (edition: string | null) => sheet('SDS', { scanning: 'no' }, { edition });

describe('FORM-02 older form edition', () => {
  it.each(['1.0', '3.0a', '4.0'])('%s is older than the form known here', (edition) => {
    expect(onlyFinding('FORM-02', of(edition))).toMatchObject({
      severity: 'warning',
      actual: edition,
      expected: '4.1',
    });
  });

  it('mentions a successor only once it has appeared, and for information', () => {
    expect(findingsOf('FORM-02', of('4.1'), { asOf: '2024-08-31' })).toEqual([]);
    expect(onlyFinding('FORM-02', of('4.1'), { asOf: '2024-09-01' })).toMatchObject({
      severity: 'info',
      expected: '5.0',
    });
    expect(findingsOf('FORM-02', of('5.0'), { asOf: '2026-07-01' })).toEqual([]);
  });

  it.each([null, '4.7'])('is not about edition %s', (edition) => {
    expect(findingsOf('FORM-02', of(edition))).toEqual([]);
  });
});
