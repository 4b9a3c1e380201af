import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'formula-without-value', detail: 'MDS (12)' }] as const;

describe('DOC-11 formula without value', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-11', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: 'MDS (12)',
    });
    expect(messageOf('DOC-11', any, { facts })).toContain('MDS (12)');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-11', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-11', any, { facts: [{ id: 'range-clamped', detail: 'x' }] })).toEqual(
      [],
    );
  });
});
