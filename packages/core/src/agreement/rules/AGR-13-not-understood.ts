import type { Agreement } from '../model.js';
import { type AgreementFailure, type AgreementRule, failLine } from './rule.js';

/** Lines of the matrix with their names; entries that are neither of the list nor a date. */
function failuresOf(agreement: Agreement): readonly AgreementFailure[] {
  return agreement.lines.flatMap((line) =>
    [...(line.filled?.entries ?? [])].flatMap(([, { text, value, place }]) =>
      value === null ? [failLine(agreement, line, { args: { text }, actual: text, place })] : [],
    ),
  );
}

/** A word that is not in the list of its column, or a date that is none. It is kept as written. */
export const notUnderstood: AgreementRule = {
  id: 'AGR-13',
  severity: 'warning',
  action: 'settle',
  judge: failuresOf,
};
