import { FIELD } from '../fields.js';
import { textOf } from '../settle.js';
import { type AgreementRule, failLines } from './rule.js';

/** 該当なし needs a reason, or nobody can tell it from a line that was forgotten. */
export const notApplicableWithoutReason: AgreementRule = {
  id: 'AGR-05',
  severity: 'error',
  action: 'settle',
  judge: (agreement) =>
    failLines(
      agreement,
      (line) =>
        line.allocation === 'not-applicable' &&
        textOf(line, FIELD.reason) === '' &&
        textOf(line, FIELD.remarks) === '',
    ),
};
