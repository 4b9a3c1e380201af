import { describe, expect, it } from 'vitest';
import { findingText, itemsOf, referenceForm } from '../../../src/index.js';
import { keysOf, onlyFinding } from '../findings.js';
import { completeWithout } from '../support.js';

const isVerified = (key: string) =>
  itemsOf(referenceForm('MDS')).some((item) => item.key === key && item.verified);

describe('FORM-04 item missing', () => {
  it('holds only rows known from the form itself against a sheet', () => {
    const lacking = completeWithout('MDS', (key) => key === 'time-accuracy' || !isVerified(key));
    expect(keysOf('FORM-04', lacking)).toEqual(['time-accuracy']);
    expect(onlyFinding('FORM-04', lacking)).toMatchObject({ place: null, expected: '5' });
  });

  it('has nothing to hold against an SDS, none of whose rows is verified', () => {
    expect(
      keysOf(
        'FORM-04',
        completeWithout('SDS', (key) => key !== 'scanning'),
      ),
    ).toEqual([]);
  });

  it('demands everything of an imported official form but rows we added and rows that do not apply', () => {
    const officialForms = [referenceForm('SDS')];
    const lacking = completeWithout('SDS', (key) =>
      ['scanning.specification', 'staff-training', 'update-history'].includes(key),
    );
    expect(keysOf('FORM-04', lacking, { officialForms })).toEqual([
      'staff-training',
      'update-history',
    ]);
    expect(keysOf('FORM-04', lacking, { officialForms, retention: 'no' })).toEqual([
      'staff-training',
    ]);
  });

  it('names many rows in one finding', () => {
    const lacking = completeWithout('MDS', (key) => isVerified(key) && key !== 'access-control');
    const finding = onlyFinding('FORM-04', lacking);
    expect(finding).toMatchObject({ key: null, variant: 'many' });
    expect(findingText(finding, 'ja').message).toContain('ほか');
    expect(findingText(finding, 'en').message).toContain('and others');
  });
});
