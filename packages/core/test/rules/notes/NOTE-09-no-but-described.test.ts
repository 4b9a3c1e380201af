import { describe, expect, it } from 'vitest';
import { allFindings, checkAll } from '../../../src/index.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

describe('NOTE-09 a no that its note contradicts', () => {
  const described = complete('SDS', {
    'screen-privacy': { is: 'no', remark: '専用の画面フィルタを備えています。' },
  });

  it('is about documents too, and not about rows that are set aside', () => {
    const remark = '手順書を備えています。';
    const bcp = complete('SDS', { 'bcp-document': { is: 'no', remark } });
    expect(findingsOf('NOTE-09', bcp).map(({ key }) => key)).toEqual(['bcp-document']);
    const gated = complete('SDS', { 'remote-maintenance.log': { is: 'no', remark } });
    expect(findingsOf('NOTE-09', gated)).toEqual([]);
  });

  it('is for information and folded under the いいえ', () => {
    expect(onlyFinding('NOTE-09', described)).toMatchObject({ severity: 'info' });
    const primaries = allFindings(checkAll([described])).filter(({ key }) => key !== null);
    expect(primaries.map(({ rule, folded }) => [rule, folded?.map((each) => each.rule)])).toEqual([
      ['ANS-07', ['NOTE-09']],
    ]);
  });
});
