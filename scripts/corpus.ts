import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusContents } from './corpus/files.js';

/** `pnpm corpus`: writes the conformance cases anew. A test fails when they are out of date. */
const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const contents = await corpusContents();
for (const folder of ['rules', 'reading', 'hostile', 'schemas'])
  rmSync(join(CORPUS, folder), { recursive: true, force: true });
for (const [file, bytes] of contents) {
  mkdirSync(dirname(join(CORPUS, file)), { recursive: true });
  writeFileSync(join(CORPUS, file), bytes);
}
console.log(`${contents.size} files written to ${CORPUS}`);
