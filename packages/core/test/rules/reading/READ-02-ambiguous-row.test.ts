import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

const rival = (own: number, other: number) =>
  complete('SDS', {
    'staff-training': {
      is: 'yes',
      confidence: own,
      alternatives: [{ key: 'staff-confidentiality', confidence: other }],
    },
  });

describe('READ-02 ambiguous row', () => {
  it('names both items', () => {
    const message = messageOf('READ-02', rival(0.8, 0.75));
    expect(message).toContain('「教育・訓練の実施」と「従業者との守秘契約」');
  });

  it('needs the two to be close', () => {
    expect(findingsOf('READ-02', rival(0.8, 0.69))).toEqual([]);
  });

  it('speaks of a row that was matched to none, and FORM-06 does not', () => {
    const none = complete('SDS', {
      odd: {
        is: 'no',
        key: null,
        question: '要員について',
        alternatives: [
          { key: 'staff-training', confidence: 0.5 },
          { key: 'staff-confidentiality', confidence: 0.49 },
        ],
      },
    });
    expect(findingsOf('READ-02', none)).toHaveLength(1);
    expect(findingsOf('FORM-06', none)).toEqual([]);
  });
});
