import type { SheetRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { rowsExplained, speakingAgainst } from './speaking-against.js';

/**
 * A はい whose note takes it back: planned, sold separately, left to the institution, only in part.
 * Rows that ask whether a thing exists (role `presence`) are neither good nor bad and are left out.
 */
export const yesTakenBack: SheetRule = {
  id: 'NOTE-07',
  family: 'NOTE',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    speakingAgainst(
      rowsExplained(sheet, 'yes', ['measure', 'option', 'information']).filter(
        (row) => isJudged(sheet, row, context) !== 'no',
      ),
      'yesTakenBack',
    ),
};
