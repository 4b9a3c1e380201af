import { TOOL_PREFIX } from '../agreement/fields.js';
import type { OwnEntry } from '../agreement/filled.js';
import type { PaperSay, PaperWordId } from '../messages/paper/index.js';
import { commentCell, type FilledIn, type PeopleColumn, peopleColumns } from './filled-in.js';
import type { PaperSection } from './model.js';
import { type TableOf, tableOf } from './table.js';

/** A section that is one list, in the words of the document. */
export interface ListOf<Row> extends TableOf<Row> {
  readonly id: string;
  readonly name: PaperWordId;
  /** Default: the name. */
  readonly title?: PaperWordId;
  readonly intro: PaperWordId;
  readonly annex?: boolean;
}

export const listSection = <Row>(say: PaperSay, list: ListOf<Row>): PaperSection => ({
  id: list.id,
  name: say(list.name),
  title: say(list.title ?? list.name),
  intro: say(list.intro),
  blocks: [tableOf(list)],
  annex: list.annex ?? false,
});

/** Id of the hidden column with the keys of lines. */
export const LINE_KEY_ID = 'lineKey';

/** A list whose first columns are ours and whose others people fill in. */
export interface FillInOf<Row> extends ListOf<Row> {
  readonly people: readonly PeopleColumn[];
  readonly keyOf: (row: Row) => string;
}

/** A section with what people wrote on lines of it that are not there any more. */
export interface FilledSection {
  readonly section: PaperSection;
  readonly left: readonly OwnEntry[];
}

/** Such a list with what people filled in before. */
export function fillInSection<Row>(
  say: PaperSay,
  filled: FilledIn,
  { people, ...list }: FillInOf<Row>,
): FilledSection {
  const { keyOf, rows, columns } = list;
  return {
    section: listSection(say, {
      ...list,
      columns: [...columns, ...peopleColumns(people, filled, keyOf)],
      entered: (row, id) => filled.textOf(keyOf(row), id) !== null,
      comment: (row, id) =>
        id.startsWith(TOOL_PREFIX) ? undefined : commentCell(say, filled.commentOf(keyOf(row), id)),
      hidden: [{ id: LINE_KEY_ID, value: keyOf }],
    }),
    left: filled.left(new Set(rows.map(keyOf))),
  };
}
