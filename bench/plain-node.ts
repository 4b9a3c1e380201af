import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/**
 * Runs a program of this folder in plain Node, as packages run at their users', and returns what it
 * prints. A loader of TypeScript would rewrite our own packages on their way, but none of the libraries
 * they are measured against: they took a tenth longer for it.
 */
export function inPlainNode(program: string, ...args: readonly string[]): string {
  const outfile = `out/bench/${program}.mjs`;
  const entryPoints = [`bench/${program}.ts`];
  buildSync({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Not the paths that lead to the sources of our packages: their build is measured.
    tsconfigRaw: {},
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
