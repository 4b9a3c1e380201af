import { FIELD } from '../fields.js';
import { hasAllocation, textOf } from '../settle.js';
import { type AgreementRule, failLine } from './rule.js';

/** Several products claim a row of the institution, or none does, and the decision names nobody. */
export const contentionUnsettled: AgreementRule = {
  id: 'AGR-07',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines
      .filter(
        (line) =>
          line.line.contention !== null &&
          hasAllocation(line) &&
          line.allocation !== 'institution' &&
          line.allocation !== 'not-applicable' &&
          [FIELD.vendorPart, FIELD.otherPart].every((id) => textOf(line, id) === ''),
      )
      .map((line) => {
        const several = line.line.contention?.id === 'demarcation.contention.several';
        const products = line.line.contention?.args.products ?? [];
        return failLine(agreement, line, {
          variant: several ? 'several' : 'none',
          args: { products },
        });
      }),
};
