import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { defineConfig } from 'vitest/config';

/**
 * Unit tests of core for mutation testing (`pnpm mutants`). Thousands of mutants are tried, each in a
 * fresh thread: all of core is bundled into one file, because loading hundreds takes longer than the
 * tests. Stryker runs this in a copy of the sources where every mutant is a branch, so that the bundle
 * holds them all.
 */
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const CORE = path('./packages/core/src/index.ts');
const BUNDLE = path('./packages/core/out/core.mjs');

mkdirSync(path('./packages/core/out'), { recursive: true });
buildSync({
  entryPoints: [CORE],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'neutral',
  logLevel: 'error',
});

export default defineConfig({
  plugins: [
    {
      name: 'core-as-one-file',
      enforce: 'pre',
      async resolveId(source, importer) {
        if (source === '@kaijisho/core') return BUNDLE;
        if (!source.endsWith('/src/index.js')) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found?.id === CORE ? BUNDLE : found;
      },
    },
  ],
  test: {
    include: (process.env.KAIJISHO_MUTANTS ?? '').split(' '),
    // One thread for all files of a mutant: starting one takes longer than the tests of a file.
    isolate: false,
    testTimeout: 120_000,
  },
});
