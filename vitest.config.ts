import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) =>
  fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

/** Tests run against the sources, so that a failing line is the line that was written. */
export default defineConfig({
  resolve: {
    alias: {
      '@kaijisho/core': source('core'),
      '@kaijisho/xlsx-adapter': source('xlsx-adapter'),
      '@kaijisho/report': source('report'),
      kaijisho: source('kaijisho'),
    },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
