import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { Target } from '../../src/files/expand.js';
import { lanesFor, readAll } from '../../src/pool/read-all.js';
import { startWorker } from '../../src/pool/start.js';
import { temporaryFolder } from '../temporary.js';

/**
 * A worker that behaves as the file's name says: it answers at once, late, never, or dies. The
 * real one is driven end to end in test/cli.
 */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
const opened = (file) => ({
  source: { file, sha256: 'a'.repeat(64), bytes: 1, adapter: 'xlsx' },
  failure: null, facts: [], disclosures: [], findings: [],
});
parentPort.on('message', ({ path, name }) => {
  if (path.includes('hang')) for (;;);
  if (path.includes('throw')) throw new Error('no such thing');
  if (path.includes('exit')) process.exit(3);
  if (path.includes('memory')) { const all = []; for (;;) all.push(new Array(1000).fill({})); }
  const answer = () => parentPort.postMessage({ opened: opened(name) });
  if (path.includes('late')) setTimeout(answer, 100); else answer();
});
`;

function options(lanes: number, milliseconds = 60_000) {
  const path = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(path, SCRIPT);
  return { start: () => startWorker(pathToFileURL(path), 32), milliseconds, lanes };
}

const target = (path: string): Target => ({ path, failure: null });

async function read(paths: readonly string[], lanes: number, milliseconds?: number) {
  const results: string[] = [];
  for await (const { source, failure } of readAll(paths.map(target), options(lanes, milliseconds)))
    results.push(`${source.file} ${failure?.code ?? 'read'}`);
  return results;
}

test('results come in the order given, whichever file is ready first', async () => {
  const names = ['late-1', '2', 'late-3', '4', '5', 'late-6', '7'];
  expect(await read(names, 3)).toEqual(names.map((name) => `${name} read`));
});

test('a file that never ends is given up alone', async () => {
  expect(await read(['1', 'hang', '3', '4'], 1, 300)).toEqual([
    '1 read',
    'hang budget-time',
    '3 read',
    '4 read',
  ]);
});

test('a file that exhausts the memory is given up alone', async () => {
  expect(await read(['1', 'memory', '3'], 1)).toEqual(['1 read', 'memory budget-time', '3 read']);
});

test('a worker that dies takes only its file with it', async () => {
  expect(await read(['throw', '2', 'exit', '4'], 2)).toEqual([
    'throw internal-error',
    '2 read',
    'exit internal-error',
    '4 read',
  ]);
});

test('an argument that names no file stands in its place without a worker', async () => {
  const missing: Target = { path: 'gone', failure: { code: 'file-not-found', args: {} } };
  const files: string[] = [];
  for await (const { source, failure } of readAll([target('1'), missing, target('3')], options(2)))
    files.push(`${source.file} ${failure?.code ?? 'read'}`);
  expect(files).toEqual(['1 read', 'gone file-not-found', '3 read']);
});

test('files bear the name results shall use', async () => {
  const results = readAll([target('folder/1')], options(1), () => '1');
  expect((await results.next()).value).toMatchObject({ source: { file: '1' } });
  await results.return();
});

test('whoever stops listening stops the reading', async () => {
  const results = readAll(['1', 'hang', 'hang', 'hang'].map(target), options(2));
  expect((await results.next()).value).toMatchObject({ source: { file: '1' } });
  await results.return();
});

test('no more workers than files or processors, and never too many', () => {
  expect([lanesFor(1, 8), lanesFor(100, 2), lanesFor(100, 64), lanesFor(0, 4)]).toEqual([
    1, 2, 8, 1,
  ]);
});

test('whoever stops reading early leaves no worker behind', async () => {
  const { start, ...rest } = options(2);
  let alive = 0;
  const counted = () => {
    alive += 1;
    return start().on('exit', () => {
      alive -= 1;
    });
  };
  const files = Array.from({ length: 12 }, (_, index) => target(`late-${index}`));
  for await (const { source } of readAll(files, { ...rest, start: counted })) {
    if (source.file !== '') break;
  }
  await vi.waitFor(() => expect(alive).toBe(0));
});
