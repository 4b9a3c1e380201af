import { type Failure, type FailureCode, failed, type Result, success } from './failure.js';

/**
 * Reading cannot go on. Thrown and caught inside an adapter only: `guarded` turns it into the
 * `Failure` that callers get, so that deep code need not hand results upwards.
 */
class Stop extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Gives the file up for a reason that a person will read. */
export function stop(code: FailureCode, args: Failure['args'] = {}, detail?: string): never {
  throw new Stop(detail === undefined ? { code, args } : { code, args, detail });
}

/**
 * Runs a reader and returns its value or the reason why there is none. Any exception we did not
 * foresee also becomes a failure: no bytes at all may make a caller's program fall over.
 */
export function guarded<T>(unforeseen: FailureCode, read: () => T): Result<T> {
  try {
    return success(read());
  } catch (error) {
    return failureOf(unforeseen, error);
  }
}

/** `guarded` for a reader that awaits. */
export async function guardedAsync<T>(
  unforeseen: FailureCode,
  read: () => Promise<T>,
): Promise<Result<T>> {
  try {
    return success(await read());
  } catch (error) {
    return failureOf(unforeseen, error);
  }
}

function failureOf(unforeseen: FailureCode, error: unknown): Result<never> {
  if (error instanceof Stop) return { ok: false, failure: error.failure };
  return failed(unforeseen, {}, error instanceof Error ? error.message : String(error));
}

/** Whether an exception is a decision of ours that must reach the caller. */
export const isStop = (error: unknown): boolean => error instanceof Stop;
