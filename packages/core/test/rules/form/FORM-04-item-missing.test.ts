import { describe, expect, it } from 'vitest';
import { findingText, itemsOf, type Language, referenceForm } from '../../../src/index.js';
import { findingsOf, keysOf, onlyFinding } from '../findings.js';
import { complete, completeWithout } from '../support.js';

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
      ['remote-maintenance', 'staff-training', 'update-history'].includes(key),
    );
    expect(keysOf('FORM-04', lacking, { officialForms })).toEqual([
      'staff-training',
      'update-history',
    ]);
    expect(keysOf('FORM-04', lacking, { officialForms, retention: 'no' })).toEqual([
      'staff-training',
    ]);
  });

  it('names a row as the form prints it: by its number, where it has one, and its subject', () => {
    const lacking = completeWithout('MDS', (key) =>
      ['time-accuracy', 'authentication-method.biometric'].includes(key),
    );
    const said = (language: Language) =>
      findingsOf('FORM-04', lacking).map((finding) => findingText(finding, language).message);
    expect(said('ja')).toEqual([
      '様式にある「生体認証」が見当たりません。',
      '様式にある設問5「時刻の正確性を保つ機能」が見当たりません。',
    ]);
    expect(said('en')).toEqual([
      'The sheet lacks "biometric factor" of the form.',
      'The sheet lacks item 5 "trustworthy time" of the form.',
    ]);
  });

  it('names up to three rows one by one, more of them in one finding', () => {
    const lacking = (...keys: readonly string[]) =>
      keysOf(
        'FORM-04',
        completeWithout('MDS', (key) => keys.includes(key)),
      );
    const three = ['away-lock', 'role-based-access', 'time-accuracy'];
    expect(lacking(...three)).toEqual(three);
    expect(lacking(...three, 'malware-protection')).toEqual([null]);
  });

  it('names the first of many rows', () => {
    const lacking = completeWithout('MDS', (key) => isVerified(key) && key !== 'access-control');
    const finding = onlyFinding('FORM-04', lacking);
    expect(finding).toMatchObject({ key: null, variant: 'many' });
    expect(findingText(finding, 'ja').message).toMatch(/（設問3「離席中.*、ほか）/);
    expect(findingText(finding, 'en').message).toMatch(/: item 3 ".*and others/);
  });

  it('doubts only what an unrecognised row may be: one of its own section, or of no known one', () => {
    const beside = (section: string | null) => {
      const strange = { is: 'yes', key: null, question: '時計の合わせ方', section } as const;
      return onlyFinding('FORM-04', complete('MDS', { 'time-accuracy': strange })).severity;
    };
    expect([beside('6.5'), beside(null), beside('6.4')]).toEqual(['warning', 'warning', 'error']);
  });
});
