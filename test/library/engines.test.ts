import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';

/** The oldest Node that is promised has to do for everything that an installation brings. */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package finds another, as Node looks for it. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
    if (at === dirname(at)) throw new Error(`${name} is not installed for ${from}`);
  }
}

/** A package and all it depends on, each once. */
function installedWith(folder: string, found = new Map<string, Manifest>()) {
  if (found.has(folder)) return found;
  const manifest = manifestOf(folder);
  found.set(folder, manifest);
  for (const name of Object.keys(manifest.dependencies ?? {}))
    installedWith(folderOf(name, folder), found);
  return found;
}

/**
 * docx 9.7.2 and later bring it. It runs on Node 20 all the same, as the tests of letters show on every
 * build; docx before that writes tables whose columns have wrong widths outside Word.
 */
const KNOWN_TO_RUN = ['nanoid'];

test('nothing else that kaijisho depends on asks for a newer Node', () => {
  const kaijisho = fileURLToPath(new URL('../../packages/kaijisho', import.meta.url));
  const oldest = /\d+\.\d+/.exec(manifestOf(kaijisho).engines?.node ?? '')?.[0];
  const installed = [...installedWith(kaijisho).values()];
  expect(installed.length).toBeGreaterThan(50);
  expect(
    installed
      .filter(({ name }) => !KNOWN_TO_RUN.includes(name))
      .filter(({ engines }) => !satisfies(`${oldest}.0`, engines?.node ?? '*'))
      .map(({ name, version, engines }) => `${name} ${version}: ${engines?.node}`),
  ).toEqual([]);
});
