import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'macros', detail: 'vbaProject.bin' }] as const;

describe('DOC-03 file with macros', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-03', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: 'vbaProject.bin',
    });
    expect(messageOf('DOC-03', any, { facts })).toContain('vbaProject.bin');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-03', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-03', any, { facts: [{ id: 'external-links', detail: 'x' }] })).toEqual(
      [],
    );
  });
});
