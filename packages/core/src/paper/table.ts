import { TOOL_PREFIX } from '../agreement/fields.js';
import { visibleText } from '../text/visible.js';
import type {
  PaperCell,
  PaperColumn,
  PaperGroup,
  PaperJoin,
  PaperLook,
  PaperTable,
} from './model.js';

/** What a column says of a row: a text, a number, nothing, or a cell with more to it. */
export type CellContent = string | number | null | PaperCell;

/** A column of a table whose rows are made of `Row`s. */
export interface ColumnOf<Row> {
  /** Needed where the column is asked for by name; otherwise its place tells it. */
  readonly id?: string;
  readonly heading: string;
  readonly width: number;
  readonly value: (row: Row, index: number) => CellContent;
  readonly look?: PaperLook | ((row: Row) => PaperLook);
  readonly people?: boolean;
  readonly group?: string;
  readonly print?: PaperColumn['print'];
  readonly join?: PaperJoin;
  readonly offers?: readonly string[];
}

/** What a worksheet keeps out of sight for each row. */
export interface HiddenColumn<Row> {
  readonly id: string;
  readonly value: (row: Row) => string | null;
}

export interface TableOf<Row> {
  /** Needed where the section has more than one block. */
  readonly caption?: string;
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
  /** What a row is known by; its place where nobody asks. */
  readonly keyOf?: (row: Row) => string;
  readonly opensGroup?: (row: Row, previous: Row) => boolean;
  readonly aside?: (row: Row) => boolean;
  readonly entered?: (row: Row, column: string) => boolean;
  /** What people attached to the cell of a column. */
  readonly comment?: (row: Row, column: string) => PaperCell['comment'];
  readonly hidden?: readonly HiddenColumn<Row>[];
  readonly groups?: readonly PaperGroup[];
  readonly lead: number;
  readonly empty?: string;
}

function cellOf(content: CellContent, look: PaperLook | undefined): PaperCell {
  const own = look === undefined ? {} : { look };
  if (content === null) return { text: '', ...own };
  if (typeof content === 'number') return { text: String(content), number: content, ...own };
  if (typeof content === 'string') return { text: visibleText(content), ...own };
  return { ...content, text: visibleText(content.text), ...own };
}

/** A table with every cell in its words. */
export function tableOf<Row>(table: TableOf<Row>): PaperTable {
  const { columns, rows, keyOf, opensGroup, aside, entered, comment, hidden = [] } = table;
  const ids = columns.map(({ id }, index) => id ?? `${TOOL_PREFIX}c${index + 1}`);
  let previous: Row | undefined;
  return {
    kind: 'table',
    title: table.caption ?? null,
    columns: columns.map(({ heading, width, look, people, group, print, join, offers }, index) => ({
      id: ids[index] ?? '',
      heading,
      width,
      look: typeof look === 'object' ? look : {},
      people: people ?? false,
      group: group ?? null,
      print: print ?? 'across',
      join: join ?? null,
      offers: offers ?? [],
    })),
    groups: table.groups ?? [],
    rows: rows.map((row, index) => {
      const key = keyOf?.(row) ?? String(index + 1);
      const above = previous;
      const left = aside?.(row) ?? false;
      // A row left aside is not seen: the next one is compared with the one above it.
      if (!left) previous = row;
      return {
        key,
        joined: [key],
        cells: columns.map(({ value, look }, at) => {
          const cell = cellOf(
            value(row, index),
            typeof look === 'function' ? look(row) : undefined,
          );
          const attached = comment?.(row, ids[at] ?? '');
          return attached === undefined ? cell : { ...cell, comment: attached };
        }),
        opensGroup: above !== undefined && (opensGroup?.(row, above) ?? false),
        aside: left,
        entered: ids.filter((id) => entered?.(row, id) ?? false),
        added: false,
        hidden: hidden.map(({ value }) => value(row)),
      };
    }),
    hidden: hidden.map(({ id }) => id),
    lead: table.lead,
    empty: table.empty ?? '',
  };
}

/** Rows that differ in this column alone are printed as one. */
export const joinedList = (all: PaperJoin['all'] = null): PaperJoin => ({
  as: 'list',
  follows: false,
  all,
});

/** What goes with joined rows, such as their places. */
export const FOLLOWING: PaperJoin = { as: 'list', follows: true, all: null };

/** The number of a row, counted from 1. */
export const numberColumn = <Row>(heading: string, width = 6): ColumnOf<Row> => ({
  join: { ...FOLLOWING, as: 'numbers' },
  heading,
  width,
  value: (_, index) => index + 1,
  look: { centred: true },
});

/** A share of 1, which spreadsheets calculate with and people read in percent. */
export const percentCell = (share: number): PaperCell => ({
  text: `${Math.round(share * 100)}%`,
  number: share,
  format: '0%',
});
