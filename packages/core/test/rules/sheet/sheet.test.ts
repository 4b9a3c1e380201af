import { describe, expect, it } from 'vitest';
import { type Disclosure, type Form, referenceForm } from '../../../src/index.js';
import {
  choiceOf,
  isEntirelyBlank,
  prepareSheets,
  rowsOf,
  type Sheet,
} from '../../../src/rules/sheet/sheet.js';
import { importedForm, standInForm } from '../corpus/official-form.js';
import { sheet } from '../support.js';
import { keysIn, prepared, rowOf } from './prepared.js';

const beside = (disclosure: Disclosure, officialForms: readonly Form[]): Sheet | undefined =>
  prepareSheets([disclosure], [], officialForms).sheets[0];

describe('what a sheet is compared with', () => {
  const ofEdition = (edition: string | null) => sheet('MDS', {}, { edition });

  it('is the imported form of its kind and edition', () => {
    const official = importedForm('MDS', '5.0');
    const known = [importedForm('SDS', '5.0'), importedForm('MDS', '3.0'), official];
    expect(beside(ofEdition('5.0'), known)).toMatchObject({ comparison: 'official' });
    expect(beside(ofEdition('5.0'), known)?.form).toBe(official);
  });

  it('is never an imported form of another kind or edition', () => {
    const known = [importedForm('SDS', '4.1'), importedForm('MDS', '5.0')];
    expect(beside(ofEdition('4.1'), known)).toMatchObject({
      comparison: 'reconstructed',
      form: { about: { form: 'MDS', edition: '4.1' } },
    });
  });

  it('is nothing where the edition is not known or not named', () => {
    for (const edition of ['9.9', null])
      expect(beside(ofEdition(edition), [])).toMatchObject({
        comparison: 'none',
        form: referenceForm('MDS'),
      });
  });
});

describe('what is known of a row', () => {
  const known = beside(
    sheet('SDS', {
      'time-accuracy': 'yes',
      'staff-training': 'yes',
      'update-history.order': 'yes',
    }),
    [standInForm()],
  );

  it('comes from the official form first', () => {
    expect(known?.byKey.get('time-accuracy')?.item?.subjectJa).toBe(
      '時刻を正しく保てますか（見本）',
    );
  });

  it('comes from our form where the official one lacks the row', () => {
    expect(known?.byKey.get('staff-training')?.item?.subjectJa).toBe('教育・訓練の実施');
  });

  it('comes from the form of the other kind where the row strayed from it', () => {
    expect(known?.byKey.get('update-history.order')?.item?.subjectJa).toBe('複数回更新の順序識別');
    expect(keysIn(known?.strayed ?? [])).toEqual(['update-history.order']);
    const mds = prepared(sheet('MDS', { 'staff-training': 'yes', scanning: 'yes' }));
    expect(rowOf(mds, 'staff-training').item?.role).toBe('measure');
    expect(keysIn(mds.strayed)).toEqual(['staff-training']);
  });

  it('is nothing for a row that was not recognised, and for a key that no form has', () => {
    const rows = { free: { is: 'yes', key: null }, 'no-such-row': 'yes' } as const;
    const strange = prepared(sheet('MDS', rows));
    expect(strange.rows.map(({ item }) => item)).toEqual([null, null]);
    expect(keysIn(strange.strayed)).toEqual(['no-such-row']);
  });
});

describe('companions', () => {
  const mds = sheet('MDS', {});
  const sds = sheet('SDS', {});
  const older = sheet('MDS', {}, { sha256: 'c'.repeat(64), header: { version: '3.0' } });
  const another = sheet('SDS', {}, { header: { product: 'あおぞら画像管理' } });

  it('are the other sheets of the product, of the file and of other files', () => {
    const { sheets } = prepareSheets([mds, sds, another], [older], []);
    const companions = sheets.map((own) => own.companions.map(({ disclosure }) => disclosure));
    expect(companions).toEqual([[sds, older], [mds, older], []]);
  });

  it('are not the sheet itself, read once more', () => {
    expect(prepareSheets([mds], [structuredClone(mds)], []).sheets[0]?.companions).toEqual([]);
  });

  it('have their own place in the file, or none in it', () => {
    const { sheets, others } = prepareSheets([mds, sds], [older], []);
    expect(sheets.map(({ index }) => index)).toEqual([0, 1]);
    expect(others).toMatchObject([{ index: -1, companions: [] }]);
  });
});

describe('rows by their key', () => {
  const again = (key: string) => ({ is: 'no', key }) as const;
  const twice = prepared(
    sheet('MDS', {
      scanning: 'yes',
      'time-accuracy': { is: 'several' },
      second: again('scanning'),
      third: again('time-accuracy'),
    }),
  );

  it('are the first and those that repeat it', () => {
    expect(rowsOf(twice, 'scanning').map(({ index }) => index)).toEqual([0, 2]);
    expect(rowsOf(twice, 'access-log')).toEqual([]);
  });

  it('have the choice of the first, or none', () => {
    expect(choiceOf(twice, 'scanning')).toBe('yes');
    expect(choiceOf(twice, 'time-accuracy')).toBeNull();
    expect(choiceOf(twice, 'access-log')).toBeNull();
  });
});

describe('a sheet that nobody filled in', () => {
  it('has several rows, all blank', () => {
    const blank = { scanning: 'blank', 'time-accuracy': 'blank' } as const;
    expect(isEntirelyBlank(prepared(sheet('MDS', blank)))).toBe(true);
    expect(isEntirelyBlank(prepared(sheet('MDS', { ...blank, 'access-log': 'no' })))).toBe(false);
  });

  it('is not told from one row, and headings do not count', () => {
    const rows = { 'authentication-method': 'blank', scanning: 'blank' } as const;
    expect(isEntirelyBlank(prepared(sheet('MDS', rows)))).toBe(false);
  });
});
