import {
  fail,
  NOT_APPLICABLE,
  type Outcome,
  PASS,
  type SheetInput,
  type SheetRule,
} from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { optionGroups } from '../sheet/options.js';
import { isMarked, type Row } from '../sheet/rows.js';
import { isEntirelyBlank } from '../sheet/sheet.js';
import { atRow, rowNames } from '../sheet/subjects.js';
import { isBlankBlock } from './blank-block.js';

/**
 * An item without any answer. Rows under a gate answered いいえ, of records the product does not
 * keep, and the rows of a block that is blank as a whole (ANS-08, ANS-09) are not counted one by
 * one; options are judged as a group, which is answered when one of them is はい.
 */
export const unanswered: SheetRule = {
  id: 'ANS-01',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: (input) => {
    if (isEntirelyBlank(input.sheet)) return [NOT_APPLICABLE];
    const { answerable, marked } = input.sheet;
    const answered = answerable.some((row) => isSingle(row) && !isMarked(row, 'blank'));
    return [
      ...(answered ? [PASS] : []),
      ...marked.blank.filter(isSingle).map((row) => judgeBlank(input, row)),
      ...optionGroups(input.sheet).map(judgeGroup),
    ];
  },
};

/** Rows that are to be answered each for itself. */
const isSingle = ({ item }: Row): boolean =>
  item !== null && item.role !== 'option' && item.role !== 'heading';

function judgeBlank({ sheet, context }: SheetInput, row: Row): Outcome {
  if (isJudged(sheet, row, context) !== 'yes' || isBlankBlock(sheet, row)) return NOT_APPLICABLE;
  return blank(row, undefined);
}

function judgeGroup(rows: readonly Row[]): Outcome {
  const [firstBlank] = rows.filter(({ answer }) => answer.state === 'blank');
  const answered = rows.some(({ answer }) => answer.choice === 'yes');
  return firstBlank === undefined || answered ? PASS : blank(firstBlank, 'group');
}

const blank = (row: Row, variant: string | undefined): Outcome =>
  fail(atRow(row), {
    args: rowNames(row),
    actual: 'blank',
    expected: 'yes | no | not-applicable',
    ...(variant === undefined ? {} : { variant }),
  });
