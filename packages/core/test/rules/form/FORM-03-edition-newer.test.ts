import { describe, expect, it } from 'vitest';
import { type Form, referenceForm } from '../../../src/index.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const of = (edition: string) => sheet('MDS', { scanning: 'no' }, { edition });

describe('FORM-03 newer form edition', () => {
  it('says which edition the rows were matched to', () => {
    expect(onlyFinding('FORM-03', of('5.0'))).toMatchObject({ actual: '5.0', expected: '4.1' });
    expect(findingsOf('FORM-03', of('4.1'))).toEqual([]);
  });

  it('is settled by importing the official form of that edition', () => {
    const ours = referenceForm('MDS');
    const imported: Form = { ...ours, about: { ...ours.about, edition: '5.0' } };
    expect(findingsOf('FORM-03', of('5.0'), { officialForms: [imported] })).toEqual([]);
  });
});
