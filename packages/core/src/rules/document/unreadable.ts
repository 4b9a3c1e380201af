import { faultOfFile } from '../../pages/failure.js';
import { type FileInput, type FileOutcome, failIn, PASS } from '../rule.js';
import { atSheet } from '../sheet/subjects.js';

/** One finding when the file could not be read for a reason of a kind, worded as the failure is. */
export function judgeUnreadable(
  { context: { unreadable } }: FileInput,
  fault: ReturnType<typeof faultOfFile>,
): readonly FileOutcome[] {
  if (unreadable === null || faultOfFile(unreadable.failure.code) !== fault) return [PASS];
  const { file, failure } = unreadable;
  return [
    failIn(null, atSheet(), {
      args: { ...failure.args, file },
      actual: failure.code,
      variant: failure.code,
    }),
  ];
}
