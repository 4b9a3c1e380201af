import { CONDITIONS } from '../../catalogue/conditions.js';
import { sectionOf } from '../../catalogue/forms.js';
import type { Condition } from '../../catalogue/schema.js';
import {
  fail,
  NOT_APPLICABLE,
  type Outcome,
  PASS,
  type SheetInput,
  type SheetRule,
} from '../rule.js';
import { conditionState, rowsUnder } from '../sheet/conditions.js';
import { isMarked, type Row } from '../sheet/rows.js';
import { isEntirelyBlank, type Sheet } from '../sheet/sheet.js';
import { atRow } from '../sheet/subjects.js';
import { isBlankBlock } from './blank-block.js';

/**
 * Sections that only some products answer (statutory retention, external storage) are one matter:
 * blank throughout, blank beside 対象外, いいえ throughout where 対象外 may be meant, or blank in one
 * section while the others are answered. 対象外 throughout is proper absence.
 */
export const conditionalBlock: SheetRule = {
  id: 'ANS-09',
  family: 'ANS',
  class: 'basic',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: (input) =>
    isEntirelyBlank(input.sheet)
      ? [NOT_APPLICABLE]
      : CONDITIONS.flatMap((condition) => judgeCondition(input, condition)),
};

function judgeCondition({ sheet, context }: SheetInput, condition: Condition): readonly Outcome[] {
  const rows = rowsUnder(sheet, condition);
  const [first] = rows;
  if (first === undefined) return [NOT_APPLICABLE];
  const blank = rows.filter((row) => isMarked(row, 'blank'));
  switch (conditionState(sheet, condition, context)) {
    case 'unknown':
      return [blank.length < rows.length ? PASS : block(first, `${condition}-blank`)];
    case 'unclear':
      return [block(firstNo(rows) ?? first, `${condition}-no-yes`)];
    case 'met':
      return [PASS, ...blankSections(sheet, blank).map((row) => blankSection(sheet, row))];
    case 'not-met': {
      const [firstBlank] = blank;
      const saidNo = condition === 'retention' && context.retention === 'no';
      return [
        firstBlank === undefined || saidNo
          ? PASS
          : block(firstBlank, `${condition}-beside-not-applicable`),
      ];
    }
  }
}

const firstNo = (rows: readonly Row[]): Row | undefined =>
  rows.find(({ answer, item }) => answer.choice === 'no' && item?.role !== 'presence');

/** Of some blank rows, the first one of each section that is blank throughout. */
function blankSections(sheet: Sheet, blank: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return blank.filter((row) => {
    const section = sectionOf(sheet.form, row.item?.key ?? '') ?? '';
    if (seen.has(section) || !isBlankBlock(sheet, row)) return false;
    seen.add(section);
    return true;
  });
}

function blankSection(sheet: Sheet, at: Row): Outcome {
  const section = sheet.form.sections.find(({ items }) =>
    items.some(({ key }) => key === at.item?.key),
  );
  return fail(atRow(at), {
    args: { section: section?.id ?? '', title: section?.titleJa ?? '' },
    actual: 'blank',
    expected: 'yes | no | not-applicable',
    variant: 'section',
    severity: 'error',
  });
}

/** The whole block, at the row that shows it. */
const block = (at: Row, variant: string): Outcome =>
  fail(atRow(at), {
    actual: at.answer.choice ?? 'blank',
    expected: 'not-applicable',
    variant,
  });
