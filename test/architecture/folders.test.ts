import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, rooms, sourcesOf, specifiersOf } from './sources.js';

/** The folders that the pages on the architecture explain, held against those that there are. */

const PAGES = ['docs/architecture.md', 'docs/ja/architecture.md'];

/** What the rows of a page's tables are about, in their order. */
const namedIn = (page: string): readonly string[] =>
  [...readFileSync(new URL(page, ROOT), 'utf8').matchAll(/^\| `([\w/-]+)`/gm)].map(
    ([, name = '']) => name,
  );

/** Folders below one of a room that hold sources, by their way from there. */
function foldersOf(room: string, below: string): readonly string[] {
  const base = new URL(`packages/${room}/src/${below}`, ROOT).href;
  const folders = sourcesOf(room)
    .filter(({ url }) => url.href.startsWith(base))
    .map(({ url }) => url.href.slice(base.length).split('/').slice(0, -1).join('/'));
  return [...new Set(folders)].filter((folder) => folder !== '');
}

const reading = foldersOf('core', 'reading/');
const core = new Set(foldersOf('core', '').map((folder) => folder.replace(/\/.*/, '')));
const layout = foldersOf('pdf-adapter', '').filter((folder) => /^layout\b/.test(folder));

test.each(PAGES)('%s explains every folder, and none that is gone', (page) => {
  const there = [...rooms.map((room) => `packages/${room}`), ...core, ...reading, ...layout];
  expect([...namedIn(page)].sort()).toEqual(there.sort());
});

test.each(PAGES)('%s has the folders of reading in the order in which they lead', (page) => {
  const base = new URL('packages/core/src/reading/', ROOT).href;
  const steps = namedIn(page).filter((name) => reading.includes(name));
  const folderOf = (url: URL) => url.href.slice(base.length).replace(/\/?[^/]*$/, '');
  const back = sourcesOf('core').flatMap((source) => {
    const own = source.url.href.startsWith(base) ? folderOf(source.url) : '';
    if (own === '') return [];
    return specifiersOf(source)
      .map((specifier) => new URL(specifier, source.url))
      .filter(({ href }) => href.startsWith(base))
      .map(folderOf)
      .filter((other) => steps.indexOf(other) > steps.indexOf(own))
      .map((other) => `${own} → ${other}`);
  });
  expect(steps.length).toBeGreaterThan(20);
  expect(back).toEqual([]);
});
