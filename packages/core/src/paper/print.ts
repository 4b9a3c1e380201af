import type { PaperSay } from '../messages/paper/index.js';
import { joinedRows } from './join.js';
import type { PaperColumn, PaperRow, PaperTable } from './model.js';

/**
 * How a wide table is cut for paper and page: one table for each group of columns, each with the
 * columns that say what a row is about. Nothing that is written is left out.
 */

/** A column with its place in the cells of a row. */
export interface PlacedColumn {
  readonly column: PaperColumn;
  readonly at: number;
}

export interface TableCut {
  /** Heading of the group; null where the table has no groups. */
  readonly heading: string | null;
  readonly people: boolean;
  /** Side by side, those that say what a row is about first. */
  readonly across: readonly PlacedColumn[];
  /** How many of `across` say what a row is about. */
  readonly lead: number;
  /** Once above the rows that share them. */
  readonly above: readonly PlacedColumn[];
  /** Below each row, under their headings, where the row has something in them. */
  readonly below: readonly PlacedColumn[];
  /** Columns for people in which nothing is written were left out. */
  readonly emptyLeftOut: boolean;
}

const isWritten = ({ rows }: PaperTable, at: number): boolean =>
  rows.some(({ cells }) => (cells[at]?.text ?? '') !== '');

/** The cuts of a table, in the order of its groups; groups in which nothing is written are left out. */
export function tableCuts(table: PaperTable): readonly TableCut[] {
  const placed = table.columns.map((column, at): PlacedColumn => ({ column, at }));
  const lead = placed.slice(0, table.lead);
  const rest = placed.slice(table.lead);
  const cut = (
    columns: readonly PlacedColumn[],
    about: Pick<TableCut, 'heading' | 'people' | 'emptyLeftOut'>,
  ): TableCut => ({
    ...about,
    across: [...lead, ...columns].filter(({ column }) => column.print === 'across'),
    lead: lead.filter(({ column }) => column.print === 'across').length,
    above: [...lead, ...columns].filter(({ column }) => column.print === 'above'),
    below: columns.filter(({ column }) => column.print === 'below'),
  });
  if (table.groups.length === 0)
    return [cut(rest, { heading: null, people: false, emptyLeftOut: false })];
  return table.groups.flatMap(({ id, heading, people }) => {
    const all = rest.filter(({ column }) => column.group === id);
    const columns = people ? all.filter(({ at }) => isWritten(table, at)) : all;
    const emptyLeftOut = columns.length < all.length;
    return columns.length === 0 ? [] : [cut(columns, { heading, people, emptyLeftOut })];
  });
}

/** Whether people wrote nothing into any group of theirs. */
export const isUnfilled = (table: PaperTable): boolean =>
  table.groups.some(({ people }) => people) && !tableCuts(table).some(({ people }) => people);

/**
 * Rows that are printed: those set aside are for readers who can filter, and those that say the same
 * stand in one.
 */
export const printedRows = (table: PaperTable, say: PaperSay): readonly PaperRow[] =>
  joinedRows(table, table.rows.filter(({ aside }) => !aside).map(withComments), say);

/** On paper there are no balloons: a comment stands below the text of its cell. */
function withComments(row: PaperRow): PaperRow {
  if (row.cells.every(({ comment }) => comment === undefined)) return row;
  const cells = row.cells.map((cell) => {
    if (cell.comment === undefined) return cell;
    const { sameAs: _, ...own } = cell;
    return { ...own, text: [cell.text, cell.comment.told].filter((one) => one !== '').join('\n') };
  });
  return { ...row, cells };
}

/** Whether the columns above are printed before a row: they say something new. */
const opensTopic = ({ above }: TableCut, row: PaperRow, previous: PaperRow | undefined): boolean =>
  above.length > 0 &&
  (previous === undefined ||
    row.opensGroup ||
    above.some(({ at }) => {
      const cell = row.cells[at];
      return cell?.sameAs === undefined && cell?.text !== previous.cells[at]?.text;
    }));

/** What stands below a row, or below several that share it. */
export interface BelowText {
  readonly column: PaperColumn;
  /** The heading of the column, with the numbers of the rows where there are several. */
  readonly label: string;
  readonly text: string;
}

/** A row with what is printed around it. */
export interface PrintedLine {
  readonly row: PaperRow;
  /** Whether the columns above are printed before it. */
  readonly opensTopic: boolean;
  readonly below: readonly BelowText[];
}

/**
 * What is printed of a cut, line by line. Rows one after the other whose texts below are the same
 * have them once, below the last one.
 */
export function printedLines(
  table: PaperTable,
  cut: TableCut,
  say: PaperSay,
): readonly PrintedLine[] {
  const rows = printedRows(table, say);
  const numbers = table.columns.findIndex(({ join }) => join?.as === 'numbers');
  /** Whether what stands below a row points to the first one of its run. */
  const shares = (row: PaperRow, first: PaperRow): boolean =>
    cut.below.some(({ at }) => row.cells[at]?.sameAs !== undefined) &&
    cut.below.every(({ at }) => {
      const { text = '', sameAs } = row.cells[at] ?? {};
      return sameAs === undefined
        ? text === ''
        : first.joined.includes(sameAs) || sameAs === first.cells[at]?.sameAs;
    });
  const belowOf = (run: readonly PaperRow[]): readonly BelowText[] => {
    const all = say('line-numbers', {
      numbers: run.map(({ cells }) => cells[numbers]?.text ?? ''),
    });
    return cut.below.flatMap(({ column, at }) => {
      const text = run[0]?.cells[at]?.text ?? '';
      const label =
        run.length === 1 ? column.heading : say('explained', { word: column.heading, text: all });
      return text === '' ? [] : [{ column, label, text }];
    });
  };
  const lines: PrintedLine[] = [];
  let run: PaperRow[] = [];
  for (const [index, row] of rows.entries()) {
    run.push(row);
    const [next, first] = [rows[index + 1], run[0]];
    const goesOn =
      numbers >= 0 &&
      next !== undefined &&
      first !== undefined &&
      !next.opensGroup &&
      shares(next, first);
    lines.push({
      row,
      opensTopic: opensTopic(cut, row, rows[index - 1]),
      below: goesOn ? [] : belowOf(run),
    });
    if (!goesOn) run = [];
  }
  return lines;
}
