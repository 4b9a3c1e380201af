import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

const row = (key: string, remark: string) =>
  complete('SDS', { [key]: { is: 'not-applicable', remark } });

describe('NOTE-08 not applicable that may mean no', () => {
  it('knows that a row with its own condition may lack the condition', () => {
    expect(keysOf('NOTE-08', row('wireless-lan-security', '無線LANは未対応'))).toEqual([]);
    expect(keysOf('NOTE-08', row('wireless-lan-security', '令和8年度に対応予定'))).toEqual([
      'wireless-lan-security',
    ]);
  });

  it('says nothing where the row is set aside', () => {
    expect(keysOf('NOTE-08', row('remote-maintenance.log', '未対応'))).toEqual([]);
  });
});
