import { describe, expect, it } from 'vitest';
import { keysOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

describe('ANS-06 hardly ever not applicable', () => {
  it('is milder with a reason', () => {
    const bare = complete('MDS', { 'role-based-access': 'not-applicable' });
    expect(onlyFinding('ANS-06', bare).severity).toBe('warning');
    const explained = complete('MDS', {
      'role-based-access': { is: 'not-applicable', remark: '利用者は一人のみの装置です' },
    });
    expect(onlyFinding('ANS-06', explained)).toMatchObject({
      severity: 'info',
      variant: 'explained',
    });
  });

  it('does not hold against a row under a closed gate', () => {
    const noLog = complete('MDS', {
      'access-log': 'no',
      'access-log.review': 'not-applicable',
      'access-log.protection': 'not-applicable',
    });
    expect(keysOf('ANS-06', noLog)).toEqual([]);
  });
});
