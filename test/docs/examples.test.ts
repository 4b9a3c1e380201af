import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf, PAGES, ROOT } from './blocks.js';

/** Every piece of code on a page runs as it stands, on the built packages. */

const inProject = (path: string) => fileURLToPath(new URL(path, ROOT));
const SHEET = inProject('examples/submissions/01-electronic-chart-mds.xlsx');

/** Pages of the whole speak for the package `kaijisho`; a package's page imports it by its name. */
const packageOf = (page: string): string =>
  /^(?:packages\/[^/]+|corpus)\//.exec(page)?.[0] ?? 'packages/kaijisho/';

/** The README shows a fragment: the bytes come from wherever the reader has them. */
const BYTES = `const bytes = await (await import('node:fs/promises')).readFile('MDS.xlsx');\n`;

function run(page: string, code: string): string {
  // Inside the package, so that it finds the packages it names.
  const folder = mkdtempSync(inProject(`${packageOf(page)}.example-`));
  try {
    copyFileSync(SHEET, join(folder, 'MDS.xlsx'));
    writeFileSync(join(folder, 'example.mjs'), /\bbytes }/.test(code) ? `${BYTES}${code}` : code);
    return execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WHAT_IS_PRINTED: Readonly<Record<string, RegExp>> = {
  'README.md': /^$/,
  'README.ja.md': /^$/,
  'corpus/README.md': /^true true true\n$/,
  'docs/en/tools.md':
    /^みほんカルテ 70 1\n\{ error: 3, warning: 6, info: 4 \}\n1 urn:kaijisho:schema:disclosures:1\n$/,
  'docs/ja/tools.md':
    /^みほんカルテ 70 1\n\{ error: 3, warning: 6, info: 4 \}\n1 urn:kaijisho:schema:disclosures:1\n$/,
  'packages/core/README.md': /^3 away-lock\nシステム運用編 12⑥ editorial\n6\.5\.C4 .*\n$/,
  'packages/exchange/README.md': /^true true\ntrue\n$/,
  'packages/kaijisho/README.md': /^FORM-08 .+\nyes MDS!C14\ntrue\n$/,
  'packages/pdf-adapter/README.md': /^false damaged-pdf\n$/,
  'packages/report/README.md': /^Rule: NOTE-07 .+\ntrue\n$/,
  'packages/xlsx-adapter/README.md': /^MDS\.csv はい\nfalse unknown-format\n$/,
};

const pages = PAGES.filter((page) => blocksOf(page).some(({ language }) => language === 'js'));

test('every package that is published has a page with an example', () => {
  const published = readdirSync(inProject('packages')).filter((name) =>
    existsSync(inProject(`packages/${name}/dist`)),
  );
  expect(pages).toEqual(
    expect.arrayContaining(published.map((name) => `packages/${name}/README.md`)),
  );
});

test.each(pages)('the code of %s prints what it should', (page) => {
  const code = blocksOf(page).filter(({ language }) => language === 'js');
  expect(code.map(({ text }) => run(page, text)).join('')).toMatch(
    WHAT_IS_PRINTED[page] ?? 'a page with code needs a line above',
  );
});

test.each(PAGES)('the JSON of %s is JSON', (page) => {
  for (const { language, text } of blocksOf(page))
    if (language === 'json') expect(() => JSON.parse(text)).not.toThrow();
});
