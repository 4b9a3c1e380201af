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
    const rows = sheet.answerable.filter(
      ({ answer }) => answer.key !== null || answer.state !== 'blank',
    );
    const unread = rows.filter(isUnread).length;
    if (rows.length > 0 && unread < rows.length * UNREAD_SHARE) return [PASS];
    return [
      fail(atSheet(), {
        args: { unread, count: rows.length },
        actual: `${rows.length - unread} / ${rows.length}`,
        ...(rows.length === 0 ? { variant: 'nothing' } : {}),
      }),
    ];
  },
};

/** A blank row was read well: there is nothing on it. */
const isUnread = ({ answer, evidence }: Row): boolean =>
  answer.key === null ||
  answer.state === 'unreadable' ||
  (answer.state !== 'blank' && (evidence?.confidence ?? 1) < VERY_LOW_CONFIDENCE);
