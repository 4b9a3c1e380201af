import type { Product } from '../../demarcation/model.js';
import { readDate } from '../../text/dates.js';
import { FIELD } from '../fields.js';
import type { SettledLine } from '../model.js';
import { type AgreementRule, failLine } from './rule.js';

/** Date of the newest sheet behind a line; '' when no sheet has a date. */
function newestSheet({ line }: SettledLine, products: readonly Product[]): string {
  const dates = products
    .filter(({ id }) => line.product === null || id === line.product)
    .flatMap(({ disclosures }) => disclosures)
    .map(({ content }) => content.header.createdOn ?? '')
    // A day the calendar does not have is kept in a header as it was written.
    .filter((date) => readDate(date).kind === 'date');
  return dates.sort().at(-1) ?? '';
}

/** The next review was to come before a sheet that is newer, or before the date of the table. */
export const reviewOverdue: AgreementRule = {
  id: 'AGR-09',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines.flatMap((line) => {
      const date = line.filled?.entries.get(FIELD.reviewDate)?.value;
      if (date === undefined || date === null) return [];
      const sheet = newestSheet(line, agreement.matrix.products);
      const { asOf } = agreement.matrix;
      if (date < sheet)
        return [failLine(agreement, line, { variant: 'sheet', args: { date, sheet } })];
      return date < asOf
        ? [failLine(agreement, line, { variant: 'past', args: { date, asOf } })]
        : [];
    }),
};
