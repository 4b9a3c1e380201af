import { writeFileSync } from 'node:fs';
import { writeMatrixWorkbook } from '../../../src/writing/index.js';
import { sampleInput } from './input.js';

/** `npx tsx write-sample.ts OUT.xlsx [ja|en]`: the sample as a file, to look at it. */
const [out = 'sample.xlsx', language = 'ja'] = process.argv.slice(2);
writeFileSync(out, await writeMatrixWorkbook(sampleInput(language === 'en' ? 'en' : 'ja')));
