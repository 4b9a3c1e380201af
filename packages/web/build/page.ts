import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { BASE_STYLES, EVIDENCE_STYLES } from '../../report/src/html/styles.js';
import { armourOf } from '../src/program/armour.js';
import { elementOf, FONT, PARTS } from '../src/program/parts.js';
import { bootText, here, partText } from './bundle.js';
import { paperFont } from './font.js';

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

/**
 * The page as one file of HTML: a script that starts, and the parts of the program, deflated.
 * @returns the text of the file; equal sources give equal text
 */
export async function buildPage(): Promise<string> {
  const boot = await bootText();
  // An end tag inside the script would end it early; esbuild escapes it, and this makes sure.
  if (/<\/script/i.test(boot)) throw new Error('The script of the page holds an end tag');
  const texts = await Promise.all(
    PARTS.map(async (part) => ({ part, text: await partText(part) })),
  );
  const screens = ['common', 'screens'].map(
    (name) => texts.find(({ part }) => part === name)?.text ?? '',
  );
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([boot, screens.join('')])}">
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
${texts.map(({ part, text }) => element(part, text)).join('\n')}
${element(FONT, paperFont())}
<script>${boot}</script>
</body>
</html>
`;
}
