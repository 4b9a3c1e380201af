import { fail, PASS, type RowRule } from '../rule.js';
import { isAnswerable } from '../sheet/rows.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { foreignText } from './foreign-text.js';

/** Words such as 一部対応 stand where only はい, いいえ or 対象外 may stand. */
export const textOutsideOptions: RowRule = {
  id: 'ANS-04',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'row',
  concerns: isAnswerable,
  mark: 'unreadable',
  judge: (row) => {
    const text = foreignText(row);
    return text === null
      ? PASS
      : fail(atRow(row), {
          args: { ...rowNames(row), text: shorten(text, 40) },
          actual: shorten(text, 60),
          expected: 'yes | no | not-applicable',
        });
  },
};
