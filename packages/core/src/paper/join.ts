import { groupedBy } from '../basics/grouped.js';
import type { PaperSay } from '../messages/paper/index.js';
import type { PaperCell, PaperJoin, PaperRow, PaperTable } from './model.js';

/**
 * Rows of paper and page: those that say the same of several products or phases are printed as one.
 * Every text is kept; a worksheet, in which people write line by line, has all rows.
 */

/** Rows to be printed as one. */
type Bundle = readonly [PaperRow, ...PaperRow[]];

/** What a cell says: one that points to another row says what stands there. */
type Saying = (row: PaperRow, at: number) => string;

function sayingsOf(rows: readonly PaperRow[]): Saying {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return ({ cells }, at) => {
    const cell = cells[at];
    const other = cell?.sameAs === undefined ? undefined : byKey.get(cell.sameAs);
    return (other?.cells[at] ?? cell)?.text ?? '';
  };
}

/** Rows up to the next one that begins a group. */
function groupsOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const groups: PaperRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || row.opensGroup) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

/** `1–4` and `7` of rows in any order. */
function ranges(numbers: readonly number[]): readonly string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const parts: [first: number, last: number][] = [];
  for (const number of sorted) {
    const last = parts.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

/** Texts of rows that are printed as one, each once. */
export function joinedText(
  texts: readonly string[],
  { as, all }: PaperJoin,
  say: PaperSay,
): string {
  if (texts.length === 1) return texts[0] ?? '';
  if (as === 'numbers') return say('listed', { entries: ranges(texts.map(Number)) });
  const whole = all?.texts.every((text) => texts.includes(text)) ?? false;
  const told =
    all === null || !whole
      ? texts
      : [all.text, ...texts.filter((text) => !all.texts.includes(text))];
  return say('listed', { entries: told.filter((text) => text !== '') });
}

/** Joins the rows of a group over one column after the other. */
function joinGroup(
  { columns }: PaperTable,
  group: readonly PaperRow[],
  over: readonly number[],
  said: Saying,
  say: PaperSay,
): readonly PaperRow[] {
  const textsOf = (bundle: Bundle, at: number) => [...new Set(bundle.map((row) => said(row, at)))];
  /** What two bundles must share to be joined over a column. */
  const keyOf = (bundle: Bundle, without: number): string =>
    bundle[0].added
      ? bundle[0].key
      : JSON.stringify(
          columns.map(({ join }, at) =>
            at === without || join?.follows === true ? null : textsOf(bundle, at),
          ),
        );
  let bundles: readonly Bundle[] = group.map((row) => [row]);
  for (const at of over) {
    const alike = groupedBy(bundles, (bundle) => keyOf(bundle, at)).values();
    bundles = [...alike].map(([first, ...others]) => [...(first as Bundle), ...others.flat()]);
  }
  /** The cell that says it in full, or else the first one. */
  const cellOf = (bundle: Bundle, at: number): PaperCell | undefined =>
    (bundle.find(({ cells }) => cells[at]?.sameAs === undefined) ?? bundle[0]).cells[at];
  return bundles.map((bundle) => {
    const [first] = bundle;
    const cells = columns.map(({ join }, at): PaperCell => {
      const cell = cellOf(bundle, at) ?? { text: '' };
      if (join === null) return cell;
      const { look } = cell;
      const text = joinedText(textsOf(bundle, at), join, say);
      return { text, ...(look === undefined ? {} : { look }) };
    });
    return { ...first, cells, joined: bundle.map(({ key }) => key) };
  });
}

/**
 * @param rows of the table, without those that are left aside
 * @returns as many rows as it takes to say the same
 */
export function joinedRows(
  table: PaperTable,
  rows: readonly PaperRow[],
  say: PaperSay,
): readonly PaperRow[] {
  const over = table.columns.flatMap(({ join }, at) => (join === null || join.follows ? [] : [at]));
  if (over.length === 0) return rows;
  const said = sayingsOf(rows);
  return groupsOf(rows).flatMap((group) => joinGroup(table, group, over, said, say));
}
