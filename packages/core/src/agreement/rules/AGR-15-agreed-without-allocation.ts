import { hasAllocation } from '../settle.js';
import { type AgreementRule, failLines } from './rule.js';

/** The status says 合意, and nobody has taken the line. */
export const agreedWithoutAllocation: AgreementRule = {
  id: 'AGR-15',
  severity: 'error',
  action: 'settle',
  judge: (agreement) =>
    failLines(agreement, (line) => line.status === 'agreed' && !hasAllocation(line)),
};
