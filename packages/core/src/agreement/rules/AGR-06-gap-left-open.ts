import { FIELD } from '../fields.js';
import { hasAllocation, textOf } from '../settle.js';
import { type AgreementRule, failLine } from './rule.js';

/** What a closing measure needs, with its names. */
const NEEDS = [
  [FIELD.measure, '補う対策', 'closing measure'],
  [FIELD.measureOwner, '対策の担当者', 'owner of the measure'],
  [FIELD.dueDate, '対策の期限', 'due date'],
] as const;

/** A measure the vendor does not have, decided without saying what closes the gap, who and by when. */
export const gapLeftOpen: AgreementRule = {
  id: 'AGR-06',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines
      .filter(
        (line) =>
          line.line.proposal.gap && hasAllocation(line) && line.allocation !== 'not-applicable',
      )
      .flatMap((line) => {
        // A measure that is done needs no date by which to do it.
        const done = textOf(line, FIELD.completed) !== '';
        const missing = NEEDS.filter(
          ([id]) => textOf(line, id) === '' && !(done && id === FIELD.dueDate),
        );
        if (missing.length === 0) return [];
        return [
          failLine(agreement, line, {
            args: {
              missing: missing.map(([, ja]) => ja),
              missingEn: missing.map(([, , en]) => en),
            },
          }),
        ];
      }),
};
