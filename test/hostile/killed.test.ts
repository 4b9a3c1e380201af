import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SIZE = 8 * 1024 * 1024;
const whole = (letter: string): Buffer => Buffer.alloc(SIZE, letter);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaijisho-killed-'));
  const write = fileURLToPath(new URL('../../packages/cli/src/files/write.ts', import.meta.url));
  await build({
    stdin: {
      contents: `
        import { writeAtomically } from ${JSON.stringify(write)};
        const [, , path, size] = process.argv;
        process.stdout.write('ready');
        for (let turn = 0; ; turn += 1)
          await writeAtomically(path, Buffer.alloc(Number(size), 'AB'[turn % 2]), true);`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'writer.mjs'),
    alias: {
      kaijisho: fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)),
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the endless writer and kills it some time after its first write began. */
const killed = (path: string, milliseconds: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'writer.mjs'), path, String(SIZE)]);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.once('error', reject);
    child.once('exit', () => resolve());
  });

test('a process killed while it writes leaves the old file or the new one, never a part', async () => {
  const path = join(folder, 'register.json');
  writeFileSync(path, whole('A'));
  const remains = new Set<string>();
  for (const milliseconds of [0, 3, 7, 13, 21, 34, 55]) {
    await killed(path, milliseconds);
    const found = readFileSync(path);
    expect(found.length).toBe(SIZE);
    const letter = String.fromCharCode(found[0] ?? 0);
    expect(found.equals(whole(letter))).toBe(true);
    for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) remains.add(name);
  }
  // What a killed process leaves is hidden, beside the file, and in nobody's way.
  for (const name of remains) expect(name).toMatch(/^\.register\.json\.\d+\.tmp$/);
});
