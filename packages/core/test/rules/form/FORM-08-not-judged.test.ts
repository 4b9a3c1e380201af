import { describe, expect, it } from 'vitest';
import { referenceForm } from '../../../src/index.js';
import { findingsOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

describe('FORM-08 what was not judged', () => {
  it('says the sentence once for all sheets of a file', () => {
    const pair = [complete('MDS'), complete('SDS')];
    expect(messageOf('FORM-08', pair)).toBe(
      '公式様式が取り込まれていないため、設問の過不足と文言の変更は判定していません。',
    );
  });

  it('is silent when nothing stayed open', () => {
    const officialForms = [referenceForm('MDS')];
    expect(findingsOf('FORM-08', complete('MDS'), { officialForms })).toEqual([]);
  });

  it('also speaks at the smallest class', () => {
    expect(findingsOf('FORM-08', complete('MDS'), { class: 'basic' })).toHaveLength(1);
  });
});
