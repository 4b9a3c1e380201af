import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { BASE_STYLES, EVIDENCE_STYLES } from '../../report/src/html/styles.js';
import { armourOf } from '../src/program/armour.js';
import { elementOf, FONT, LICENCES, PARTS } from '../src/program/parts.js';
import { bundleBoot, bundlePart, here } from './bundle.js';
import { paperFont } from './font.js';
import { pageLicences } from './licences.js';

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Nothing is ever fetched, sent, framed or submitted; the scripts of the page are named by their
 * hashes, and the only workers are those it makes of itself.
 */
const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/** The styles of the written reports come first: the page looks like what it writes. */
const styleText = (): string =>
  [
    BASE_STYLES,
    EVIDENCE_STYLES,
    ...readdirSync(here('src/styles'))
      .sort()
      .map((name) => readFileSync(here(`src/styles/${name}`), 'utf8')),
  ].join('');

const packed = (content: string | Buffer): string =>
  armourOf(deflateRawSync(content, { level: 9, memLevel: 9 }));

const element = (name: string, content: string | Buffer): string =>
  `<script type="text/plain" id="${elementOf(name)}">${packed(content)}</script>`;

/** The page, and the licences of everything inside it. */
export interface BuiltPage {
  readonly html: string;
  readonly licences: string;
}

/**
 * The page as one file of HTML: a script that starts, and the parts of the program, deflated.
 * Equal sources give equal text.
 */
export async function buildPage(): Promise<BuiltPage> {
  const boot = await bundleBoot();
  // An end tag inside the script would end it early; esbuild escapes it, and this makes sure.
  if (/<\/script/i.test(boot.text)) throw new Error('The script of the page holds an end tag');
  const parts = await Promise.all(
    PARTS.map(async (part) => ({ part, ...(await bundlePart(part)) })),
  );
  const screens = ['common', 'screens'].map(
    (name) => parts.find(({ part }) => part === name)?.text ?? '',
  );
  const licences = pageLicences(parts.flatMap(({ modules }) => modules));
  const html = `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([boot.text, screens.join('')])}">
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
${parts.map(({ part, text }) => element(part, text)).join('\n')}
${element(FONT, paperFont())}
${element(LICENCES, licences)}
<script>${boot.text}</script>
</body>
</html>
`;
  return { html, licences };
}
