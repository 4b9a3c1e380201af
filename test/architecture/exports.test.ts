import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, rooms, type Source, sourcesIn, sourcesOf } from './sources.js';

/**
 * What no other file asks for is no part of what a file offers. Who asks may be a test or a script as
 * well. A public door counts where it names what it hands on: `export *` alone asks for nothing.
 */

const DECLARED = /^export (?:async )?(?:const|let|function\*?|class|enum) (\w+)/gm;
const NAMED = /(?:^|\n)(?:import|export)\s(?:type )?(?:\w+, )?\{([^}]*)\}\s*from\s*'([^']+)'/g;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Room of an address or of the name of a package. */
const roomOf = (name: string): string | undefined =>
  /packages\/([\w-]+)\/src\//.exec(name)?.[1] ?? /^(?:@kaijisho\/)?([\w-]+)/.exec(name)?.[1];

/**
 * Where names come from that are imported by a specifier: one file, or any file of a room where a door
 * (`index.ts`) hands them on.
 */
function originOf(specifier: string, { url }: Source): string | undefined {
  if (!specifier.startsWith('.')) return roomOf(specifier);
  const { href } = new URL(specifier.replace(/\.js$/, '.ts'), url);
  return href.endsWith('/index.ts') ? roomOf(href) : href.replace(/\.tsx?$/, '');
}

/** What a source asks others for, as `origin name`. */
function askedBy(source: Source): readonly string[] {
  const named = [...source.text.matchAll(NAMED)].flatMap(([, names = '', specifier = '']) =>
    [...names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)].map(
      ([, name]) => `${originOf(specifier, source)} ${name}`,
    ),
  );
  // What a file loads while it runs it takes apart in many ways: any word of it may be a name.
  const loaded = [...source.text.matchAll(DYNAMIC)].flatMap(([, specifier = '']) =>
    [...new Set(source.text.match(/\w+/g))].map((word) => `${originOf(specifier, source)} ${word}`),
  );
  return [...named, ...loaded];
}

/** Exported values of sources that none of the users asks for. */
function needless(sources: readonly Source[], users: readonly Source[]): readonly string[] {
  const asked = new Set(users.flatMap(askedBy));
  return sources.flatMap(({ url: { href }, text }) =>
    [...text.matchAll(DECLARED)].flatMap(([, name = '']) =>
      [href.replace(/\.tsx?$/, ''), roomOf(href)].some((from) => asked.has(`${from} ${name}`))
        ? []
        : [`${href.replace(ROOT.href, '')} ${name}`],
    ),
  );
}

test('every exported value has a user outside its file', () => {
  const inPackages = rooms.flatMap((room) =>
    ['src', 'test', 'build'].map((folder) => `packages/${room}/${folder}/`),
  );
  const users = [...inPackages, 'bench/', 'examples/', 'scripts/', 'test/']
    .filter((folder) => existsSync(new URL(folder, ROOT)))
    .flatMap(sourcesIn);
  expect(needless(rooms.flatMap(sourcesOf), users)).toEqual([]);
});

test('the test sees exports and who asks for them', () => {
  const source = (path: string, text: string): Source => ({ url: new URL(path, ROOT), text });
  const offer = 'export const asked = 1;\nexport async function needless() {}\n';
  const model = source('packages/core/src/model.ts', offer);
  const ask = (path: string, text: string) => needless([model], [model, source(path, text)]);
  const found = ['packages/core/src/model.ts needless'];
  expect(ask('packages/core/src/a.ts', "import { asked } from './model.js';")).toEqual(found);
  expect(ask('packages/cli/src/a.ts', "import { asked } from '@kaijisho/core';")).toEqual(found);
  expect(ask('packages/core/src/a.ts', "(await import('./model.js')).asked")).toEqual(found);
  expect(ask('packages/core/src/index.ts', "export * from './model.js';")).toHaveLength(2);
});
