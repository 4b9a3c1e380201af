import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/index.js';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
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
    expect(findingsOf('READ-02', rival(0.75, 0.5))).toEqual([]);
  });

  it('names no more than two items, in English too', () => {
    const three = complete('SDS', {
      'staff-training': {
        is: 'yes',
        confidence: 0.8,
        alternatives: ['staff-confidentiality', 'disposal-procedure'].map((key) => ({
          key,
          confidence: 0.79,
        })),
      },
    });
    const finding = onlyFinding('READ-02', three);
    expect(finding.actual).toBe('staff-training | staff-confidentiality');
    expect(findingText(finding, 'en').message).toContain('"training" and "NDA with staff"');
  });

  it('is not about a row without an answer', () => {
    const blank = complete('SDS', {
      'staff-training': {
        is: 'blank',
        confidence: 0.5,
        alternatives: [{ key: 'staff-confidentiality', confidence: 0.5 }],
      },
    });
    expect(findingsOf('READ-02', blank)).toEqual([]);
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
