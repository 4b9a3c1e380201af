import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'hidden-sheets', detail: '作業用' }] as const;

describe('DOC-06 hidden sheets', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-06', any, { facts })).toMatchObject({
      severity: 'info',
      disclosure: null,
      key: null,
      actual: '作業用',
    });
    expect(messageOf('DOC-06', any, { facts })).toContain('作業用');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-06', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-06', any, { facts: [{ id: 'pictures', detail: 'x' }] })).toEqual([]);
  });
});
