import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

describe('NOTE-03 not applicable without a reason', () => {
  it('speaks of measures and information', () => {
    const bare = complete('SDS', {
      'screen-privacy': 'not-applicable',
      'bcp-document': 'not-applicable',
      scanning: 'not-applicable',
      'authentication-method.biometric': 'not-applicable',
    });
    expect(keysOf('NOTE-03', bare)).toEqual(['bcp-document', 'screen-privacy']);
  });

  it('also asks a row that names its own condition', () => {
    const bare = complete('SDS', { 'wireless-lan-security': 'not-applicable' });
    expect(keysOf('NOTE-03', bare)).toEqual(['wireless-lan-security']);
  });

  it('is satisfied by a remark or a number, and not by a dash', () => {
    const row = (notes: readonly string[]) =>
      complete('SDS', { 'screen-privacy': { is: 'not-applicable', notes } });
    expect(keysOf('NOTE-03', row(['7']))).toEqual([]);
    expect(keysOf('NOTE-03', row(['-']))).toEqual(['screen-privacy']);
  });

  it('asks nothing of records the product does not keep', () => {
    const absent = complete('SDS', { 'update-history': 'not-applicable' });
    expect(keysOf('NOTE-03', absent)).toEqual(['update-history']);
    expect(keysOf('NOTE-03', absent, { retention: 'no' })).toEqual([]);
  });

  it('leaves rows that are all 対象外 under a yes to X-02, where that rule applies', () => {
    const scanning = complete('SDS', { scanning: 'yes' });
    expect(keysOf('NOTE-03', scanning)).toEqual([]);
    expect(keysOf('NOTE-03', scanning, { class: 'basic' })).toEqual([
      'scanning.specification',
      'scanning.signature-and-timestamp',
    ]);
  });
});
