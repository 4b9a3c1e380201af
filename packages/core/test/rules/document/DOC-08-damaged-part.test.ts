import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'damaged-part', detail: 'xl/drawings/drawing1.xml' }] as const;

describe('DOC-08 damaged part', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('DOC-08', any, { facts })).toMatchObject({
      severity: 'warning',
      disclosure: null,
      key: null,
      actual: 'xl/drawings/drawing1.xml',
    });
    expect(messageOf('DOC-08', any, { facts })).toContain('xl/drawings/drawing1.xml');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('DOC-08', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('DOC-08', any, { facts: [{ id: 'range-clamped', detail: 'x' }] })).toEqual(
      [],
    );
  });
});
