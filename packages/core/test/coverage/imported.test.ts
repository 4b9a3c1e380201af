import { type Form, type FormItem, formsInForce, referenceForm } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { cover } from './cover.js';
import { sheet } from './sheets.js';

const MDS = referenceForm('MDS');

/** A row that only a publisher's form has, which speaks to システム運用編 8② in part. */
const PATCHES: FormItem = {
  key: 'mds-9.3-8',
  number: '3.8',
  numberStatus: 'verified',
  subjectJa: '修正プログラムの適用方針',
  subjectEn: 'Policy on patches',
  role: 'measure',
  refsStatus: 'verified',
  requirements: [{ id: 'C-8-2', relation: 'partial' }],
  origin: 'imported',
  verified: true,
};

const formsWith = (item: FormItem): readonly Form[] =>
  formsInForce([
    {
      ...MDS,
      about: { ...MDS.about, edition: '9', imported: true },
      sections: [{ id: '9', titleJa: '', items: [item] }],
    },
  ]);

describe('a row that only an imported form has', () => {
  const own = sheet({ [PATCHES.key]: 'yes' }, { edition: '9' });
  const by = (forms?: readonly Form[]) =>
    cover('C-8-2', [own], forms === undefined ? {} : { forms });

  it('counts by its links, and not before that form is in force', () => {
    const forms = formsWith(PATCHES);
    expect([by(), by(forms), by()].map(({ state }) => state)).toEqual([
      'not-asked',
      'partly-declared',
      'not-asked',
    ]);
  });

  it('does not count while nobody has said of what kind it is', () => {
    expect(by(formsWith({ ...PATCHES, kindUnknown: true }))).toMatchObject({
      state: 'not-asked',
      asked: false,
    });
  });
});
