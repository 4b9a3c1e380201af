import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPage } from './page.js';

/** `tsx packages/web/build/write.ts FILE`: the page alone, without the other packages; its licences beside it. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write');
mkdirSync(dirname(file), { recursive: true });
const { html, licences } = await buildPage();
writeFileSync(file, html);
writeFileSync(join(dirname(file), 'PAGE-LICENCES.txt'), licences);
console.log(`${file} ${Math.round(Buffer.byteLength(html) / 1024)} KB`);
