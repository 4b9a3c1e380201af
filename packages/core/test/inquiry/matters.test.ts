import {
  ASKED_FINDINGS,
  DEFAULT_COVERAGE_OPTIONS,
  demarcate,
  formsInForce,
  groupProducts,
  inquiriesOf,
  inquiryItemText,
  listRules,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { CORPUS_AS_OF, CORPUS_CASES } from '../rules/corpus/index.js';

/** What the vendor has to settle, and the letter says by the state of the answer or of the sheet. */
const SAID_BY_STATE = ['ANS-01', 'ANS-02', 'ANS-05', 'ANS-06', 'ANS-07', 'FORM-01', 'FORM-02'];
const SAID_BY_ANSWERS = ['GL-01', 'GL-02', 'GL-04', 'NOTE-03', 'X-01', 'X-07'];
/** About files of which nothing was read: there is no product to write about. */
const UNREAD_FILES = ['DOC-09', 'DOC-10', 'READ-05'];

const ruleOf = (id: string) => id.split('.')[0] ?? id;

function askedIn({ disclosures, context }: (typeof CORPUS_CASES)[number]) {
  const others = context?.otherDisclosures ?? [];
  const forms = context?.officialForms?.map((form) => ({
    ...form,
    about: { ...form.about, imported: true as const },
  }));
  const matrix = demarcate(groupProducts([...disclosures, ...others]), {
    asOf: context?.asOf ?? CORPUS_AS_OF,
    coverage: {
      ...DEFAULT_COVERAGE_OPTIONS,
      retention: context?.retention ?? 'auto',
      ...(forms === undefined ? {} : { forms: formsInForce(forms) }),
    },
  });
  return inquiriesOf(matrix).flatMap(({ items }) => items);
}

describe('findings that the vendor has to settle', () => {
  it('are asked about, whatever the rule', () => {
    const rules = listRules().filter(({ action }) => action === 'ask' || action === 'correct');
    const asked = Object.keys(ASKED_FINDINGS).map(ruleOf);
    const known = [...asked, ...SAID_BY_STATE, ...SAID_BY_ANSWERS, ...UNREAD_FILES];
    expect(rules.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  const failing = CORPUS_CASES.filter(
    ({ id }) =>
      id.includes('-fail-') && ASKED_FINDINGS[id.slice(0, id.indexOf('-fail'))] !== undefined,
  );
  it.each(failing)('$id: $about', (corpusCase) => {
    const rule = corpusCase.id.slice(0, corpusCase.id.indexOf('-fail'));
    const items = askedIn(corpusCase);
    const expected = corpusCase.expected
      .map((line) => line.split(' '))
      .filter(([found]) => found === rule);
    for (const [, , key, variant] of expected) {
      if (variant?.startsWith('unread') || variant === 'explained') continue;
      // One question a row: another rule may have put it.
      const about = items.filter(
        ({ finding, subject }) => finding?.rule === rule || (key !== '-' && subject === key),
      );
      expect(about).not.toEqual([]);
    }
  });

  it('are worded in both languages, whatever the variant', () => {
    for (const item of CORPUS_CASES.flatMap(askedIn))
      for (const language of ['ja', 'en'] as const)
        expect(inquiryItemText(item, language)).not.toMatch(/\{\w+\}|undefined|^$/);
  });

  it('put one question a row', () => {
    for (const corpusCase of CORPUS_CASES) {
      const rows = askedIn(corpusCase).flatMap(({ place, kind, product, form }) =>
        place === null || ['resend', 'header', 'question'].includes(kind)
          ? []
          : [[product, form, place.file, place.sheet, place.cell].join(' ')],
      );
      expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    }
  });
});
