import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kaijisho, temporaryFolder } from '../cli/support.js';
import { blocksOf, PAGES, ROOT } from './blocks.js';
import { answerPost, layFor, layKeys } from './scene.js';

/** Every command that a page tells a reader to type, typed in the order of the page. */

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('package.json', ROOT), 'utf8'),
);

/** Lines of the blocks that are typed, with those of a build's recipe. */
const linesOf = (page: string): readonly string[] =>
  blocksOf(page).flatMap(({ language, text }) =>
    text
      .split('\n')
      .map((line) => line.trim().replace(/^- run: npx --yes /, ''))
      .filter((line) => line !== '' && (['', 'sh'].includes(language) || /^kaijisho /.test(line))),
  );

const words = (line: string): readonly string[] => line.replace(/ (?:>|#) .*$/, '').split(/ +/);

/** Types one line; other programs than ours are known by name, so that a new one is noticed. */
async function type(line: string, folder: string, page: string): Promise<void> {
  const typed = line.replace(/^node packages\/kaijisho\/dist\/bin\.cjs/, 'kaijisho');
  const [program = '', ...args] = words(typed);
  if (program === 'kaijisho') {
    answerPost(folder);
    await layFor([program, ...args], folder, page);
    const { code, err } = kaijisho(folder, args, { HOME: folder, USERPROFILE: folder });
    // Findings are no failure; a page may well show a sheet that has some.
    expect([line, code === 2 ? err : 'ran']).toEqual([line, 'ran']);
  } else if (line.startsWith('npx --yes pnpm@12 ')) {
    expect([...Object.keys(scripts), 'pack', 'install']).toContain(args[2]);
  } else if (program === 'cat') {
    // A sheet through a pipe is tested with the command itself.
    expect(line).toMatch(/^cat \S+ \| kaijisho check - /);
  } else if (program === 'openssl') {
    layKeys(folder);
  } else if (program === 'python3') {
    // The runner of the corpus is tested with it, where there is Python.
    expect(line).toMatch(/^python3 run\.py /);
  } else expect(program).toBe('node_modules/.bin/vitest');
}

describe.each(PAGES.filter((page) => linesOf(page).length > 0))('%s', (page) => {
  test('every line that it tells to type runs', { timeout: 240_000 }, async () => {
    const folder = temporaryFolder();
    for (const line of linesOf(page)) await type(line, folder, page);
  });
});
