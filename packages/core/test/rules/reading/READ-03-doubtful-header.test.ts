import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

describe('READ-03 header value read unsurely', () => {
  it('shows the value as read', () => {
    const unsure = complete('SDS', {}, { headerConfidence: { organisation: 0.4 } });
    expect(messageOf('READ-03', unsure)).toContain('「株式会社あおぞら医療システム（架空）」');
  });

  it('trusts a value that is just sure enough, and says nothing of one that is missing', () => {
    const sure = (organisation: number) =>
      findingsOf('READ-03', complete('SDS', {}, { headerConfidence: { organisation } })).length;
    expect([sure(0.69), sure(0.7)]).toEqual([1, 0]);
    const missing = complete('SDS', {}, { header: { organisation: null } });
    expect(findingsOf('READ-03', missing)).toEqual([]);
  });

  it('leaves a date that is none to HDR-03', () => {
    const date = complete(
      'SDS',
      {},
      { header: { createdOn: '春ごろ' }, headerConfidence: { createdOn: 0.4 } },
    );
    expect(findingsOf('READ-03', date)).toEqual([]);
    expect(findingsOf('HDR-03', date)).toHaveLength(1);
  });
});
