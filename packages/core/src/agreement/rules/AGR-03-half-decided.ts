import { demarcationData } from '../../catalogue/demarcation.js';
import type { SettledLine } from '../model.js';
import { hasAllocation } from '../settle.js';
import { type AgreementRule, failLine } from './rule.js';

/** Rows that are only whole together, such as backup and recovery; a pair has one name. */
const pairOf = (row: string): string => {
  const partner = demarcationData().rows.find(({ id }) => id === row)?.pairedWith;
  return partner === undefined ? row : [row, partner].sort().join('+');
};

/** Lines that belong together: the phases of a row, and of its pair. A row of the institution pairs with every product's. */
const belongTogether = (a: SettledLine, b: SettledLine): boolean =>
  pairOf(a.line.row) === pairOf(b.line.row) &&
  (a.line.product === b.line.product || a.line.product === null || b.line.product === null);

/** One phase of a row, or one row of a pair, is decided and the other is not. */
export const halfDecided: AgreementRule = {
  id: 'AGR-03',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines.flatMap((line) => {
      if (hasAllocation(line)) return [];
      const decided = agreement.lines.find(
        (other) => belongTogether(line, other) && hasAllocation(other),
      );
      if (decided === undefined) return [];
      const { args } = failLine(agreement, decided);
      const other = {
        other: args.row ?? '',
        otherPhase: args.phase ?? '',
        otherPhaseEn: args.phaseEn ?? '',
      };
      return [
        failLine(agreement, line, {
          args: other,
          ...(decided.line.row === line.line.row ? {} : { variant: 'pair' }),
        }),
      ];
    }),
};
