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
    across: [...lead, ...columns.filter(({ column }) => !column.below)],
    lead: lead.length,
    below: columns.filter(({ column }) => column.below),
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

/** Rows that are printed: those set aside are for readers who can filter. */
export const printedRows = ({ rows }: PaperTable): readonly PaperRow[] =>
  rows.filter(({ aside }) => !aside);
