import type { OwnEntry } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { HEADING_ROW } from '../list-sheet.js';
import { type Column, validateColumn } from '../table.js';
import type { WordId } from '../words/index.js';
import { handlingOf } from './handling.js';
import { writeListSheet } from './list-sheet.js';
import type { Writing } from './writing.js';

/** A column for people; the id is kept for reading back. */
export interface FillInColumn {
  readonly id: string;
  readonly heading: WordId;
  readonly width: number;
  /** Words offered in a list; anything else may be typed. */
  readonly offers?: readonly WordId[];
}

/** A list whose first columns are ours and whose others people fill in. */
export interface FillInSheet<Row> {
  /** Name of the layout, such as `contacts`. */
  readonly layout: string;
  readonly name: WordId;
  readonly intro: WordId;
  readonly titleText?: string;
  readonly introText?: string;
  readonly columns: readonly Column<Row>[];
  readonly people: readonly FillInColumn[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly opensGroup?: (row: Row, previous: Row) => boolean;
}

/**
 * Writes such a list with what people filled in before.
 * @returns entries of people on lines that are not there any more
 */
export function writeFillInSheet<Row>(
  workbook: Workbook,
  writing: Writing,
  list: FillInSheet<Row>,
): readonly OwnEntry[] {
  const { say } = writing;
  const filled = handlingOf(writing, list.layout);
  const columns: readonly Column<Row>[] = [
    ...list.columns,
    ...list.people.map(
      ({ id, heading, width }): Column<Row> => ({
        id,
        heading: say(heading),
        width,
        people: true,
        look: { fill: 'input' },
        value: (row) => filled.textOf(list.keyOf(row), id),
      }),
    ),
  ];
  const sheet = writeListSheet(workbook, writing, {
    layout: `kaijisho-${list.layout}/1`,
    name: list.name,
    title: list.name,
    intro: list.intro,
    columns,
    rows: list.rows,
    frozen: 3,
    keyOf: list.keyOf,
    entered: (row, id) => filled.textOf(list.keyOf(row), id) !== null,
    ...(list.titleText === undefined ? {} : { titleText: list.titleText }),
    ...(list.introText === undefined ? {} : { introText: list.introText }),
    ...(list.opensGroup === undefined ? {} : { opensGroup: list.opensGroup }),
  });
  const lastRow = HEADING_ROW + list.rows.length;
  for (const [index, { offers }] of list.people.entries()) {
    if (offers === undefined || list.rows.length === 0) continue;
    validateColumn(
      sheet,
      list.columns.length + index + 1,
      { first: HEADING_ROW + 1, last: lastRow },
      {
        type: 'list',
        allowBlank: true,
        formulae: [`"${offers.map((word) => say(word)).join(',')}"`],
        showErrorMessage: false,
      },
    );
  }
  return filled.left(new Set(list.rows.map(list.keyOf)));
}
