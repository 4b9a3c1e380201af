import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds the checkout a second time in another folder, with packages installed there by the lock file
 * (what is built depends on where they lie from it), and compares every file of every `dist`: what is
 * published can be made again by anybody. Exits with 1 and names the files that differ.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const git = (...args: readonly string[]): readonly string[] =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);

function copyTo(folder: string): void {
  for (const file of git('ls-files', '-z')) {
    if (!existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  execFileSync('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}

function build(folder: string): void {
  const tsup = join(folder, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  execFileSync(process.execPath, [tsup, '--config', 'tsup.config.ts'], { cwd: folder });
}

/** SHA-256 of every built file, by its path. */
function digests(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'packages'))) {
    const dist = join(folder, 'packages', name, 'dist');
    if (!existsSync(dist)) continue;
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      found.set(relative(folder, path), digest);
    }
  }
  return found;
}

const elsewhere = mkdtempSync(join(tmpdir(), 'kaijisho-again-'));
try {
  copyTo(elsewhere);
  build(ROOT);
  build(elsewhere);
  const [here, there] = [digests(ROOT), digests(elsewhere)];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  );
  console.log(`${here.size} files built twice, ${differing.length} differ`);
  for (const path of differing) console.log(`  ${path}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
