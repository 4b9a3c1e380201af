import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const count = (name: string, written: Readonly<Record<string, string>>) =>
  findingsOf('AGR-08', agreementOf({ [name]: written })).length;

describe('AGR-08 server updates without a clause', () => {
  it.each(['vendor', 'vendor-outsourced', 'shared', 'other-vendor'])(
    '%s needs a clause',
    (allocation) => {
      expect(count('R01 normal', { allocation })).toBe(1);
      expect(
        count('R01 normal', { allocation, 'binding document and clause': '保守契約 第3条' }),
      ).toBe(0);
    },
  );

  it('is about updates of servers by a vendor only', () => {
    expect(count('R01 normal', { allocation: 'institution' })).toBe(0);
    expect(count('R03 normal', { allocation: 'vendor' })).toBe(0);
  });

  it('names the line', () => {
    const [finding] = findingsOf('AGR-08', agreementOf({ 'R01 normal': { allocation: 'vendor' } }));
    expect(messageOf(finding)).toContain('R01');
  });
});
