import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'external-links', detail: '部門一覧.xlsx' }] as const;

describe('DOC-04 links to other files', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-04', any, { facts })).toMatchObject({
      severity: 'info',
      disclosure: null,
      key: null,
      actual: '部門一覧.xlsx',
    });
    expect(messageOf('DOC-04', any, { facts })).toContain('部門一覧.xlsx');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-04', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-04', any, { facts: [{ id: 'macros', detail: 'x' }] })).toEqual([]);
  });
});
