import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { rulePagesForRolldown } from './scripts/rule-pages-data.js';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}.ts`, import.meta.url));

/** Where `.ci/run` wants the counts of the tests, besides what people read. */
const report = process.env.KAIJISHO_TEST_REPORT;

/**
 * Tests of the libraries share their modules, which hold no state but what they remember of texts: to
 * load all of core anew for each of many small files would take longer than the tests.
 */
const LIBRARIES = [
  'packages/{core,exchange,kaijisho,pdf-adapter,report,xlsx-adapter}/test/**/*.test.ts',
];

/** Tests run against the sources, so that a failing line is the line that was written. */
export default defineConfig({
  plugins: [rulePagesForRolldown],
  resolve: {
    alias: {
      '@kaijisho/core': source('core/src/index'),
      '@kaijisho/xlsx-adapter/decrypting': source('xlsx-adapter/src/decrypting/index'),
      '@kaijisho/xlsx-adapter/writing': source('xlsx-adapter/src/writing/index'),
      '@kaijisho/xlsx-adapter': source('xlsx-adapter/src/index'),
      '@kaijisho/report/docx': source('report/src/docx/index'),
      '@kaijisho/report/html': source('report/src/html/index'),
      '@kaijisho/pdf-adapter/writing': source('pdf-adapter/src/writing/index'),
      '@kaijisho/pdf-adapter': source('pdf-adapter/src/index'),
      '@kaijisho/report/terminal': source('report/src/terminal/index'),
      '@kaijisho/report': source('report/src/index'),
      '@kaijisho/exchange/seal': source('exchange/src/seal/index'),
      '@kaijisho/exchange/xml': source('exchange/src/xml/index'),
      '@kaijisho/exchange': source('exchange/src/index'),
      'kaijisho/rules': source('kaijisho/src/rules/index'),
      'kaijisho/register': source('kaijisho/src/register/index'),
      'kaijisho/seal': source('kaijisho/src/seal/index'),
      'kaijisho/exchange': source('kaijisho/src/exchange/index'),
      kaijisho: source('kaijisho/src/index'),
      'fast-check': fileURLToPath(new URL('./test/seeded.ts', import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'libraries', include: LIBRARIES, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: LIBRARIES,
        },
      },
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of what the tests do is waiting for a browser or a command: every core has a worker.
    maxWorkers: '100%',
    ...(report === undefined
      ? {}
      : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});
