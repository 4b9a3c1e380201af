import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { exampleWorkbooks } from './workbooks.js';

const PRELOAD = new URL('report-memory.mjs', import.meta.url).href;
const COMMAND = fileURLToPath(new URL('../packages/kaijisho/dist/bin.cjs', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples/submissions/', import.meta.url));

export interface ManyFiles {
  readonly files: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A folder with `count` copies of the example workbooks under names of their own. */
function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-bench-'));
  const names = exampleWorkbooks().map(({ name }) => name);
  for (let i = 0; i < count; i += 1) {
    const name = names[i % names.length] ?? '';
    cpSync(join(EXAMPLES, name), join(folder, `${String(i).padStart(4, '0')}-${name}`));
  }
  return folder;
}

/**
 * Runs `kaijisho read --format jsonl` over a folder.
 * @param output file for what it prints; without one it is read and thrown away
 */
export async function readFolder(
  folder: string,
  output?: string,
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const memory = `${folder}.memory`;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', PRELOAD, COMMAND, 'read', folder, '--format', 'jsonl', '--quiet'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, KAIJISHO_BENCH: memory } },
  );
  const ended = once(child, 'close');
  if (output === undefined) child.stdout.resume();
  else await pipeline(child.stdout, createWriteStream(output));
  const [code] = await ended;
  if (code === null || code > 1) throw new Error(`The command ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Number(readFileSync(memory, 'utf8'));
  rmSync(memory);
  return { seconds, megabytes };
}

/** Time and peak memory for each number of files. */
export async function measureManyFiles(counts: readonly number[]): Promise<readonly ManyFiles[]> {
  const results: ManyFiles[] = [];
  for (const files of counts) {
    const folder = folderOf(files);
    try {
      results.push({ files, ...(await readFolder(folder)) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}
