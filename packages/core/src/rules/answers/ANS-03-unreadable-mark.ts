import { fail, PASS, type SheetRule } from '../rule.js';
import { answerRows } from '../sheet/sheet.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { foreignText } from './foreign-text.js';

/** There is a mark, but it cannot be said which choice it means. */
export const unreadableMark: SheetRule = {
  id: 'ANS-03',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    answerRows(sheet).map((row) =>
      row.answer.state === 'unreadable' && foreignText(row) === null
        ? fail(atRow(row), {
            args: rowNames(row),
            actual: shorten(row.evidence?.raw ?? '', 60),
            expected: 'yes | no | not-applicable',
          })
        : PASS,
    ),
};
