import {
  comparisonDocument,
  comparisonTopics,
  coverageOf,
  DEFAULT_COVERAGE_OPTIONS,
  type Form,
  type FormItem,
  formsInForce,
  itemsOf,
  phraseText,
  referenceForm,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { answerOf, sheetOf } from '../coverage/sheets.js';
import { compare, KUMO, row, SORA, says } from './bids.js';

const MDS = referenceForm('MDS');

/** A row that only the imported form has, behind 離席中の第三者入力の防止. */
const own = (number: string, subjectJa: string, rest: Partial<FormItem>): FormItem => ({
  key: `mds-9.${number.replace('.', '-')}`,
  number,
  numberStatus: 'verified',
  subjectJa,
  subjectEn: subjectJa,
  role: 'measure',
  refsStatus: 'verified',
  requirements: [{ id: 'C-8-2', relation: 'partial' }],
  origin: 'imported',
  verified: true,
  ...rest,
});
const PATCHES = own('3.8', '修正プログラムの適用方針を定めているか？', {});
const PARTS = own('3.9', '部品表（SBOM）を提供できるか？', { role: 'information' });
const UNKNOWN = own('3.10', '対応時間の案内', { role: 'information', kindUnknown: true });

const FORM: Form = {
  ...MDS,
  about: { ...MDS.about, edition: '9', imported: true },
  sections: MDS.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) =>
      item.key === 'away-lock' ? [item, PATCHES, PARTS, UNKNOWN] : [item],
    ),
  })),
};
const COVERAGE = { ...DEFAULT_COVERAGE_OPTIONS, forms: formsInForce([FORM]) };

const sheet = (facts: typeof SORA, choice: 'yes' | 'no') =>
  sheetOf(
    itemsOf(FORM)
      .filter(({ role }) => role !== 'heading')
      .map(({ key, origin, number, subjectJa }) =>
        answerOf(key, origin === 'imported' ? choice : 'yes', {
          number: number ?? null,
          question: subjectJa,
        }),
      ),
    { kind: 'MDS', edition: '9', ...facts },
  );

describe('rows that only an imported form has', () => {
  const comparison = compare([sheet(SORA, 'yes'), sheet(KUMO, 'no')], { coverage: COVERAGE });

  it('are compared behind the row they follow', () => {
    const keys = comparisonTopics(COVERAGE.forms).map(({ key }) => key);
    const at = keys.indexOf('away-lock');
    expect(keys.slice(at, at + 4)).toEqual(['away-lock', PATCHES.key, PARTS.key, UNKNOWN.key]);
    expect(keys).toHaveLength(comparisonTopics().length + 3);
    expect(says(comparison, PATCHES.key)).toEqual(['yes', 'no']);
    expect(row(comparison, PATCHES.key).difference).toBe('differs');
  });

  it('go by their own number and wording, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const document = comparisonDocument(comparison, language);
      const questions = document.rows.map(({ question }) => question);
      expect(questions).toContain('3.8 修正プログラムの適用方針を定めているか？');
      expect(questions.filter((question) => question.includes('mds-9'))).toEqual([]);
    }
  });

  it('are named in reasons by their wording, and not weighed while their kind is unknown', () => {
    const covered = coverageOf([sheet(KUMO, 'no')], COVERAGE).find(
      ({ requirement }) => requirement === 'C-8-2',
    );
    const reasons = (covered?.reasons ?? []).map((phrase) => phraseText(phrase, 'ja')).join('\n');
    expect(reasons).toContain('3.9 部品表（SBOM）を提供できるか？');
    expect(reasons).not.toContain('mds-9');
    expect(reasons).not.toContain(UNKNOWN.subjectJa);
  });
});
