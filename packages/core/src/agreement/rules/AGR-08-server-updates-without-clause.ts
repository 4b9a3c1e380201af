import { FIELD } from '../fields.js';
import { textOf } from '../settle.js';
import { type AgreementRule, failLines } from './rule.js';

/** Updates of servers that a vendor is to apply, with no clause that says so (row R01). */
export const serverUpdatesWithoutClause: AgreementRule = {
  id: 'AGR-08',
  severity: 'error',
  action: 'settle',
  judge: (agreement) =>
    failLines(
      agreement,
      (line) =>
        line.line.row === 'R01' &&
        (line.allocation === 'vendor' ||
          line.allocation === 'vendor-outsourced' ||
          line.allocation === 'shared' ||
          line.allocation === 'other-vendor') &&
        textOf(line, FIELD.document) === '',
    ),
};
