import { fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { TWO_FACTOR } from '../sheet/options.js';
import { atRow, rowNames } from '../sheet/subjects.js';
import {
  citationLists,
  isDeclaredElsewhere,
  questionsFor,
  requirementsOf,
} from './requirements.js';

/**
 * いいえ on the row that asks about a requirement directly, and no other row declares anything about
 * it: names the requirement and what to ask. (Two-factor has its own condition, see GL-02.)
 */
export const requirementDeclaredAbsent: SheetRule = {
  id: 'GL-01',
  family: 'GL',
  class: 'full',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    sheet.rows.map((row): Outcome => {
      const { key, choice } = row.answer;
      if (key === null || key === TWO_FACTOR || row.item?.role !== 'measure') return NOT_APPLICABLE;
      if (choice !== 'no') return PASS;
      if (isJudged(sheet, row, context) !== 'yes') return NOT_APPLICABLE;
      const absent = requirementsOf(sheet, key, context, 'direct').filter(
        (id) => !isDeclaredElsewhere(sheet, id, row),
      );
      if (absent.length === 0) return NOT_APPLICABLE;
      const questions = questionsFor(sheet, absent);
      return fail(atRow(row), {
        args: {
          ...rowNames(row),
          ...citationLists(absent),
          questions: questions.map(({ textJa }) => textJa).join(''),
          questionsEn: questions.map(({ textEn }) => textEn).join(' '),
        },
        actual: 'no',
        expected: 'yes',
        ...(questions.length === 0 ? {} : { variant: 'questions' }),
      });
    }),
};
