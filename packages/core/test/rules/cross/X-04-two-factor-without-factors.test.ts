import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding, outcomeOf } from '../findings.js';
import { complete, type Rows, type RowWord, sheet } from '../support.js';

const factors = (biometric: RowWord, possession: RowWord, twoFactor: RowWord = 'yes') =>
  complete('MDS', {
    'authentication-method.biometric': biometric,
    'authentication-method.possession': possession,
    'authentication-method.other': 'no',
    'authentication-method.two-factor': twoFactor,
  });

describe('X-04 two-factor with fewer than two factors', () => {
  it('counts the methods answered yes', () => {
    expect(onlyFinding('X-04', factors('no', 'no')).actual).toBe('1');
    expect(findingsOf('X-04', factors('no', 'yes'))).toEqual([]);
  });

  it('waits for a method that has no answer', () => {
    expect(findingsOf('X-04', factors('no', 'several'))).toEqual([]);
    expect(outcomeOf('X-04', factors('no', 'several'))).toBe('cannot-tell');
  });

  it('says nothing of a sheet that lists one method alone', () => {
    const one = {
      'authentication-method.two-factor': 'yes',
      'authentication-method.knowledge': 'yes',
    };
    expect(findingsOf('X-04', sheet('MDS', one as Rows))).toEqual([]);
  });

  it('is not about a いいえ', () => {
    expect(findingsOf('X-04', factors('no', 'no', 'no'))).toEqual([]);
  });
});
