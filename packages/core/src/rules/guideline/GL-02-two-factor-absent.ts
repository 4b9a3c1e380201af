import { TOPIC_BASIS } from '../../catalogue/crosswalk.js';
import { citationOf } from '../../catalogue/guideline.js';
import { fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { saysNoPassword, TWO_FACTOR } from '../sheet/options.js';
import { atRow, rowNames } from '../sheet/subjects.js';

const REQUIREMENT = 'C-14-5';

/**
 * Two-factor authentication is answered いいえ. The requirement has a condition of its own: systems
 * newly bought or renewed, expected to run in 令和9年度, that authenticate by password; an equivalent
 * measure will do. Where the sheet says that no password is used, the condition does not hold.
 */
export const twoFactorAbsent: SheetRule = {
  id: 'GL-02',
  family: 'GL',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const row = sheet.byKey.get(TWO_FACTOR);
    if (row === undefined || saysNoPassword(sheet)) return [NOT_APPLICABLE];
    if (row.answer.choice !== 'no') return [PASS];
    return [
      fail(atRow(row), {
        args: { ...rowNames(row), citation: citationOf(REQUIREMENT) },
        actual: 'no',
        basis: TOPIC_BASIS,
        ...(row.texts.length === 0 ? {} : { variant: 'explained' }),
      }),
    ];
  },
};
