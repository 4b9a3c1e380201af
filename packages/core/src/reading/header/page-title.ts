import { textFact } from '../facts.js';
import type { Grid } from '../grid/grid.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import { type FormSign, loneEdition, readFormSign } from './form-title.js';
import { fieldOfLabel } from './labels.js';

/** What says nothing of a form. */
export const NO_SIGN: FormSign = { kind: null, edition: null, editionRaw: null };

/** Joins what several lines say: the first that names a kind, the first that names an edition. */
function joinSigns(signs: readonly FormSign[]): FormSign {
  const kinds = new Set(signs.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const [kind] = kinds;
  const edition = signs.find((sign) => sign.edition !== null);
  return {
    kind: kinds.size === 1 && kind !== undefined ? kind : null,
    edition: edition?.edition ?? null,
    editionRaw: edition?.editionRaw ?? null,
  };
}

/** Whether a cell goes on with the title: in the next row or the one after, in the same column. */
const isUnder = (cell: SheetCell, title: SheetCell | undefined): boolean =>
  title !== undefined && cell.col === title.col && cell.row - title.row <= 2;

/** Whether a cell that begins higher than a label beside it is that label's value: `版数 | 第5.3版`. */
const isValueBeside = (grid: Grid, { row, rowSpan, col }: SheetCell): boolean =>
  rowSpan > 1 &&
  grid.cellsIn(row + 1).some((other) => other.col < col && fieldOfLabel.of(other) !== undefined);

/** What the lines of a page before `until` say of its form, the texts of its drawings among them. */
export function titleOf(grid: Grid, until: number): FormSign {
  const signs: FormSign[] = [];
  let title: SheetCell | undefined;
  for (const { row, cells } of grid.lines) {
    if (row >= until) break;
    const own = cells.map(readFormSign.of);
    signs.push(...own);
    // `Ver.4.1` alone counts beside or under the title; beside a product's name it is the product's.
    const named = cells[own.findIndex(({ kind }) => kind !== null)];
    const counting =
      named !== undefined || cells.length === 1
        ? cells
        : cells.filter((cell) => isUnder(cell, title));
    for (const cell of counting) {
      const edition = loneEdition.of(cell);
      if (edition !== null && !isValueBeside(grid, cell)) signs.push(edition);
    }
    title = named ?? title;
  }
  for (const { label } of grid.page.drawings)
    if (label !== undefined) signs.push(...signsOnLines(label));
  return joinSigns(signs);
}

/** What the lines of a drawing's text say. */
const signsOnLines = textFact((label) =>
  label
    .split('\n')
    .filter(({ length }) => length <= 60)
    .map((line) => readFormSign(line)),
);
