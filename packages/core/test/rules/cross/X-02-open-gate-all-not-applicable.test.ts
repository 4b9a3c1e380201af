import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

describe('X-02 premise present, all not applicable', () => {
  it('stands at the first row under the gate', () => {
    const scanning = complete('SDS', { scanning: 'yes' });
    expect(keysOf('X-02', scanning)).toEqual(['scanning.specification']);
  });

  it('is content with one row that is answered', () => {
    const scanning = complete('SDS', { scanning: 'yes', 'scanning.specification': 'no' });
    expect(keysOf('X-02', scanning)).toEqual([]);
  });

  it('also holds for a method and the row about it', () => {
    const passwords = complete('SDS', { 'password-management': 'not-applicable' });
    expect(keysOf('X-02', passwords)).toEqual(['password-management']);
  });
});
