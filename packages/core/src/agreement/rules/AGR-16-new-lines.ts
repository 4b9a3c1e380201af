import { type AgreementRule, failProducts } from './rule.js';

/** Lines the workbook did not have yet, said once for each product. */
export const newLines: AgreementRule = {
  id: 'AGR-16',
  severity: 'info',
  action: 'know',
  judge: (agreement) => failProducts(agreement, ({ carried }) => carried === 'new'),
};
