import { DEFAULT_BUDGETS, type Failure, type Result } from 'kaijisho';
import { Engine, Stopped } from './engine.js';
import type { Answers, RequestKind, Requests } from './protocol.js';

/** Beyond the reader's own time budget: a worker that answers later than this hangs. */
export const READING_MILLISECONDS = DEFAULT_BUDGETS.milliseconds ?? 10_000;

/** For a person who asks again: an old or busy computer needs longer, and there is a button to stop it. */
export const PATIENT_MILLISECONDS = 12 * READING_MILLISECONDS;

/** Why a worker gave no answer, as a failure of the file it was to read. */
export const failureOf = (thrown: unknown, milliseconds = READING_MILLISECONDS): Failure =>
  thrown instanceof Stopped
    ? { code: 'budget-time', args: { limit: Math.round(milliseconds / 1000) } }
    : { code: 'internal-error', args: {}, detail: String(thrown) };

/** One worker for what people ask for now and then; a request waits for those before it. */
export class Helper {
  private readonly engine = new Engine();
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @param milliseconds after which the worker is ended; default: never
   * @throws Stopped, or Error for a defect of the program
   */
  ask<K extends RequestKind>(
    kind: K,
    request: Requests[K],
    milliseconds?: number,
  ): Promise<Answers[K]> {
    const answer = this.last.then(() => this.engine.ask(kind, request, milliseconds));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** The same for a file that is read: a worker that hangs, or breaks, is a failure of the file. */
  read<K extends 'profile' | 'learn' | 'reviewed'>(
    kind: K,
    request: Requests[K],
  ): Promise<Answers[K] | Extract<Result<never>, { readonly ok: false }>> {
    return this.ask(kind, request, READING_MILLISECONDS).catch((thrown: unknown) => ({
      ok: false,
      failure: failureOf(thrown),
    }));
  }
}
