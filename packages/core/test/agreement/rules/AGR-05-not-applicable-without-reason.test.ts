import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const count = (written: Readonly<Record<string, string>>) =>
  findingsOf('AGR-05', agreementOf({ 'R31 normal': written })).length;

describe('AGR-05 not applicable without a reason', () => {
  it('wants a reason, in its own column or in the remarks', () => {
    expect(count({ allocation: 'not-applicable' })).toBe(1);
    expect(count({ allocation: 'not-applicable', 'reason for 該当なし': '無線を使わない' })).toBe(
      0,
    );
    expect(count({ allocation: 'not-applicable', remarks: '無線を使わない' })).toBe(0);
    expect(count({ allocation: 'vendor' })).toBe(0);
  });

  it('names the line', () => {
    const [finding] = findingsOf(
      'AGR-05',
      agreementOf({ 'R31 normal': { allocation: 'not-applicable' } }),
    );
    expect(messageOf(finding)).toContain('R31');
  });
});
