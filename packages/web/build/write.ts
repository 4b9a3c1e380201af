import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPage } from './page.js';

/** `tsx packages/web/build/write.ts FILE`: the page alone, without the other packages. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write');
mkdirSync(dirname(file), { recursive: true });
const page = await buildPage();
writeFileSync(file, page);
console.log(`${file} ${Math.round(Buffer.byteLength(page) / 1024)} KB`);
