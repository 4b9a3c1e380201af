import { TOOL_PREFIX } from '../agreement/fields.js';
import { isTouched, linesOfTables, type OwnEntry } from '../agreement/filled.js';
import { linesByKey } from '../agreement/settle.js';
import type { PaperSay } from '../messages/paper/index.js';
import { visibleText } from '../text/visible.js';
import type { PaperCell } from './model.js';
import type { Wording } from './sources.js';
import type { ColumnOf } from './table.js';

/** Id of the column in which people record what they did about a finding. */
export const HANDLING_ID = 'handling';

/** What people wrote into the lines of a list, by the key of the line. */
export interface FilledIn {
  /** The text of one column of a line; null when there is none. */
  readonly textOf: (key: string, id?: string) => string | null;
  /** The comment on a cell of a line; null when there is none. */
  readonly commentOf: (key: string, id: string) => string | null;
  /** Entries on lines that are not among these keys. */
  readonly left: (keys: ReadonlySet<string>) => readonly OwnEntry[];
}

/** What people filled in on a list of the former workbook. */
export function filledIn({ input }: Wording, table: string): FilledIn {
  const workbook = input.agreement?.agreement.workbook;
  const { byKey, repeated } = linesByKey(
    workbook === undefined ? [] : linesOfTables(workbook, table),
  );
  return {
    textOf: (key, id = HANDLING_ID) => byKey.get(key)?.entries.get(id)?.text ?? null,
    commentOf: (key, id) => byKey.get(key)?.comments.get(id)?.text ?? null,
    left: (keys) =>
      [...[...byKey].filter(([key]) => !keys.has(key)).map(([, line]) => line), ...repeated]
        .filter(isTouched)
        .flatMap(({ label, entries, comments }) => [
          ...[...entries.values()].map(({ text, place }) => ({ heading: label, text, place })),
          // Those on cells of ours are told with everything that lost its place.
          ...[...comments].flatMap(([id, comment]) =>
            id.startsWith(TOOL_PREFIX) ? [] : [comment],
          ),
        ]),
  };
}

/** A column for people; the id is kept for reading back. */
export interface PeopleColumn {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  /** Words offered in a list; anything else may be typed. */
  readonly offers?: readonly string[];
}

/** Columns for people, with what they filled in before. */
export const peopleColumns = <Row>(
  columns: readonly PeopleColumn[],
  filled: FilledIn,
  keyOf: (row: Row) => string,
): readonly ColumnOf<Row>[] =>
  columns.map(({ id, ...column }) => ({
    ...column,
    id,
    people: true,
    look: { tone: 'input' },
    value: (row) => filled.textOf(keyOf(row), id),
  }));

/** For lists that nobody has filled in yet. */
export const NOTHING_FILLED_IN: FilledIn = {
  textOf: () => null,
  commentOf: () => null,
  left: () => [],
};

/** A comment as a cell carries it; undefined where there is none. */
export const commentCell = (say: PaperSay, text: string | null): PaperCell['comment'] =>
  text === null
    ? undefined
    : { text: visibleText(text), told: say('comment.told', { text: visibleText(text) }) };
