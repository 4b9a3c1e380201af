import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** What each room may import, by the table in docs/architecture.md. */
function allowedImports(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(new URL('docs/architecture.md', root), 'utf8');
  const rows = page.matchAll(/^\| `packages\/([\w-]+)`\s*\|[^|]*\|([^|]*)\|/gm);
  return new Map(
    [...rows].map(([, room = '', imports = '']) => [
      room,
      [...imports.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

/** Sources of a room, its data and declarations left out. */
const sourcesOf = (room: string): readonly string[] =>
  readdirSync(new URL(`packages/${room}/src/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mts|tsx|mjs|js)$/.test(path))
    .map((path) => readFileSync(new URL(`packages/${room}/src/${path}`, root), 'utf8'));

const SPECIFIER =
  /(?:^|[;\n}])\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\s*\(\s*'([^']+)'|(?:^|\n)import '([^']+)'/g;

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
      .flatMap((source) => [...source.matchAll(SPECIFIER)])
      .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
      .filter((specifier) => specifier !== '' && !specifier.startsWith('.'))
      .map(packageOf),
  );

const allowed = allowedImports();
const rooms = readdirSync(new URL('packages/', root)).filter((room) =>
  existsSync(new URL(`packages/${room}/src/`, root)),
);

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
    .flatMap((source) => [...source.matchAll(SPECIFIER)])
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .filter((specifier) => specifier.startsWith('.') && /packages\/|\/src\//.test(specifier));
  expect(outside).toEqual([]);
});
