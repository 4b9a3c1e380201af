import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'range-clamped', detail: 'MDS!A1:XFD1048576' }] as const;

describe('DOC-07 read only in part', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-07', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: 'MDS!A1:XFD1048576',
    });
    expect(messageOf('DOC-07', any, { facts })).toContain('MDS!A1:XFD1048576');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-07', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-07', any, { facts: [{ id: 'damaged-part', detail: 'x' }] })).toEqual([]);
  });
});
