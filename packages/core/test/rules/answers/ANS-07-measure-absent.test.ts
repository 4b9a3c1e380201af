import { describe, expect, it } from 'vitest';
import { itemsOf, referenceForm } from '../../../src/index.js';
import { keysOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

const keysWithRole = (role: string) =>
  itemsOf(referenceForm('SDS'))
    .filter((item) => item.role === role)
    .map(({ key }) => key);

describe('ANS-07 measure answered no', () => {
  it('is a warning: an honest いいえ is no error of the sheet', () => {
    const finding = onlyFinding('ANS-07', complete('SDS', { 'screen-privacy': 'no' }));
    expect(finding).toMatchObject({ severity: 'warning', actual: 'no', action: 'ask' });
  });

  it.each(['presence', 'option', 'information'])('never speaks of %s rows', (role) => {
    const changes = Object.fromEntries(keysWithRole(role).map((key) => [key, 'no'] as const));
    const keys = keysOf('ANS-07', complete('SDS', changes));
    expect(keys.filter((key) => keysWithRole(role).includes(key ?? ''))).toEqual([]);
  });

  it('speaks of other measures of a product without passwords too', () => {
    const none = complete('MDS', {
      'authentication-method.knowledge': 'no',
      'authentication-method.two-factor': 'no',
      'password-management': 'not-applicable',
      'screen-privacy': 'no',
    });
    expect(keysOf('ANS-07', none)).toEqual(['screen-privacy']);
  });

  it('leaves alone what a gate, a condition or an alternative sets aside', () => {
    const sds = complete('SDS', { 'remote-maintenance.log': 'no' });
    expect(keysOf('ANS-07', sds)).toEqual([]);
    const mds = complete('MDS', { 'update-history': 'no', 'device-record-attribution': 'no' });
    expect(keysOf('ANS-07', mds)).toEqual(['update-history']);
    expect(keysOf('ANS-07', mds, { retention: 'no' })).toEqual([]);
  });
});
