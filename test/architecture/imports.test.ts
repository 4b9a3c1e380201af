import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { ROOT, rooms, sourcesOf, specifiersOf } from './sources.js';

/** What each room may import, by the table in docs/architecture.md. */
function allowedImports(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(new URL('docs/architecture.md', ROOT), 'utf8');
  const rows = page.matchAll(/^\| `packages\/([\w-]+)`\s*\|[^|]*\|([^|]*)\|/gm);
  return new Map(
    [...rows].map(([, room = '', imports = '']) => [
      room,
      [...imports.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

/** `@scope/name/sub` → `@scope/name`; built-ins of Node, with or without `node:`, → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Packages a room imports. */
const importsOf = (room: string): ReadonlySet<string> =>
  new Set(
    sourcesOf(room)
      .flatMap(specifiersOf)
      .filter((specifier) => specifier !== '' && !specifier.startsWith('.'))
      .map(packageOf),
  );

const allowed = allowedImports();

test.each(rooms)('packages/%s has a row and imports only what it names', (room) => {
  const names = allowed.get(room);
  expect(names).toBeDefined();
  expect([...importsOf(room)].filter((name) => !names?.includes(name))).toEqual([]);
});

test('the test sees imports', () => {
  expect([...importsOf('cli')]).toEqual(expect.arrayContaining(['kaijisho', 'yargs', 'node:']));
  expect([...importsOf('core')]).toEqual(['zod']);
});

test.each(rooms)('relative imports of packages/%s stay inside the room', (room) => {
  const outside = sourcesOf(room)
    .flatMap(specifiersOf)
    .filter((specifier) => specifier.startsWith('.') && /packages\/|\/src\//.test(specifier));
  expect(outside).toEqual([]);
});

test('the command loads the pages of the rules only where a rule is explained', () => {
  const asking = sourcesOf('cli').filter((source) =>
    specifiersOf(source).includes('kaijisho/rules'),
  );
  expect(asking.map(({ url }) => url.pathname.replace(/.*\//, ''))).toEqual(['explain.ts']);
  expect(asking.map(({ text }) => /from 'kaijisho\/rules'/.test(text))).toEqual([false]);
});

test('the command asks for packages by name only where the bundler can see what it takes of them', () => {
  // All of a package taken as one object is all of it loaded at every start.
  const whole = sourcesOf('cli').filter(({ text }) =>
    /import\('(?:kaijisho|@kaijisho\/report(?:\/terminal)?)'\)/.test(text),
  );
  expect(whole.map(({ url }) => url.pathname)).toEqual([]);
});
