import { listAgreementRules, listRules, ruleTitle, SOURCE_FINDINGS } from '@kaijisho/core';
import { expect, test } from 'vitest';
import { rulePage } from '../src/rules/index.js';

const every = [
  ...listRules().map(({ id }) => id),
  ...listAgreementRules().map(({ id }) => id),
  ...Object.keys(SOURCE_FINDINGS),
];

test.each(['ja', 'en'] as const)('every rule has its page in one language: %s', (language) => {
  for (const id of every) {
    const page = rulePage(id, language);
    expect(page?.title).toBe(ruleTitle(id, language));
    expect(page?.sections.length).toBeGreaterThanOrEqual(4);
    const last = page?.sections.at(-1)?.heading;
    expect([id, last]).toEqual([id, language === 'ja' ? '出典' : 'Source']);
    for (const { paragraphs } of page?.sections ?? []) expect(paragraphs).not.toEqual([]);
  }
});

test.each(['', 'ANS-99', 'toString', '__proto__'])('none of another name: "%s"', (id) => {
  expect(rulePage(id, 'ja')).toBeNull();
});
