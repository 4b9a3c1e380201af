import type { Workbook, Worksheet } from 'exceljs';
import type { HiddenColumn } from '../identity.js';
import { addListSheet, type ListSheet } from '../list-sheet.js';
import type { WordId } from '../words/index.js';
import type { Writing } from './writing.js';

/** A list of the matrix workbook, in its words, and known again when people give it back. */
interface MatrixList<Row>
  extends Pick<ListSheet<Row>, 'columns' | 'rows' | 'opensGroup' | 'hides' | 'frozen'> {
  readonly name: WordId;
  readonly title: WordId;
  readonly intro: WordId;
  /** In place of `title` and `intro`, where they are made of more than our words. */
  readonly titleText?: string;
  readonly introText?: string;
  readonly empty?: WordId;
  /** Under which the sheet is read back, such as `kaijisho-findings/1`. */
  readonly layout: string;
  /** What a line is known by, where people fill in cells of it. */
  readonly keyOf?: (row: Row) => string;
  readonly entered?: (row: Row, id: string) => boolean;
  readonly hidden?: readonly HiddenColumn<Row>[];
}

/** Id of the hidden column with the keys of lines. */
export const LINE_KEY_ID = 'lineKey';

/** Adds a list sheet in the words of the workbook. */
export function writeListSheet<Row>(
  workbook: Workbook,
  { say, omitted, footer }: Writing,
  {
    name,
    title,
    intro,
    titleText,
    introText,
    empty,
    layout,
    keyOf,
    entered,
    hidden = [],
    ...list
  }: MatrixList<Row>,
): Worksheet {
  return addListSheet(workbook, {
    ...list,
    name: say(name),
    title: titleText ?? say(title),
    intro: introText ?? say(intro),
    ...(empty === undefined ? {} : { empty: say(empty) }),
    identity: {
      layout,
      hidden: [...(keyOf === undefined ? [] : [{ id: LINE_KEY_ID, value: keyOf }]), ...hidden],
      ...(entered === undefined ? {} : { entered }),
    },
    footer: footer(name),
    omitted,
  });
}
