import { describe, expect, it } from 'vitest';
import { findingsOf } from '../findings.js';
import { sheet } from '../support.js';

const version = (kind: 'MDS' | 'SDS', text: string | null) =>
  findingsOf('HDR-02', sheet(kind, { scanning: 'no' }, { header: { version: text } })).length;

describe('HDR-02 product version missing', () => {
  it('is required of a product, not of a service', () => {
    expect(version('MDS', null)).toBe(1);
    expect(version('SDS', null)).toBe(0);
  });

  it.each(['4.2', 'Ver.1', '2024春版', 'R'])('%s is a version', (text) => {
    expect(version('MDS', text)).toBe(0);
  });

  it.each(['-', 'Ver.', 'バージョン'])('%s is none', (text) => {
    expect(version('MDS', text)).toBe(1);
  });
});
