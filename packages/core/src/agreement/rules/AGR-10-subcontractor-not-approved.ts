import { FIELD } from '../fields.js';
import { textOf } from '../settle.js';
import { type AgreementRule, failLine } from './rule.js';

/** Words by which people record that the institution agreed to a subcontractor. */
const APPROVAL = /承認|承諾|許諾|同意|了承|許可|approv|consent/i;

/** Another party acts for the vendor, and nothing says that the institution approved it. */
export const subcontractorNotApproved: AgreementRule = {
  id: 'AGR-10',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines.flatMap((line) => {
      const named = textOf(line, FIELD.subcontractor);
      if (named === '')
        return line.allocation === 'vendor-outsourced'
          ? [failLine(agreement, line, { variant: 'unnamed' })]
          : [];
      if (/^(なし|無し?|該当なし|none|-|ー|―)$/i.test(named) || APPROVAL.test(named)) return [];
      return [failLine(agreement, line, { actual: named })];
    }),
};
