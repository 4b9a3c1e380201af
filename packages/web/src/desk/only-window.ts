/**
 * The page may be open twice, in two tabs: a double click opens it anew. What the browser keeps has
 * room for one desk, so that only the window that came first keeps its work.
 */

/** A page that is being reloaded gives the lock back a moment after the new one asks for it. */
const TRIES = 4;
const PAUSE_MILLISECONDS = 400;

/** Takes the lock for as long as the page lives. */
const takeLock = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request('kaijisho-desk', { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(reject);
  });

async function take(): Promise<boolean> {
  for (let left = TRIES; left > 0; left -= 1) {
    if (await takeLock()) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  return false;
}

let only: Promise<boolean> | undefined;

/** Whether no other window of this browser has the page; a browser without locks cannot tell. */
export function isOnlyWindow(): Promise<boolean> {
  only ??= take().catch(() => true);
  return only;
}
