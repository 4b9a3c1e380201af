import {
  type Agreement,
  type FilledLine,
  keptText,
  type OwnEntry,
  type Place,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { Column } from '../table.js';
import type { WordId } from '../words/index.js';
import { decisionColumns } from './decisions.js';
import { writeListSheet } from './list-sheet.js';
import type { Writing } from './writing.js';

/** Id of the hidden column that holds a decision with its key, to bring it back. */
export const KEPT_ID = 'kept';
/** Ids of the columns that are read back where there is no decision behind a line. */
export const KEPT_HEADING_ID = 'tool.kept-heading';
export const KEPT_TEXT_ID = 'tool.kept-text';
export const KEPT_PLACE_ID = 'tool.kept-place';

/** One thing people wrote that has no place in the new table. */
interface KeptLine {
  readonly kind: WordId;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly place: Place;
  readonly decision: FilledLine | null;
}

/** All entries of a line as one text: `heading: text`, one on each line. */
function entriesText(line: FilledLine, headings: ReadonlyMap<string, string>): string {
  const entries = [...line.entries].map(([id, { text }]) => `${headings.get(id) ?? id}：${text}`);
  const own = [...line.own, ...line.overwritten].map(({ heading, text }) => `${heading}：${text}`);
  return [...entries, ...own].join('\n');
}

function linesOf(
  agreement: Agreement,
  left: readonly OwnEntry[],
  writing: Writing,
): readonly KeptLine[] {
  const { say } = writing;
  const headings = new Map<string, string>([
    ['status', say('col.status')],
    ['reconfirmed', say('decision.reconfirmed')],
    ...decisionColumns(writing).map(({ id, column }) => [id, column.heading] as const),
  ]);
  const decision =
    (kind: WordId) =>
    (line: FilledLine): KeptLine => ({
      kind,
      label: line.label,
      heading: say('kept.decision'),
      text: entriesText(line, headings),
      place: line.place,
      decision: line,
    });
  const loose = ({ heading, text, place }: OwnEntry): KeptLine => ({
    kind: 'kept.loose',
    label: '',
    heading,
    text,
    place,
    decision: null,
  });
  return [
    ...agreement.gone.map(decision('kept.gone')),
    ...agreement.repeated.map(decision('kept.repeated')),
    ...[...agreement.loose, ...left].map(loose),
  ];
}

/**
 * 引き継いだ記入: everything people wrote that no other sheet has a cell for.
 * @param left entries on lines of other lists that are not there any more
 */
export function writeKeptSheet(
  workbook: Workbook,
  writing: Writing,
  agreement: Agreement,
  left: readonly OwnEntry[],
): void {
  const { say } = writing;
  const rows = linesOf(agreement, left, writing);
  if (rows.length === 0) return;
  const columns: readonly Column<KeptLine>[] = [
    { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
    { heading: say('col.kept-kind'), width: 26, value: ({ kind }) => say(kind) },
    { id: 'tool.kept-label', heading: say('col.row'), width: 40, value: ({ label }) => label },
    {
      id: KEPT_HEADING_ID,
      heading: say('col.kept-heading'),
      width: 26,
      value: ({ heading }) => heading,
    },
    // Words of people: never cut.
    {
      id: KEPT_TEXT_ID,
      heading: say('col.kept-text'),
      width: 90,
      people: true,
      value: ({ text }) => text,
    },
    {
      id: KEPT_PLACE_ID,
      heading: say('col.kept-place'),
      width: 30,
      value: ({ place }) => `${place.file}\n${place.sheet}!${place.cell}`,
    },
  ];
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-kept/1',
    name: 'sheet.kept',
    title: 'sheet.kept',
    intro: 'intro.kept',
    columns,
    rows,
    frozen: 2,
    hidden: [
      { id: KEPT_ID, value: ({ decision }) => (decision === null ? null : keptText(decision)) },
    ],
  });
}
