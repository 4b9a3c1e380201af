import { readdirSync } from 'node:fs';
import { AGREEMENT_MESSAGES, listAgreementRules } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';

/** The law of the rules about agreements: one file, one test and one page each, worded twice. */

const filesIn = (path: string) => readdirSync(new URL(path, import.meta.url));
const sources = filesIn('../../src/agreement/rules/');
const tests = filesIn('rules/');
const pages = filesIn('../../../../docs/rules/');

describe.each(listAgreementRules().map(({ id }) => [id]))('%s', (id) => {
  it('has one source file, one test and one page', () => {
    expect(sources.filter((name) => name.startsWith(`${id}-`))).toHaveLength(1);
    expect(tests.filter((name) => name.startsWith(`${id}-`))).toHaveLength(1);
    expect(pages).toContain(`${id}.md`);
  });

  it('has a title, advice and a sentence, polite and never calling anything met', () => {
    const own = Object.entries(AGREEMENT_MESSAGES).filter(([key]) => key.startsWith(`rule.${id}`));
    const keys = own.map(([key]) => key);
    expect(keys).toContain(`rule.${id}.title`);
    expect(keys).toContain(`rule.${id}.advice`);
    expect(keys.length).toBeGreaterThan(2);
    for (const [key, { ja, en }] of own) {
      expect(ja).not.toMatch(/適合|準拠|満たして/);
      if (!key.endsWith('.title')) {
        expect(ja).toMatch(/。$/);
        expect(en).toMatch(/\.$/);
      }
    }
  });
});

it('no id twice', () => {
  const ids = listAgreementRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
