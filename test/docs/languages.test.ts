import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES, ROOT } from './blocks.js';

/** Readers of either language find every page for users, and the same in it. */

/** For those who develop Kaijisho. */
const ENGLISH_ONLY = ['docs/mutation.md', 'docs/performance.md', 'docs/release.md'];
/** Both languages one after the other. */
const IN_BOTH = ['docs/suppressions.md'];

const nameOf = (page: string): string => page.replace(/^.*\//, '');

/** English pages: guides have a folder of their own, what is looked up lies in `docs`. */
const ENGLISH = PAGES.filter((page) => /^docs\/(?:en\/)?[^/]+$/.test(page)).filter(
  (page) => ![...ENGLISH_ONLY, ...IN_BOTH].includes(page),
);

const textOf = (page: string): string => readFileSync(new URL(page, ROOT), 'utf8');
const levelsOf = (page: string): readonly string[] =>
  textOf(page)
    .replace(/```[\s\S]*?```/g, '')
    .match(/^#+(?= )/gm) ?? [];

/** Figures of two digits or more; smaller ones may be words in one language, and so are those of authors (15人目). */
const figuresOf = (page: string): readonly string[] => [
  ...new Set(
    textOf(page)
      .replace(/\d+人目/g, '')
      .match(/\d[\d,.]*\d/g),
  ),
];

test('every page for users is there in both languages', () => {
  const japanese = PAGES.filter((page) => page.startsWith('docs/ja/'));
  expect(japanese.map(nameOf).sort()).toEqual(ENGLISH.map(nameOf).sort());
});

describe.each(ENGLISH)('%s', (page) => {
  const name = nameOf(page);
  const japanese = `docs/ja/${name}`;

  test('leads to its Japanese page, and back', () => {
    expect(textOf(page)).toContain(`](${page === `docs/${name}` ? '' : '../'}ja/${name})`);
    expect(textOf(japanese)).toContain(`](..${page.slice('docs'.length)})`);
  });

  test('has the headings of its Japanese page', () => {
    expect(levelsOf(page)).toEqual(levelsOf(japanese));
  });
});

test('both languages tell the same of what was measured', () => {
  expect(figuresOf('docs/ja/reliability.md').toSorted()).toEqual(
    figuresOf('docs/reliability.md').toSorted(),
  );
});
