import { failed, type Result } from '@kaijisho/core';

/**
 * The lock of a register's folder: a file that says who writes there and since when. How exclusively
 * it can be made depends on the place, so that each storage makes it; this is what it holds.
 */
export const LOCK = '.kaijisho-lock';

/** A lock older than any work of ours takes is stale, and may be taken over. */
const STALE_MILLISECONDS = 15 * 60_000;

export interface LockOwner {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The owner a lock names; null for a file that is none of ours, or is just being written. */
export function parseLockOwner(text: string): LockOwner | null {
  try {
    const { user, host, pid, since } = JSON.parse(text) as Record<string, unknown>;
    return typeof user === 'string' &&
      typeof host === 'string' &&
      typeof pid === 'number' &&
      typeof since === 'number'
      ? { user, host, pid, since }
      : null;
  } catch {
    return null;
  }
}

/** @param now milliseconds since 1970 */
export const isStaleLock = ({ since }: LockOwner, now: number): boolean =>
  now - since > STALE_MILLISECONDS;

/**
 * Tells of a lock that somebody holds.
 * @param file the place as people call it
 * @param now milliseconds since 1970
 */
export const lockedBy = (owner: LockOwner | null, file: string, now: number): Result<never> =>
  failed('register-locked', {
    file,
    owner: owner === null ? '-' : `${owner.user}@${owner.host}`,
    minutes: owner === null ? 0 : Math.round((now - owner.since) / 60_000),
  });
