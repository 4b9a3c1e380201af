import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const messages = (decisions: Parameters<typeof agreementOf>[0]) =>
  findingsOf('AGR-03', agreementOf(decisions)).map(messageOf);

describe('AGR-03 half decided', () => {
  it('tells of the phase that was left', () => {
    const found = messages({ 'R03 normal': { allocation: 'vendor' } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/R03.*非常時.*通常時の分担が決まっています/);
  });

  it('tells of the row a pair is missing', () => {
    const found = messages({
      'R10 normal': { allocation: 'vendor' },
      'R10 emergency': { allocation: 'vendor' },
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/R11.*対になるR10/);
  });

  it('is quiet when both are decided, or neither', () => {
    expect(messages({})).toEqual([]);
    expect(
      messages({
        'R03 normal': { allocation: 'vendor' },
        'R03 emergency': { allocation: 'shared' },
      }),
    ).toEqual([]);
  });
});
