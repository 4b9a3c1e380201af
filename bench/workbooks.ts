import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from './subjects.js';

const FOLDER = 'examples/submissions';

/** The example submissions that are workbooks: what all subjects can read. */
export const exampleWorkbooks = (): readonly Workbook[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
