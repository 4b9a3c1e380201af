import { fail, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atSheet } from '../sheet/subjects.js';
import { UNREAD_SHARE, VERY_LOW_CONFIDENCE } from './thresholds.js';

/** So few answers could be read reliably that the sheet can be called neither good nor bad. */
export const tooLittleRead: SheetRule = {
  id: 'READ-07',
  family: 'READ',
  class: 'basic',
  severity: 'error',
  action: 'ask',
  preventsVerdict: true,
  scope: 'sheet',
  judge: ({ sheet }) => {
    let count = 0;
    let unread = 0;
    for (const row of sheet.answerable) {
      if (row.answer.key === null && row.answer.state === 'blank') continue;
      count += 1;
      if (isUnread(row)) unread += 1;
    }
    if (count > 0 && unread < count * UNREAD_SHARE) return [PASS];
    return [
      fail(atSheet(), {
        args: { unread, count },
        actual: `${count - unread} / ${count}`,
        ...(count === 0 ? { variant: 'nothing' } : {}),
      }),
    ];
  },
};

/** A blank row was read well: there is nothing on it. */
const isUnread = ({ answer, evidence }: Row): boolean =>
  answer.key === null ||
  answer.state === 'unreadable' ||
  (answer.state !== 'blank' && (evidence?.confidence ?? 1) < VERY_LOW_CONFIDENCE);
