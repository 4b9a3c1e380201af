import { FIELD } from '../fields.js';
import { textOf } from '../settle.js';
import { type AgreementRule, failLine } from './rule.js';

/** 双方で分担 says nothing until both parts are written. */
export const sharedPartMissing: AgreementRule = {
  id: 'AGR-04',
  severity: 'error',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines
      .filter(({ allocation }) => allocation === 'shared')
      .flatMap((line) => {
        const institution = textOf(line, FIELD.institutionPart) === '';
        const vendor = textOf(line, FIELD.vendorPart) === '';
        if (!institution && !vendor) return [];
        const variant = institution && vendor ? 'both' : institution ? 'institution' : 'vendor';
        return [failLine(agreement, line, { variant })];
      }),
};
