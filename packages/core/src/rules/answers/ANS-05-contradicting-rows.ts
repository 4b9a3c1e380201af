import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { isAnswerable } from '../sheet/rows.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** The same item stands on the sheet twice and is answered differently. */
export const contradictingRows: SheetRule = {
  id: 'ANS-05',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet: { answerable, repeated, byKey } }) => [
    ...(answerable.length === 0 ? [] : [PASS]),
    ...repeated.filter(isAnswerable).map((row): Outcome => {
      const first = byKey.get(row.answer.key ?? '');
      const before = first?.answer.choice ?? null;
      const here = row.answer.choice;
      if (before === null || here === null || before === here) return PASS;
      return fail(atRow(row), {
        args: { ...rowNames(row), cell: first?.evidence?.place.cell ?? '' },
        actual: here,
        expected: before,
      });
    }),
  ],
};
