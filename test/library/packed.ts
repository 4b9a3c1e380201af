import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Folders of the package `kaijisho` and of the packages of this workspace it depends on. */
function publishedFolders(): readonly string[] {
  const byName = new Map(
    readdirSync(PACKAGES)
      .map((name) => join(PACKAGES, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => [manifestOf(folder).name, folder]),
  );
  const found = new Set<string>();
  const visit = (name: string): void => {
    const folder = byName.get(name);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    Object.keys(manifestOf(folder).dependencies ?? {}).forEach(visit);
  };
  visit('kaijisho');
  return [...found];
}

/** Packs a package as it would be published; pnpm turns `workspace:` into versions. */
function pack(folder: string, destination: string): string {
  const args = ['pack', '--json', '--pack-destination', destination];
  const runner = process.env.npm_execpath ?? '';
  // Started by pnpm, which is a script or a program of its own; or by hand, without it.
  const [command, first]: readonly [string, readonly string[]] = !/pnpm[^/\\]*$/.test(runner)
    ? ['npx', ['--yes', 'pnpm@12']]
    : /\.[cm]?js$/.test(runner)
      ? [process.execPath, [runner]]
      : [runner, []];
  const output = execFileSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npx',
  });
  return (JSON.parse(output) as { readonly filename: string }).filename;
}

function link(target: string, path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(target), path, 'junction');
}

/** Names of the packages that are published. */
export const publishedPackages = (): readonly string[] =>
  publishedFolders().map((folder) => manifestOf(folder).name);

/** `@kaijisho/core` → `kaijisho-core.tgz`, in the folder of the project. */
export const tarballOf = (name: string): string => `${name.replace('@', '').replace('/', '-')}.tgz`;

/**
 * An empty project with `kaijisho` installed from its tarballs. What the packages depend on is
 * linked from this workspace, so that nothing is fetched.
 *
 * @returns the folder; whoever asks for it removes it
 */
export function projectWithTarballs(): string {
  const project = mkdtempSync(join(tmpdir(), 'kaijisho-packed-'));
  const modules = join(project, 'node_modules');
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const folder of publishedFolders()) {
    const { name, dependencies = {} } = manifestOf(folder);
    const unpacked = mkdtempSync(join(project, 'unpacked-'));
    const tarball = join(project, tarballOf(name));
    renameSync(pack(folder, unpacked), tarball);
    execFileSync('tar', ['-xzf', tarball, '-C', unpacked]);
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    renameSync(join(unpacked, 'package'), join(modules, name));
    rmSync(unpacked, { recursive: true });
    for (const dependency of Object.keys(dependencies))
      if (!dependencies[dependency]?.startsWith('workspace:'))
        link(join(folder, 'node_modules', dependency), join(modules, dependency));
  }
  return project;
}
