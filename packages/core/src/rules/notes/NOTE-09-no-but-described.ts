import type { SheetRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { rowsExplained, speakingAgainst } from './speaking-against.js';

/** いいえ, while the note describes the function as being there. Perhaps はい was meant. */
export const noButDescribed: SheetRule = {
  id: 'NOTE-09',
  family: 'NOTE',
  class: 'full',
  severity: 'info',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    speakingAgainst(
      rowsExplained(sheet, 'no', ['measure', 'information']).filter(
        (row) => isJudged(sheet, row, context) !== 'no',
      ),
      'noButDescribed',
    ),
};
