import type { Failure, FailureCode } from '../../pages/failure.js';
import { fillMessage, type Language, type Message } from '../message.js';
import { FILE_FAILURES } from './files.js';
import { WORK_FAILURES } from './work.js';

/**
 * Wording of every reason why a file could not be read or written: `failure.<code>` says what is
 * wrong and with which file, `failure.<code>.action` what the person can do about it. `{file}` is
 * always filled; `{limit}` is the published budget in the unit the sentence names.
 */
type FailureMessageId = `failure.${FailureCode}` | `failure.${FailureCode}.action`;

export const FAILURE_MESSAGES = {
  ...FILE_FAILURES,
  ...WORK_FAILURES,
} as const satisfies Readonly<Record<FailureMessageId, Message>>;

/** A failure in words. `detail` is technical, in English, and meant for a bug report. */
export interface FailureText {
  readonly message: string;
  readonly action: string;
  readonly detail: string | null;
}

/**
 * Words a failure.
 * @param file name to show; wins over an argument of that name.
 */
export function describeFailure(failure: Failure, file: string, language: Language): FailureText {
  const args = { ...failure.args, file };
  return {
    message: fillMessage(FAILURE_MESSAGES[`failure.${failure.code}`], args, language),
    action: fillMessage(FAILURE_MESSAGES[`failure.${failure.code}.action`], args, language),
    detail: failure.detail ?? null,
  };
}
