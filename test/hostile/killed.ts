import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { temporaryFolder } from '../cli/support.js';

/** Commands that are killed in the middle of each of their changes to the disk. */

const BIN = fileURLToPath(new URL('../../packages/kaijisho/dist/bin.cjs', import.meta.url));
const HOOK = pathToFileURL(fileURLToPath(new URL('./kill-at.mjs', import.meta.url))).href;

/** Runs a command and kills it at a change (0 for none); true when it was killed. */
function killed(folder: string, args: readonly string[], at: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', HOOK, BIN, ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        USERPROFILE: folder,
        SOURCE_DATE_EPOCH: '1775001600', // 2026-04-01
        KILL_AT: String(at),
      },
    });
    child.once('error', reject);
    // A killed process has a signal, or on Windows an exit code that is none of ours.
    child.once('exit', (code, signal) => resolve(signal !== null || (code ?? 0) > 2));
  });
}

/** Files of a folder with what they hold; those that begin with a point are in nobody's way. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.flatMap((name) => {
      if (/(?:^|[\\/])\./.test(name) || statSync(join(folder, name)).isDirectory()) return [];
      const bytes = readFileSync(join(folder, name));
      return [[name, createHash('sha256').update(bytes).digest('hex')] as const];
    }),
  );
}

/** How a command is killed. */
export interface Killing {
  /** Files that are there before. */
  readonly folder: string;
  readonly args: readonly string[];
  /** At every so-manieth change; 1 for each. */
  readonly every: number;
  /** Whether the same command ends the work that was interrupted. */
  readonly again: boolean;
}

/**
 * Kills a command at its changes to the disk, each time in a folder of its own, two at a time. Every
 * file then is as before or as after the whole command; where it is tried again, it ends as if nothing had been.
 * @returns how often it was killed
 */
export async function killEverywhere({ folder, args, every, again }: Killing) {
  const copy = () => {
    const path = temporaryFolder();
    cpSync(folder, path, { recursive: true });
    return path;
  };
  const before = filesIn(folder);
  const whole = copy();
  expect(await killed(whole, args, 0)).toBe(false);
  const after = filesIn(whole);
  expect(after).not.toEqual(before);

  const attempt = async (at: number): Promise<boolean> => {
    const here = copy();
    const wasKilled = await killed(here, args, at);
    const found = filesIn(here);
    for (const [name, digest] of found)
      expect([before.get(name), after.get(name)], `${name}, killed at ${at}`).toContain(digest);
    for (const name of before.keys()) expect([...found.keys()]).toContain(name);
    if (again) {
      await killed(here, args, 0);
      expect(filesIn(here), `again after ${at}`).toEqual(after);
    }
    return wasKilled;
  };
  let count = 0;
  for (let at = 1; ; at += 2 * every) {
    const outcomes = await Promise.all([attempt(at), attempt(at + every)]);
    count += outcomes.filter((one) => one).length;
    if (outcomes.includes(false)) return count;
  }
}
