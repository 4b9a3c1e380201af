import {
  entryKindOf,
  type PaperCell,
  type PaperColumn,
  type PaperLook,
  type PaperRow,
  type PaperTable,
} from '@kaijisho/core';
import { fitsRow } from '../measure.js';
import { BODY_SIZE, type Look } from '../style.js';
import type { CellContent, Column } from '../table.js';

/** How the columns of a paper's table become columns of a worksheet. */

/** The longest telling of a cell that the tallest row can show. */
function fitting({ text, shorter = [] }: PaperCell, width: number): string {
  const box = { width, fontSize: BODY_SIZE };
  return [text, ...shorter].find((one) => fitsRow(one, box)) ?? shorter.at(-1) ?? text;
}

function contentOf(cell: PaperCell | undefined, { width, people }: PaperColumn): CellContent {
  if (cell === undefined || cell.text === '') return null;
  // What people wrote is never told in fewer words: it is read back.
  return cell.number ?? (people ? cell.text : fitting(cell, width));
}

const lookOf = ({ tone, bold, centred }: PaperLook): Look => ({
  ...(tone === undefined ? {} : { fill: tone }),
  ...(bold === undefined ? {} : { bold }),
  ...(centred === undefined ? {} : { centred }),
});

/** Format of cells in which people type dates. */
const DATE_FORMAT = 'yyyy/m/d';

export const sheetColumns = ({ columns }: PaperTable): readonly Column<PaperRow>[] =>
  columns.map((column, at): Column<PaperRow> => {
    const plain = lookOf(column.look);
    const typed =
      column.people && entryKindOf(column.id) === 'date' ? { numberFormat: DATE_FORMAT } : {};
    return {
      id: column.id,
      heading: column.heading,
      width: column.width,
      people: column.people,
      value: ({ cells }) => contentOf(cells[at], column),
      comment: ({ cells }) => cells[at]?.comment?.text,
      look: ({ cells }) => {
        const cell = cells[at];
        const look = cell?.look === undefined ? plain : lookOf(cell.look);
        const format = cell?.format === undefined ? typed : { numberFormat: cell.format };
        return { ...look, ...format };
      },
    };
  });
