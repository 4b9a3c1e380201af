import { describe, expect, test } from 'vitest';
import { LANGUAGES, ruleTitle, SOURCE_FINDINGS, SOURCE_MESSAGES } from '../../src/index.js';

describe('the wording of what reading says', () => {
  test.each(Object.keys(SOURCE_FINDINGS))('%s has title, sentence and advice', (id) => {
    for (const language of LANGUAGES) expect(ruleTitle(id, language)).not.toBe('');
    const ids = Object.keys(SOURCE_MESSAGES).filter((key) => key.startsWith(`rule.${id}`));
    expect(ids).toContain(`rule.${id}.advice`);
    expect(ids.length).toBeGreaterThanOrEqual(3);
  });

  test('no sentence stands for an id that does not exist', () => {
    const ids = Object.keys(SOURCE_MESSAGES).map((key) => key.split('.')[1]);
    expect([...new Set(ids)].sort()).toEqual(Object.keys(SOURCE_FINDINGS).sort());
  });

  test('sentences end as sentences do', () => {
    for (const [id, { ja, en }] of Object.entries(SOURCE_MESSAGES)) {
      if (id.endsWith('.title')) continue;
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
