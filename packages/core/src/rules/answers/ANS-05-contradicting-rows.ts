import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { answerRows } from '../sheet/sheet.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** The same item stands on the sheet twice and is answered differently. */
export const contradictingRows: SheetRule = {
  id: 'ANS-05',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) =>
    answerRows(sheet).map((row): Outcome => {
      const first = row.answer.key === null ? undefined : sheet.byKey.get(row.answer.key);
      const before = first?.answer.choice ?? null;
      const here = row.answer.choice;
      if (first === undefined || before === null || here === null || before === here) return PASS;
      return fail(atRow(row), {
        args: { ...rowNames(row), cell: first.evidence?.place.cell ?? '' },
        actual: here,
        expected: before,
      });
    }),
};
