import { describe, expect, it } from 'vitest';
import { importedForm } from '../corpus/official-form.js';
import { findingsOf, onlyFinding, outcomeOf } from '../findings.js';
import { sheet } from '../support.js';

const of = (edition: string | null) => sheet('MDS', { scanning: 'no' }, { edition });

describe('FORM-03 newer form edition', () => {
  it('says which edition the rows were matched to', () => {
    expect(onlyFinding('FORM-03', of('5.0'))).toMatchObject({ actual: '5.0', expected: '4.1' });
    expect(findingsOf('FORM-03', of('4.1'))).toEqual([]);
  });

  it('is settled by importing the official form of that edition', () => {
    const officialForms = [importedForm('MDS', '5.0')];
    expect(findingsOf('FORM-03', of('5.0'), { officialForms })).toEqual([]);
  });

  it.each([null, '4.7'])(
    'does not apply to edition %s, of which nobody knows the age',
    (edition) => {
      expect(outcomeOf('FORM-03', of(edition))).toBe('not-applicable');
    },
  );
});
