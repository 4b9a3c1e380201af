import { sectionOf } from '../../catalogue/forms.js';
import { groupedBy } from '../../model/grouped.js';
import { oncePer } from '../../model/once.js';
import type { Row, Sheet } from '../sheet/sheet.js';

/** Rows that share a section and a condition (such as 7.1 of the retention duty) with a row. */
export function conditionalSection(sheet: Sheet, row: Row): readonly Row[] {
  const section = sectionKey(sheet, row);
  return section === undefined ? [] : (rowsBySection(sheet).get(section) ?? []);
}

const rowsBySection = oncePer((sheet: Sheet) =>
  groupedBy(sheet.rows, (row) => sectionKey(sheet, row)),
);

function sectionKey(sheet: Sheet, { item }: Row): string | undefined {
  return item?.appliesTo === undefined ? undefined : sectionOf(sheet.form, item.key);
}

/** A conditional section of at least this many rows is one matter when it is blank throughout. */
const SMALLEST_BLOCK = 3;

/** The row stands in a conditional section that is blank throughout: ANS-09 says so once. */
export function isBlankBlock(sheet: Sheet, row: Row): boolean {
  const rows = conditionalSection(sheet, row);
  return rows.length >= SMALLEST_BLOCK && rows.every(({ answer }) => answer.state === 'blank');
}
