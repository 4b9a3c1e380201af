import { describe, expect, it } from 'vitest';
import { importedForm } from '../corpus/official-form.js';
import { findingsOf, messageOf, outcomeOf } from '../findings.js';
import { completeWithout, sheet } from '../support.js';

describe('FORM-01 form edition unknown', () => {
  it('names an edition nobody knows', () => {
    const odd = sheet('MDS', { scanning: 'no' }, { edition: '9.9' });
    expect(messageOf('FORM-01', odd)).toContain('「9.9」');
  });

  it('never lets an unknown edition be held to the rows of 4.1', () => {
    const options = { edition: null };
    const lacking = completeWithout('MDS', (key) => key === 'time-accuracy', options);
    expect(findingsOf('FORM-01', lacking)).toHaveLength(1);
    expect(findingsOf('FORM-04', lacking)).toEqual([]);
  });

  it('is settled by importing the official form of that edition, listed or not', () => {
    const officialForms = [importedForm('MDS', '9.9')];
    const odd = sheet('MDS', { scanning: 'no' }, { edition: '9.9' });
    expect(outcomeOf('FORM-01', odd, { officialForms })).toBe('pass');
  });

  it.each(['1.0', '3.0a', '4.0', '4.1', '5.0'])('%s is known', (edition) => {
    expect(findingsOf('FORM-01', sheet('MDS', { scanning: 'no' }, { edition }))).toEqual([]);
  });
});
