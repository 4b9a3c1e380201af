import { type PaperRow, type PaperSection, type PaperTable, tablesOf } from '@kaijisho/core';
import type { Workbook, Worksheet } from 'exceljs';
import type { HiddenColumn } from '../identity.js';
import { addListSheet, HEADING_ROW } from '../list-sheet.js';
import { validateColumn } from '../table.js';
import { sheetColumns } from './columns.js';
import type { SheetContext } from './context.js';

/** The hidden columns of a table, as `identify` takes them. */
export const hiddenColumns = ({ hidden }: PaperTable): readonly HiddenColumn<PaperRow>[] =>
  hidden.map((id, at) => ({ id, value: (row) => row.hidden[at] ?? null }));

/** Lists in cells for people: they help, and other words may be typed. */
function addOffers(sheet: Worksheet, { columns, rows }: PaperTable): void {
  if (rows.length === 0) return;
  const lines = { first: HEADING_ROW + 1, last: HEADING_ROW + rows.length };
  for (const [at, { offers }] of columns.entries())
    if (offers.length > 0)
      validateColumn(sheet, at + 1, lines, {
        type: 'list',
        allowBlank: true,
        formulae: [`"${offers.join(',')}"`],
        showErrorMessage: false,
      });
}

/**
 * A section that is one table, as a worksheet that is known again when people give it back.
 * @throws RangeError for a section without a table
 */
export function writePaperSheet(
  workbook: Workbook,
  section: PaperSection,
  { omitted, footer }: SheetContext,
): Worksheet {
  const [table] = tablesOf(section);
  if (table === undefined) throw new RangeError(`Section ${section.id} has no table`);
  const sheet = addListSheet(workbook, {
    name: section.name,
    title: section.title,
    intro: section.intro,
    columns: sheetColumns(table),
    rows: table.rows,
    frozen: table.lead,
    ...(table.empty === '' ? {} : { empty: table.empty }),
    opensGroup: ({ opensGroup }) => opensGroup,
    hides: ({ aside }) => aside,
    identity: {
      layout: `kaijisho-${section.id}/1`,
      hidden: hiddenColumns(table),
      entered: ({ entered }, id) => entered.includes(id),
    },
    footer: footer(section.name),
    omitted,
  });
  addOffers(sheet, table);
  return sheet;
}
