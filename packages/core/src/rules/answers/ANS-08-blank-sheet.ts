import { fail, PASS, type SheetRule } from '../rule.js';
import { isEntirelyBlank } from '../sheet/sheet.js';
import { atSheet } from '../sheet/subjects.js';

/** Nothing is marked anywhere: an empty form was handed in, or the marks are in a picture. */
export const blankSheet: SheetRule = {
  id: 'ANS-08',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet, context }) => {
    if (!isEntirelyBlank(sheet)) return [PASS];
    const pictures = context.facts.some(({ id }) => id === 'pictures');
    return [
      fail(atSheet(), {
        args: { count: sheet.answerable.length },
        actual: 'blank',
        expected: 'yes | no | not-applicable',
        ...(pictures ? { variant: 'pictures' } : {}),
      }),
    ];
  },
};
