import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const found = (written: Parameters<typeof agreementOf>[0][string]) =>
  findingsOf('AGR-13', agreementOf({ 'R03 normal': written }));

describe('AGR-13 not understood', () => {
  it('quotes the entry and says where it stands', () => {
    const [finding] = found({ allocation: ['事業者かな', null] });
    expect(messageOf(finding)).toContain('事業者かな');
    expect(finding?.place?.cell).toBe('A6');
  });

  it('is quiet for entries that mean something', () => {
    expect(
      found({ allocation: ['事業者', 'vendor'], 'due date': ['R8.4.1', '2026-04-01'] }),
    ).toEqual([]);
  });
});
