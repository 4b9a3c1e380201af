import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { submission } from './filled-form.mjs';

/**
 * Makes the example submissions anew: `node examples/make/make.mjs [name …]`.
 *
 * Needs Python with openpyxl and XlsxWriter, and LibreOffice for one of them; whoever only uses the
 * examples needs none of this.
 */
const { strFromU8, strToU8, unzipSync, zipSync } = createRequire(
  new URL('../../packages/xlsx-adapter/package.json', import.meta.url),
)('fflate');

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Gives a workbook fixed times: made again, it has the same bytes. */
function fixTimes(file) {
  const parts = unzipSync(readFileSync(file));
  const properties = parts['docProps/core.xml'];
  if (properties !== undefined)
    parts['docProps/core.xml'] = strToU8(
      strFromU8(properties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z'),
    );
  writeFileSync(file, zipSync(parts, { mtime: new Date(2026, 0, 1) }));
}

async function write(name) {
  const content = submission(name);
  const target = path(`../submissions/${name}.${content.extension ?? 'xlsx'}`);
  const writer = path(`writers/${content.writer}`);
  if (writer.endsWith('.mjs')) {
    const { write: writeWith } = await import(writer);
    await writeWith(content, target);
    return target;
  }
  const { status, error } = spawnSync('python3', [writer, target], {
    input: JSON.stringify(content),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${content.writer} failed`);
  return target;
}

const all = readdirSync(path('content')).map((file) => file.replace(/\.json$/, ''));
const wanted = process.argv.slice(2);
for (const name of all.sort())
  if (wanted.length === 0 || wanted.includes(name)) {
    const file = await write(name);
    if (file.endsWith('.xlsx')) fixTimes(file);
  }
