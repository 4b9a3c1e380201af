import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/index.js';
import { findingsOf } from '../findings.js';
import { sheet } from '../support.js';

const june = sheet('SDS', { scanning: 'no' }, { header: { createdOn: '2024-06-01' } });

describe('HDR-05 dated after the day of the check', () => {
  it('compares with the as-of date, never with a clock', () => {
    expect(findingsOf('HDR-05', june, { asOf: '2024-05-31' })).toHaveLength(1);
    expect(findingsOf('HDR-05', june, { asOf: '2024-06-01' })).toEqual([]);
  });

  it('cannot tell without an as-of date, and says so', () => {
    const result = checkAll([june], { asOf: null });
    expect(result.notJudged).toContainEqual({
      reason: 'no-as-of-date',
      rules: ['FORM-02', 'HDR-05'],
    });
  });
});
