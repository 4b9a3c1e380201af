import { groupedBy } from '../../basics/grouped.js';
import { sectionOf } from '../../catalogue/forms.js';
import { isMarked, type Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { sheetFact } from '../sheet/sheet-fact.js';

/** Section of a row that presupposes a condition, such as 7.1 of the retention duty. */
const conditionalSection = ({ form }: Sheet, { item }: Row): string | undefined =>
  item?.appliesTo === undefined ? undefined : sectionOf(form, item.key);

const rowsBySection = sheetFact((sheet) =>
  groupedBy(sheet.rows, (row) => conditionalSection(sheet, row)),
);

/** A conditional section of at least this many rows is one matter when it is blank throughout. */
const SMALLEST_BLOCK = 3;

/** The row stands in a conditional section that is blank throughout: ANS-09 says so once. */
export function isBlankBlock(sheet: Sheet, row: Row): boolean {
  const section = conditionalSection(sheet, row);
  if (section === undefined) return false;
  const rows = rowsBySection(sheet).get(section) ?? [];
  return rows.length >= SMALLEST_BLOCK && rows.every((other) => isMarked(other, 'blank'));
}
