import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

describe('READ-04 hidden answers', () => {
  it('is one finding for all hidden rows, at the first', () => {
    const hidden = complete('SDS', {
      'time-accuracy': { is: 'yes', hidden: true },
      'away-lock': { is: 'no', hidden: true },
    });
    const finding = onlyFinding('READ-04', hidden);
    expect(finding.args.count).toBe(2);
    expect(finding.place).toEqual(
      hidden.reading.answers.find((evidence) => evidence.hidden)?.place,
    );
  });

  it('is not about hidden rows without an answer', () => {
    const blank = complete('SDS', { 'time-accuracy': { is: 'blank', hidden: true } });
    expect(findingsOf('READ-04', blank)).toEqual([]);
  });
});
