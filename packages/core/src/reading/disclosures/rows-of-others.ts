import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { namesHistory } from '../wording/history.js';
import { saysIsNoForm } from '../wording/no-form.js';
import { looksLikeQuestion } from '../wording/question.js';
import type { LocatedRow } from './model.js';

const asks = ({ row: { question } }: LocatedRow): boolean => looksLikeQuestion(question.question);

const headsOthers = (cell: SheetCell): boolean => namesHistory.of(cell) || saysIsNoForm.of(cell);

/**
 * Rows without those at the end that are known nowhere and stand below a line that says they are none of the
 * form: another questionnaire on the same sheet, or its history of changes, which asks nothing.
 */
export function withoutRowsOfOthers(
  rows: readonly LocatedRow[],
  page: SheetPage,
): readonly LocatedRow[] {
  const last = rows.findLastIndex(
    ({ recognised, row }) => recognised.key !== null && !headsOthers(row.question.cell),
  );
  const lastKnown = rows[last];
  if (lastKnown === undefined || last === rows.length - 1) return rows;
  const from = lastKnown.row.question.row;
  const behind = rows.slice(last + 1);
  const isCut = (cell: SheetCell) =>
    saysIsNoForm.of(cell) ||
    (namesHistory.of(cell) && !behind.some((one) => one.row.question.row > cell.row && asks(one)));
  const line = page.cells.find((cell) => cell.row > from && isCut(cell));
  return line === undefined
    ? rows
    : rows.filter(({ row: { question } }, at) => at <= last || question.row < line.row);
}
