import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BASE_STYLES, EVIDENCE_STYLES } from '../../report/src/html/styles.js';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Browsers of 2023 and later: what a managed Windows of today brings. */
const TARGET = ['chrome110', 'edge110', 'firefox115', 'safari16.4'];

/**
 * Nothing is ever fetched, sent, framed or submitted; the one script of the page is named by its
 * hash, and the only workers are those it makes of itself.
 */
const policyOf = (script: string): string => {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
};

async function scriptText(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('src/main.tsx')],
    tsconfig: here('tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    charset: 'utf8',
    // Licences of what is bundled stay with it.
    legalComments: 'eof',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('The page was built without a script');
  return script.text;
}

/** The styles of the written reports come first: the page looks like what it writes. */
const styleText = (): string =>
  [
    BASE_STYLES,
    EVIDENCE_STYLES,
    ...readdirSync(here('src/styles'))
      .sort()
      .map((name) => readFileSync(here(`src/styles/${name}`), 'utf8')),
  ].join('');

/**
 * The page as one file of HTML. The same script is the page and its workers, so that nothing is in
 * the file twice.
 * @returns the text of the file; equal sources give equal text
 */
export async function buildPage(): Promise<string> {
  const script = await scriptText();
  // An end tag inside the script would end it early; esbuild escapes it, and this makes sure.
  if (/<\/script/i.test(script)) throw new Error('The script of the page holds an end tag');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Kaijisho 開示書の確認</title>
<style>
${styleText()}</style>
</head>
<body>
<div id="page"></div>
<noscript><p>このページを使うには、ブラウザーの JavaScript を有効にしてください。 / Please enable JavaScript to use this page.</p></noscript>
<script id="program">${script}</script>
</body>
</html>
`;
}
