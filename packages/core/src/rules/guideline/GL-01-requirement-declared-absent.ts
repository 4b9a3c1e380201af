import { TOPIC_BASIS } from '../../catalogue/crosswalk.js';
import { fail, NOT_APPLICABLE, type RowRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { TWO_FACTOR } from '../sheet/options.js';
import { isMeasure } from '../sheet/rows.js';
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
export const requirementDeclaredAbsent: RowRule = {
  id: 'GL-01',
  family: 'GL',
  class: 'full',
  severity: 'warning',
  action: 'ask',
  scope: 'row',
  concerns: (row) => isMeasure(row) && row.answer.key !== TWO_FACTOR,
  mark: 'no',
  judge: (row, { sheet, context }) => {
    if (isJudged(sheet, row, context) !== 'yes') return NOT_APPLICABLE;
    const absent = requirementsOf(sheet, row.answer.key ?? '', context, 'direct').filter(
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
      basis: TOPIC_BASIS,
      ...(questions.length === 0 ? {} : { variant: 'questions' }),
    });
  },
};
