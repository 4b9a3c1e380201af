import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

describe('DOC-01 rows of the other form', () => {
  it('is one finding with the number of such rows', () => {
    const mixed = complete('MDS', { 'staff-training': 'yes', 'disposal-procedure': 'no' });
    expect(onlyFinding('DOC-01', mixed)).toMatchObject({
      args: { kind: 'MDS', other: 'SDS', count: 2 },
      actual: 'SDS',
      expected: 'MDS',
    });
  });

  it('accepts topics both forms share', () => {
    expect(findingsOf('DOC-01', complete('SDS', { 'backup-restore': 'yes' }))).toEqual([]);
  });
});
