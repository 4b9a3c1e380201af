import {
  COVERAGE_MESSAGES,
  COVERAGE_STATES,
  coverageOf,
  coverageStateText,
  DEMARCATION_MESSAGES,
  demarcationData,
  type FormKind,
  itemsOf,
  LANGUAGES,
  listForms,
  OWN_PARTS_EN,
  phraseText,
  referenceForm,
} from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullSheet, type Mark, type Marks } from '../coverage/sheets.js';
import { matrixOf } from './lines.js';

const MARKS: readonly Mark[] = ['yes', 'no', 'na', 'na!', 'blank', 'several', 'unreadable'];
const marksFor = (kind: FormKind): fc.Arbitrary<Marks> =>
  fc.record(
    Object.fromEntries(
      itemsOf(referenceForm(kind))
        .filter(({ role }) => role !== 'heading')
        .map(({ key }) => [key, fc.constantFrom(...MARKS)]),
    ),
  );

/** A whole sentence: no placeholder left, no key or id that was not turned into words. */
function expectSentence(text: string): void {
  expect(text).not.toMatch(/[{}]|undefined|^$/);
  expect(text).not.toMatch(/[a-z]+-[a-z]+(-[a-z]+)*\.[a-z]|R\d\d\./);
}

describe('phrases', () => {
  it('of every matrix and coverage become sentences in both languages', () => {
    fc.assert(
      fc.property(
        marksFor('MDS'),
        marksFor('SDS'),
        fc.constantFrom('auto', 'no'),
        (mds, sds, retention) => {
          const sheets = [
            fullSheet('MDS', 'blank', mds, { file: 'm.xlsx' }),
            fullSheet('SDS', 'blank', sds, { file: 's.xlsx' }),
          ];
          const options = { retention, environment: null } as const;
          const phrases = [
            ...matrixOf(sheets, options).lines.flatMap(({ proposal, contention }) => [
              ...proposal.institutionPart,
              ...proposal.vendorPart,
              ...proposal.openPoints,
              ...proposal.reason,
              ...(contention ? [contention] : []),
            ]),
            ...coverageOf(sheets, options).flatMap(({ reasons, caveats }) => [
              ...reasons,
              ...caveats,
            ]),
          ];
          for (const phrase of phrases)
            for (const language of LANGUAGES) expectSentence(phraseText(phrase, language));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('name topics without their explanation in brackets', () => {
    const phrase = { id: 'demarcation.open.no', args: { topics: ['connection-method'] } };
    expect(phraseText(phrase, 'ja')).toBe('「いいえ」の扱い：通信方式');
  });

  it('print names people chose as they are', () => {
    const phrase = {
      id: 'demarcation.contention.several',
      args: { products: ['A', 'access-log'] },
    };
    expect(phraseText(phrase, 'en')).toContain('(A, access-log)');
  });

  it('are refused when nobody worded them', () => {
    expect(() => phraseText({ id: 'demarcation.unheard-of', args: {} }, 'ja')).toThrow();
  });
});

describe('wording', () => {
  it('names every coverage state, each differently', () => {
    for (const language of LANGUAGES) {
      const names = COVERAGE_STATES.map((state) => coverageStateText(state, language));
      expect(new Set(names).size).toBe(COVERAGE_STATES.length);
    }
    expect(coverageStateText('partly-declared', 'ja')).toBe('一部申告あり');
  });

  it('never claims more than a sheet declares', () => {
    const all = Object.values({ ...COVERAGE_MESSAGES, ...DEMARCATION_MESSAGES });
    expect(all.filter(({ ja }) => /適合|準拠|満たし|合意/.test(ja))).toEqual([]);
    expect(all.filter(({ en }) => /\b(met|compl(y|ian)|conform|agreed)\b/i.test(en))).toEqual([]);
  });

  it('has a caveat for every edge that carries one', () => {
    const keys = listForms().flatMap((form) =>
      itemsOf(form)
        .filter(({ requirements }) => requirements?.some(({ caveat }) => caveat !== undefined))
        .map(({ key }) => `coverage.caveat.${key}`),
    );
    expect(new Set(keys)).toEqual(
      new Set(Object.keys(COVERAGE_MESSAGES).filter((id) => id.startsWith('coverage.caveat.'))),
    );
  });

  it('has English for every part that a row words in Japanese', () => {
    const parts = demarcationData().rows.flatMap(({ id, proposal }) => [
      ...(proposal?.institutionPartJa ? [`${id}.institution`] : []),
      ...(proposal?.vendorPartJa ? [`${id}.vendor`] : []),
    ]);
    expect(new Set(Object.keys(OWN_PARTS_EN))).toEqual(new Set(parts));
  });
});
