import { type AgreementRule, rowsOf } from './rule.js';

/** The workbook does not say on which answers decisions rest, so that changes cannot be told. */
export const basisUnknown: AgreementRule = {
  id: 'AGR-17',
  severity: 'info',
  action: 'know',
  judge: ({ lines }) => {
    const unknown = lines.filter(({ carried }) => carried === 'unknown');
    if (unknown.length === 0) return [];
    return [
      {
        decisionKey: null,
        place: null,
        args: { count: unknown.length, rows: rowsOf(unknown) },
      },
    ];
  },
};
