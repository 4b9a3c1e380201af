import {
  type Entry,
  FIELD,
  type FilledLine,
  type MatrixLine,
  type SettledLine,
} from '@kaijisho/core';
import { serialOf } from '../dates.js';
import type { CellContent, Column } from '../table.js';
import type { Say } from '../words/index.js';
import type { Writing } from './writing.js';

/** What people wrote, put back into the cells they wrote it in. */

/** An entry as a cell holds it: a date as a date, everything else as the words people wrote. */
export const entryContent = (entry: Entry | undefined, isDate: boolean): CellContent => {
  if (entry === undefined) return null;
  return isDate && entry.value !== null ? serialOf(entry.value) : entry.text;
};

/** The settled line of a line of the matrix; undefined in a first draft. */
export const settledOf = ({ settled }: Writing, line: MatrixLine): SettledLine | undefined =>
  settled.get(line.decisionKey);

/** The line as people filled it in, if they did. */
export const filledOf = (writing: Writing, line: MatrixLine): FilledLine | null =>
  settledOf(writing, line)?.filled ?? null;

/** Width of a column people added, in column units. */
const OWN_WIDTH = 16;

/** Most columns of people that share the last printed page with ours. */
const MOST_SHARING = 4;

/** How many printed pages stand side by side, and by how much the last block gives way. */
export function printPlan(ownColumns: number, pageWidth: number) {
  const own = ownColumns * OWN_WIDTH;
  return ownColumns <= MOST_SHARING
    ? { pagesWide: 3, shrink: (pageWidth - own) / pageWidth }
    : { pagesWide: 3 + Math.ceil(own / pageWidth), shrink: 1 };
}

/** The columns people added, with what they wrote, after all of ours. */
export function ownColumns(writing: Writing): readonly Column<MatrixLine>[] {
  const headings = writing.input.agreement?.agreement.ownHeadings ?? [];
  return headings.map((heading) => ({
    heading,
    width: OWN_WIDTH,
    people: true,
    look: { fill: 'input' },
    value: (line) =>
      filledOf(writing, line)
        ?.own.filter((entry) => entry.heading === heading)
        .map(({ text }) => text)
        .join('\n') ?? null,
  }));
}

/** What became of each line since the last table, and room to confirm a decision again. */
export function carriedColumns(writing: Writing, say: Say): readonly Column<MatrixLine>[] {
  return [
    {
      id: 'tool.carried',
      heading: say('col.carried'),
      width: 13,
      value: (line) => say(`carried.${settledOf(writing, line)?.carried ?? 'new'}`),
      look: (line) =>
        settledOf(writing, line)?.carried === 'changed'
          ? { fill: 'attention', bold: true, centred: true }
          : { centred: true },
    },
    {
      id: FIELD.reconfirmed,
      heading: say('decision.reconfirmed'),
      width: 12,
      people: true,
      look: { fill: 'input', numberFormat: 'yyyy/m/d' },
      // A confirmation speaks of the answers of its time: the next change needs another one.
      value: () => null,
    },
  ];
}
