import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, rooms, type Source, sourcesOf, specifiersOf } from './sources.js';

type Imports = ReadonlyMap<string, readonly string[]>;

/** The sources that a source names, by their addresses. */
const neighboursOf = (source: Source): readonly string[] =>
  specifiersOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .flatMap((specifier) => ['.ts', '.tsx'].map((end) => specifier.replace(/\.js$/, end)))
    .map((path) => new URL(path, source.url))
    .filter((url) => existsSync(url))
    .map(({ href }) => href);

const importsOf = (room: string): Imports =>
  new Map(sourcesOf(room).map((source) => [source.url.href, neighboursOf(source)]));

/** A way from a source back to itself, or undefined. */
function ringThrough(start: string, imports: Imports): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop())
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return undefined;
}

test.each(rooms)('no file of packages/%s leads back to itself through its imports', (room) => {
  const imports = importsOf(room);
  const rings = [...imports.keys()].flatMap((file) => {
    const ring = ringThrough(file, imports);
    return ring === undefined ? [] : [ring.map((each) => each.replace(ROOT.href, '')).join(' → ')];
  });
  expect(rings).toEqual([]);
});

test('the test sees rings', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
  ]);
  expect(ringThrough('a', imports)).toEqual(['a', 'b', 'c', 'a']);
  expect(ringThrough('d', imports)).toBeUndefined();
  expect([...importsOf('core').values()].flat().length).toBeGreaterThan(500);
});
