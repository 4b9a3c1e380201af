import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { submission } from './filled-form.js';
import * as csv from './writers/csv-shift-jis.js';
import * as dropDowns from './writers/exceljs-drop-downs.js';
import * as fillable from './writers/fillable-pdf.js';
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
  'fillable-pdf.ts': fillable,
};

/** Writes one submission and returns the path of the file. */
async function write(name: string): Promise<string> {
  const content = submission(name);
  const target =
    content.exported === null
      ? path(`../submissions/${name}.${content.extension}`)
      : join(mkdtempSync(join(tmpdir(), 'kaijisho-')), `${name}.xlsx`);
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

/**
 * Exports a workbook as PDF. LibreOffice writes other bytes each time, so the file in `submissions/`
 * is kept as it is, with its digest in `content/`, until it is asked for by name.
 */
function exportPdf(workbook: string, name: string): void {
  const folder = dirname(workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, workbook];
  const { status, error } = spawnSync('soffice', args, { stdio: 'ignore' });
  if (status !== 0) throw error ?? new Error('LibreOffice failed');
  const bytes = readFileSync(join(folder, `${name}.pdf`));
  writeFileSync(path(`../submissions/${name}.pdf`), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${name}.pdf ${digest}: put the digest into content/${name}.json\n`);
}

const all = readdirSync(path('content')).map((file) => file.replace(/\.json$/, ''));
const wanted = process.argv.slice(2);
for (const name of all.sort()) {
  const frozen = submission(name).exported !== null;
  if (frozen ? !wanted.includes(name) : wanted.length > 0 && !wanted.includes(name)) continue;
  const file = await write(name);
  if (file.endsWith('.xlsx')) fixTimes(file);
  if (frozen) exportPdf(file, name);
}
