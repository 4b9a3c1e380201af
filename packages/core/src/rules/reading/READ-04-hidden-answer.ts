import { fail, PASS, type SheetRule } from '../rule.js';
import { atRow, atSheet, rowLists } from '../sheet/subjects.js';

/** Answers stand in hidden rows, columns or sheets: who prints the sheet does not see them. */
export const hiddenAnswer: SheetRule = {
  id: 'READ-04',
  family: 'READ',
  class: 'extended',
  severity: 'info',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const hidden = sheet.answerable.filter(
      ({ answer, evidence }) => evidence?.hidden === true && answer.state !== 'blank',
    );
    const [first] = hidden;
    if (first === undefined) return [PASS];
    return [
      fail(
        { ...atSheet(), place: atRow(first).place },
        {
          args: rowLists(hidden),
          actual: `${hidden.length}`,
          expected: '0',
        },
      ),
    ];
  },
};
