import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf } from '../support.js';

const variants = (written: Readonly<Record<string, string>>) =>
  findingsOf('AGR-04', agreementOf({ 'R03 normal': { allocation: 'shared', ...written } })).map(
    ({ variant }) => variant,
  );

describe('AGR-04 shared part missing', () => {
  it('says which side is missing', () => {
    expect(variants({})).toEqual(['both']);
    expect(variants({ vendorPart: '更新を配信する' })).toEqual(['institution']);
    expect(variants({ institutionPart: '適用する' })).toEqual(['vendor']);
  });

  it('is quiet when both parts are written, and for other allocations', () => {
    expect(variants({ institutionPart: '適用する', vendorPart: '配信する' })).toEqual([]);
    expect(findingsOf('AGR-04', agreementOf({ 'R03 normal': { allocation: 'vendor' } }))).toEqual(
      [],
    );
  });
});
