import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'page-without-text', detail: '3ページ' }] as const;

describe('READ-05 page without text', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('READ-05', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: '3ページ',
    });
    expect(messageOf('READ-05', any, { facts })).toContain('3ページ');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('READ-05', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('READ-05', any, { facts: [{ id: 'pictures', detail: 'x' }] })).toEqual([]);
  });
});
