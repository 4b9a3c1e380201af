import { describe, expect, it } from 'vitest';
import { PAPER_WORDS, paperSay } from '../../src/messages/paper/index.js';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** A date is written in parts in Japanese and as one in English. */
const DIFFERENT_BY_NATURE = new Set(['date', 'notice.guideline']);

describe('the words of printed documents', () => {
  it.each(Object.entries(PAPER_WORDS))('%s say the same in both languages', (id, { ja, en }) => {
    if (id !== 'sentences') expect(ja).not.toBe('');
    expect(en).not.toBe('');
    if (!DIFFERENT_BY_NATURE.has(id)) expect(placeholders(en)).toEqual(placeholders(ja));
  });

  it('never call a declaration a fulfilment', () => {
    const text = Object.values(PAPER_WORDS)
      .map(({ ja }) => ja)
      .join('\n');
    expect(text).not.toMatch(/適合|準拠|合格/);
  });

  it('name the sheets within the limits of Excel', () => {
    for (const language of ['ja', 'en'] as const) {
      const say = paperSay(language);
      const names = (
        ['cover', 'matrix', 'answers', 'requirements', 'findings', 'notes'] as const
      ).map((sheet) => say(`sheet.${sheet}`));
      expect(new Set(names).size).toBe(6);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });
});
