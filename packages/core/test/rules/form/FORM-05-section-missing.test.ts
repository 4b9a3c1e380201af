import { describe, expect, it } from 'vitest';
import { referenceForm, sectionOf } from '../../../src/index.js';
import { findingsOf, keysOf, messageOf } from '../findings.js';
import { completeWithout } from '../support.js';

const withoutSection = (kind: 'MDS' | 'SDS', ...sections: readonly string[]) =>
  completeWithout(kind, (key) => sections.includes(sectionOf(referenceForm(kind), key) ?? ''));

describe('FORM-05 section missing', () => {
  it('stands for all rows of the section', () => {
    const lacking = withoutSection('MDS', '6.5');
    expect(messageOf('FORM-05', lacking)).toContain('「6.5 技術的安全対策」');
    expect(keysOf('FORM-04', lacking)).toEqual([]);
  });

  it('demands no section of reconstructed rows', () => {
    expect(findingsOf('FORM-05', withoutSection('MDS', '6.9', '6.11'))).toEqual([]);
  });

  it('lets a product without statutory records leave their sections out', () => {
    const context = { officialForms: [referenceForm('MDS')] };
    const lean = withoutSection('MDS', '6.12', '7.1', '7.2', '7.3');
    expect(findingsOf('FORM-05', lean, context)).toEqual([]);
    expect(findingsOf('FORM-05', lean, { ...context, retention: 'yes' })).toHaveLength(4);
  });
});
