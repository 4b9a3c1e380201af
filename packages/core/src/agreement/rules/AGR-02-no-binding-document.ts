import { FIELD } from '../fields.js';
import { hasAllocation, textOf } from '../settle.js';
import { type AgreementRule, failProducts } from './rule.js';

/** What a vendor is to do binds it only through a contract, an SLA or terms of use. */
export const noBindingDocument: AgreementRule = {
  id: 'AGR-02',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    failProducts(
      agreement,
      (line) =>
        hasAllocation(line) &&
        line.allocation !== 'institution' &&
        line.allocation !== 'not-applicable' &&
        // Server updates given to a vendor are AGR-08's, which is graver.
        line.line.row !== 'R01' &&
        textOf(line, FIELD.document) === '',
    ),
};
