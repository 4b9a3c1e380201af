import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Choice, type DisclosureContent, itemsOf, referenceForm } from '@kaijisho/core';
import { writeFilledForm } from 'kaijisho';
import { readFolder } from './many-files.js';

/**
 * An archive of submissions: `npx pnpm@12 bench:archive [--most 10000]`. Reads 1, 100 and 10,000 generated workbooks
 * with the command, on all cores, and lets DuckDB answer a question from the JSON Lines as they are.
 * What is measured and what follows from it: docs/performance.md.
 */
const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } });
const COUNTS = [1, 100, Number(values.most)];
/** Workbooks with content of their own; further ones are the same bytes under other names. */
const DISTINCT = 200;
const DUCKDB = '@duckdb/node-api@1.5.6-r.1';
const QUERY = fileURLToPath(new URL('archive-query.mjs', import.meta.url));

const CHOICES: readonly Choice[] = ['yes', 'yes', 'yes', 'no', 'not-applicable'];

/** The same number for the same place, spread like chance: every run reads the same archive. */
const spread = (a: number, b: number): number => ((a * 2_654_435_761) ^ (b * 40_503)) >>> 7;

function submission(index: number): DisclosureContent {
  const form = referenceForm(index % 3 === 0 ? 'SDS' : 'MDS');
  const items = itemsOf(form).filter(({ role }) => role !== 'heading');
  return {
    form: { kind: form.about.form, edition: form.about.edition },
    header: {
      createdOn: '2026-01-15',
      organisation: `架空医療情報${index % 40}株式会社`,
      product: `みほん製品${index}`,
      version: `${1 + (index % 9)}.0`,
    },
    answers: items.map(({ key, subjectJa }, row) => ({
      key,
      number: null,
      question: subjectJa,
      section: null,
      state: 'marked',
      choice: CHOICES[spread(index + 1, row + 1) % CHOICES.length] ?? 'yes',
      notes: [],
      remark: null,
      references: [],
      referencesEdition: null,
    })),
    notes: [],
  };
}

/** A folder of `count` workbooks. */
async function archiveOf(count: number, root: string): Promise<string> {
  const folder = join(root, String(count));
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const path = join(folder, `${String(index).padStart(5, '0')}.xlsx`);
    const first = join(folder, `${String(index % DISTINCT).padStart(5, '0')}.xlsx`);
    if (index < DISTINCT)
      writeFileSync(path, await writeFilledForm([submission(index)], { date: '2026-01-15' }));
    else linkSync(first, path);
  }
  return folder;
}

/** DuckDB is needed here alone and is large: it is installed into the temporary folder. */
function installDuckDb(root: string): void {
  writeFileSync(join(root, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', DUCKDB], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(join(root, 'query.mjs'), readFileSync(QUERY));
}

const root = mkdtempSync(join(tmpdir(), 'kaijisho-archive-'));
try {
  console.log(`${cpus().length} cores, Node ${process.version}`);
  let largest = '';
  for (const count of COUNTS) {
    const folder = await archiveOf(count, root);
    const output = `${folder}.jsonl`;
    const { seconds, megabytes } = await readFolder(folder, output);
    const [each, size] = [(seconds / count) * 1000, statSync(output).size / count / 1024];
    console.log(
      `${String(count).padStart(6)} workbooks ${seconds.toFixed(1).padStart(7)} s ${each.toFixed(1).padStart(7)} ms each ${megabytes.toFixed(0).padStart(5)} MB peak ${size.toFixed(0).padStart(4)} KB of JSON each`,
    );
    largest = output;
  }
  installDuckDb(root);
  console.log(
    execFileSync(process.execPath, [join(root, 'query.mjs'), largest], { encoding: 'utf8' }),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
