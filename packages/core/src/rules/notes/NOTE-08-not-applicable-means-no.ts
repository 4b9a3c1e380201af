import type { SheetRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { rowsExplained, speakingAgainst } from './speaking-against.js';

/**
 * 対象外 explained by words that mean いいえ: 未対応, planned, left to operation. Where the row itself
 * names a condition (無線LANを使う場合は), "not supported" may be the condition that does not hold, so
 * there only words about the future count.
 */
export const notApplicableMeansNo: SheetRule = {
  id: 'NOTE-08',
  family: 'NOTE',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    speakingAgainst(
      rowsExplained(sheet, 'not-applicable', ['measure', 'information']).filter(
        (row) => isJudged(sheet, row, context) === 'yes',
      ),
      'notApplicableMeansNo',
      ({ item }, { meaning }) => item?.selfConditional !== true || meaning === 'planned',
    ),
};
