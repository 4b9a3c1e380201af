import {
  demarcationData,
  findRequirement,
  itemsOf,
  listForms,
  listRequirements,
  listRules,
  SOURCE_FINDINGS,
} from '@kaijisho/core';
import { describe, expect, test } from 'vitest';
import { type Explanation, explain } from '../../src/index.js';
import { renderExplanations } from '../../src/terminal/index.js';

/** Both languages; nothing left unfilled or unknown. */
function rendered(explanations: readonly Explanation[]): string {
  const texts = (['ja', 'en'] as const).map((language) =>
    renderExplanations(explanations, language, 90),
  );
  for (const text of texts) expect(text).not.toMatch(/undefined|\{\w+\}|\[object/);
  return texts.join('\n');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('explain has an answer for everything the catalogue knows', () => {
  test('every item, with requirement and basis of each link and its rows of the matrix', () => {
    for (const form of listForms())
      for (const { key } of itemsOf(form)) {
        const found = explain(key);
        const own = found.find(
          (entry) => entry.kind === 'item' && entry.form.kind === form.about.form,
        );
        if (own?.kind !== 'item') throw new Error(`${form.about.form} ${key} is not explained`);
        const text = squeeze(rendered(found));
        for (const { requirement } of [...own.edges, ...own.routes.flatMap((r) => r.edges)])
          expect(text).toContain(squeeze(findRequirement(requirement)?.citationJa ?? '?'));
        for (const { id } of own.rows) expect(text).toContain(id);
      }
  });

  test('every requirement, by id and as people cite it, with who asks and the rows', () => {
    const asked = new Set<string>();
    for (const { id, citationJa } of listRequirements()) {
      const found = explain(id);
      expect(explain(citationJa)).toEqual(found);
      const [only] = found;
      if (only?.kind !== 'requirement') throw new Error(`${id} is not explained`);
      if (only.askedBy.length > 0) asked.add(id);
      const text = rendered(found);
      for (const { item } of only.askedBy) expect(squeeze(text)).toContain(item.key);
      for (const row of only.rows) expect(text).toContain(row.id);
    }
    expect(asked.size).toBeGreaterThan(100);
  });

  test('both ends of a link know each other', () => {
    for (const form of listForms())
      for (const { key } of itemsOf(form)) {
        const own = explain(key).find(
          (entry) => entry.kind === 'item' && entry.form.kind === form.about.form,
        );
        for (const { requirement } of own?.kind === 'item' ? own.edges : []) {
          const [back] = explain(requirement);
          const askers = back?.kind === 'requirement' ? back.askedBy : [];
          expect(askers.map(({ item }) => item.key)).toContain(key);
        }
      }
  });

  test('every rule, with its sentences, severity and next step', () => {
    for (const id of [...listRules().map((rule) => rule.id), ...Object.keys(SOURCE_FINDINGS)]) {
      const found = explain(id);
      expect(found).toMatchObject([{ kind: 'rule', id }]);
      expect(rendered(found).split('\n').length).toBeGreaterThan(8);
    }
  });

  test('a rule with its page says what stands there instead of sentences with blanks', () => {
    const [rule] = explain('ANS-01');
    if (rule?.kind !== 'rule') throw new Error('ANS-01 is not explained');
    const sections = [{ heading: 'Heading', paragraphs: ['One `code`.', 'Two.'] }];
    const text = rendered([{ ...rule, page: { title: 'Title', sections } }]);
    expect(text).toContain('\n\n  Heading\n    One `code`.\n    Two.\n');
    expect(text).not.toContain('…');
  });

  test('every row of the matrix', () => {
    for (const { id } of demarcationData().rows) expect(rendered(explain(id))).toContain(id);
  });
});
