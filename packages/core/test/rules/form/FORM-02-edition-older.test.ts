import { describe, expect, it } from 'vitest';
import { importedForm } from '../corpus/official-form.js';
import { findingsOf, onlyFinding, outcomeOf } from '../findings.js';
import { sheet } from '../support.js';

const of = (edition: string | null) => sheet('SDS', { scanning: 'no' }, { edition });

describe('FORM-02 older form edition', () => {
  it.each(['1.0', '3.0a', '4.0'])('%s is older than the form known here', (edition) => {
    expect(onlyFinding('FORM-02', of(edition))).toMatchObject({
      severity: 'warning',
      actual: edition,
      expected: '4.1',
    });
  });

  it('mentions a successor only once it has appeared, and for information', () => {
    expect(findingsOf('FORM-02', of('4.1'), { asOf: '2024-08-31' })).toEqual([]);
    expect(onlyFinding('FORM-02', of('4.1'), { asOf: '2024-09-01' })).toMatchObject({
      severity: 'info',
      expected: '5.0',
    });
    expect(findingsOf('FORM-02', of('5.0'), { asOf: '2026-07-01' })).toEqual([]);
  });

  it('does not call an edition old whose official form was imported, but names its successor', () => {
    const context = { officialForms: [importedForm('SDS', '4.0')], asOf: '2023-08-24' };
    expect(findingsOf('FORM-02', of('4.0'), context)).toEqual([]);
    const later = onlyFinding('FORM-02', of('4.0'), { ...context, asOf: '2023-08-25' });
    expect(later).toMatchObject({ severity: 'info', variant: 'superseded', expected: '4.1' });
  });

  it('leaves open without a date whether there is a successor, and says so', () => {
    const undated = sheet('SDS', { scanning: 'no' }, { header: { createdOn: null } });
    expect(outcomeOf('FORM-02', undated, { asOf: null })).toBe('cannot-tell');
    const said = findingsOf('FORM-08', undated, { asOf: null }).map(({ variant }) => variant);
    expect(said).toContain('no-as-of-date');
  });

  it.each([null, '4.7'])('is not about edition %s', (edition) => {
    expect(outcomeOf('FORM-02', of(edition))).toBe('not-applicable');
  });
});
