import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding, outcomeOf } from '../findings.js';
import { complete, sheet } from '../support.js';

const twice = (first: 'yes' | 'no' | 'blank', second: 'yes' | 'no' | 'blank') =>
  sheet('SDS', {
    'access-control': 'yes',
    'time-accuracy': first,
    again: { is: second, key: 'time-accuracy' },
  });

describe('ANS-05 the same item answered differently', () => {
  it('stands at the second row and says where the first is', () => {
    const finding = onlyFinding('ANS-05', twice('yes', 'no'));
    expect(finding).toMatchObject({ answer: 2, actual: 'no', expected: 'yes' });
    expect(messageOf('ANS-05', twice('yes', 'no'))).toContain('セルD11');
  });

  it('passes a sheet on which no item stands twice', () => {
    expect(outcomeOf('ANS-05', complete('SDS'))).toBe('pass');
  });

  it('says nothing when one of the two has no answer', () => {
    expect(findingsOf('ANS-05', twice('yes', 'blank'))).toEqual([]);
    expect(findingsOf('ANS-05', twice('blank', 'no'))).toEqual([]);
  });
});
