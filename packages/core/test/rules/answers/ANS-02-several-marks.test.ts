import { describe, expect, it } from 'vitest';
import { keysOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

describe('ANS-02 more than one answer', () => {
  it('shows the marks as found and chooses none', () => {
    const twice = complete('SDS', { 'time-accuracy': { is: 'several', raw: '○ ○' } });
    expect(onlyFinding('ANS-02', twice)).toMatchObject({ key: 'time-accuracy', actual: '○ ○' });
  });

  it('speaks of presence rows and options too', () => {
    const twice = complete('SDS', {
      scanning: 'several',
      'authentication-method.biometric': 'several',
    });
    expect(keysOf('ANS-02', twice)).toEqual(['authentication-method.biometric', 'scanning']);
  });
});
