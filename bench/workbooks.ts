import { readdirSync, readFileSync } from 'node:fs';
import type { Workbook } from './subjects.js';

const FOLDER = new URL('../examples/submissions/', import.meta.url);

/** The example submissions that are workbooks: what all subjects can read. */
export const exampleWorkbooks = (): readonly Workbook[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
