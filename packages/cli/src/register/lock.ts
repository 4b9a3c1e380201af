import { open, readFile, rename, rm } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'kaijisho';
import { isStaleLock, LOCK, type LockOwner, lockedBy, parseLockOwner } from 'kaijisho/register';

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

async function create(path: string, now: number): Promise<boolean> {
  const owner: LockOwner = { user: userName(), host: hostname(), pid: process.pid, since: now };
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(JSON.stringify(owner));
    } finally {
      await handle.close();
    }
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Moves a stale lock away: of several that try, one succeeds, and all create anew. */
async function takeOver(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  await rename(path, aside).catch(() => undefined);
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
    const owner = parseLockOwner(text);
    if (owner !== null && isStale(owner, now())) {
      await takeOver(path);
      continue;
    }
    if (now() >= until) return lockedBy(owner, folder, now());
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
