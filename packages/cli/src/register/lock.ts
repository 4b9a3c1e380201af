import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'kaijisho';
import { isStaleLock, LOCK, type LockOwner, lockedBy, parseLockOwner } from 'kaijisho/register';
import { codeOf } from '../files/disk-errors.js';

/**
 * One writer at a time. The lock is a file that only one process can create; it says whose it is
 * and since when. It is stale, and may be taken over, when its process is gone from this machine or
 * when it is older than any work of ours takes.
 *
 * What is not promised: on network drives whose server does not create files exclusively, two
 * machines may both believe that they hold it.
 */
const RETRY_MILLISECONDS = 100;

export interface LockOptions {
  /** How long to wait for another writer. */
  readonly waitMilliseconds: number;
  readonly now: () => number;
}

const DEFAULTS: LockOptions = { waitMilliseconds: 10_000, now: Date.now };

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '-';
  }
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // The process of another user may not be signalled, but is there.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

const isStale = (owner: LockOwner, now: number): boolean =>
  isStaleLock(owner, now) || (owner.host === hostname() && !isAlive(owner.pid));

let made = 0;

/**
 * Creates the lock with its owner in it in one step, so that a process killed meanwhile leaves no
 * lock of nobody: written beside its place, then linked there. Where there are no links it is created
 * and written.
 */
async function create(path: string, now: number): Promise<boolean> {
  const owner: LockOwner = { user: userName(), host: hostname(), pid: process.pid, since: now };
  const text = JSON.stringify(owner);
  made += 1;
  const beside = `${path}.${process.pid}-${made}.new`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await link(beside, path).catch((thrown: unknown) => {
      if (codeOf(thrown) === 'EEXIST') throw thrown;
      return writeFile(path, text, { flag: 'wx' });
    });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  } finally {
    await rm(beside, { force: true });
  }
}

/** A lock without an owner is being written; one that stays so was left by a process that is gone. */
const UNOWNED_MILLISECONDS = 60_000;

async function isAbandoned(path: string, text: string, now: number): Promise<boolean> {
  const owner = parseLockOwner(text);
  if (owner !== null) return isStale(owner, now);
  const facts = await stat(path).catch(() => null);
  return facts !== null && now - facts.mtimeMs > UNOWNED_MILLISECONDS;
}

/**
 * Moves a stale lock away: of several that try, one succeeds, and all create anew. One that somebody
 * made anew in the meantime is put back.
 * @param stale what the lock said when it was judged
 */
async function takeOver(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => stale);
  if (moved !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/**
 * Runs work while no other process writes into the folder.
 * @returns what the work returns, or `register-locked` with owner and age
 */
export async function withLock<T>(
  folder: string,
  work: () => Promise<Result<T>>,
  options: Partial<LockOptions> = {},
): Promise<Result<T>> {
  const { waitMilliseconds, now } = { ...DEFAULTS, ...options };
  const path = join(folder, LOCK);
  const until = now() + waitMilliseconds;
  while (!(await create(path, now()))) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (await isAbandoned(path, text, now())) {
      await takeOver(path, text);
      continue;
    }
    if (now() >= until) return lockedBy(parseLockOwner(text), folder, now());
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
