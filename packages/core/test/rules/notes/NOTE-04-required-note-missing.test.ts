import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

describe('NOTE-04 required note missing', () => {
  it('speaks of the answer that calls for the note only', () => {
    const yes = complete('MDS', {
      'authentication-method.two-factor': 'yes',
      'authentication-method.other': 'yes',
    });
    expect(keysOf('NOTE-04', yes)).toEqual([
      'authentication-method.other',
      'authentication-method.two-factor',
    ]);
    const no = complete('MDS', { 'authentication-method.two-factor': 'no' });
    expect(keysOf('NOTE-04', no)).toEqual([]);
  });

  it('leaves a number without text to NOTE-01', () => {
    const dangling = complete('MDS', {
      'authentication-method.two-factor': { is: 'yes', notes: ['9'] },
    });
    expect(keysOf('NOTE-04', dangling)).toEqual([]);
    expect(keysOf('NOTE-01', dangling)).toEqual(['authentication-method.two-factor']);
  });
});
