import { hasAllocation } from '../settle.js';
import { type AgreementRule, failProducts } from './rule.js';

/** Lines nobody has taken, said once for each product: the table itself lists them. */
export const undecided: AgreementRule = {
  id: 'AGR-01',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) => failProducts(agreement, (line) => !hasAllocation(line)),
};
