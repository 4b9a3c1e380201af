import type { AgreementRule } from './rule.js';

/** One line stands in the workbook twice with different decisions; the first one counts. */
export const lineTwice: AgreementRule = {
  id: 'AGR-14',
  severity: 'error',
  action: 'settle',
  judge: ({ repeated }) =>
    repeated.map(({ key, label, place }) => ({
      decisionKey: key,
      place,
      args: { label },
    })),
};
