import { isVerifiedRow } from '../catalogue/forms.js';
import { answerName } from './quote.js';
import type { SourcedAnswer, Wording } from './sources.js';

/** Whether the row was checked against the original of the very form the sheet claims to be. */
export const isVerified = ({ source, answer }: SourcedAnswer, { input }: Wording): boolean =>
  answer.key !== null &&
  isVerifiedRow(source.disclosure.content.form, answer.key, input.matrix.options.forms);

/** One line below quoted answers about those whose questions were not checked; [] where all were. */
export function unverifiedLines(
  quoted: readonly SourcedAnswer[],
  wording: Wording,
): readonly string[] {
  const { say } = wording;
  const others = quoted.filter((one) => !isVerified(one, wording));
  if (others.length === 0) return [];
  if (others.length === quoted.length) return [say('unverified.all')];
  return [say('unverified.some', { names: others.map((one) => answerName(one, say)) })];
}
