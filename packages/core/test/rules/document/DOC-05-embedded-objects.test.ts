import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'embedded-objects', detail: '説明資料.docx' }] as const;

describe('DOC-05 embedded objects', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-05', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: '説明資料.docx',
    });
    expect(messageOf('DOC-05', any, { facts })).toContain('説明資料.docx');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-05', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-05', any, { facts: [{ id: 'pictures', detail: 'x' }] })).toEqual([]);
  });
});
