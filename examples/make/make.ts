import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { submission } from './filled-form.js';
import * as csv from './writers/csv-shift-jis.js';
import * as dropDowns from './writers/exceljs-drop-downs.js';
import * as checkBoxes from './writers/handmade-check-boxes.js';
import * as ellipses from './writers/handmade-ellipses.js';

/**
 * Makes the example submissions anew: `npx pnpm@12 examples [name …]`.
 *
 * Needs Python with openpyxl and XlsxWriter, LibreOffice and iconv; whoever only uses the examples
 * needs none of these.
 */
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const WRITERS: Readonly<Record<string, typeof dropDowns | typeof ellipses>> = {
  'exceljs-drop-downs.ts': dropDowns,
  'handmade-ellipses.ts': ellipses,
  'handmade-check-boxes.ts': checkBoxes,
  'csv-shift-jis.ts': csv,
};

/** Writes one submission and returns the path of the file. */
async function write(name: string): Promise<string> {
  const content = submission(name);
  const target = path(`../submissions/${name}.${content.extension}`);
  const writer = WRITERS[content.writer];
  if (writer !== undefined) {
    await writer.write(content, target);
    return target;
  }
  const { status, error } = spawnSync('python3', [path(`writers/${content.writer}`), target], {
    input: JSON.stringify(content),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (status !== 0) throw error ?? new Error(`${content.writer} failed`);
  return target;
}

/** Gives a workbook fixed times: made again, it has the same bytes. */
function fixTimes(file: string): void {
  const parts = unzipSync(readFileSync(file));
  const properties = parts['docProps/core.xml'];
  if (properties !== undefined)
    parts['docProps/core.xml'] = strToU8(
      strFromU8(properties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z'),
    );
  writeFileSync(file, zipSync(parts, { mtime: new Date(2026, 0, 1) }));
}

const all = readdirSync(path('content')).map((file) => file.replace(/\.json$/, ''));
const wanted = process.argv.slice(2);
for (const name of all.sort())
  if (wanted.length === 0 || wanted.includes(name)) {
    const file = await write(name);
    if (file.endsWith('.xlsx')) fixTimes(file);
  }
