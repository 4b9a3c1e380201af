import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

const remote = complete('MDS', {
  'remote-maintenance': 'yes',
  'remote-maintenance.login-restriction': 'yes',
});

describe('DOC-02 companion sheet expected', () => {
  it('is for information only', () => {
    expect(onlyFinding('DOC-02', remote)).toMatchObject({
      severity: 'info',
      key: 'remote-maintenance',
    });
  });

  it('is content with an SDS of the product in the same file', () => {
    expect(findingsOf('DOC-02', [remote, complete('SDS')])).toEqual([]);
  });

  it('is not content with an SDS of another product', () => {
    const other = complete('SDS', {}, { header: { product: 'あおぞら画像管理' } });
    expect(findingsOf('DOC-02', [remote, other])).toHaveLength(1);
  });

  it('expects nothing of a product without remote maintenance', () => {
    expect(findingsOf('DOC-02', complete('MDS'))).toEqual([]);
  });
});
