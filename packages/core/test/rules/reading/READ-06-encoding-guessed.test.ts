import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const any = sheet('SDS', { scanning: 'no' });
const facts = [{ id: 'encoding-guessed', detail: 'Shift_JIS' }] as const;

describe('READ-06 encoding guessed', () => {
  it('is about the file and shows the detail', () => {
    expect(onlyFinding('READ-06', any, { facts })).toMatchObject({
      severity: 'info',
      disclosure: null,
      key: null,
      actual: 'Shift_JIS',
    });
    expect(messageOf('READ-06', any, { facts })).toContain('Shift_JIS');
  });

  it('is one finding for a file with several sheets', () => {
    const many = [any, sheet('SDS', { scanning: 'no' }, { sha256: 'e'.repeat(64) })];
    expect(findingsOf('READ-06', many, { facts: [...facts, ...facts] })).toHaveLength(1);
  });

  it('is silent about other facts', () => {
    expect(findingsOf('READ-06', any, { facts: [{ id: 'damaged-part', detail: 'x' }] })).toEqual(
      [],
    );
  });
});
