import { boxAround, type TextRun } from '../../pages/index.js';
import { type SheetCell, sheetCellOf } from '../grid/sheet-cell.js';

/**
 * Several cells in one, at the place of the first, with a place for each character that parts them. Each text
 * keeps its looks; the ground of one is none of all.
 * @param before what stands before the text of a cell, by its index
 */
export function inOneCell(
  cells: readonly SheetCell[],
  before: (index: number) => string,
): SheetCell | undefined {
  const [first, ...others] = cells;
  return first && others.reduce((all, cell, index) => joined(all, cell, before(index + 1)), first);
}

/** The letters of a text as they look, behind `before` other characters of one cell. */
function looksOf({ text, style, runs }: SheetCell, before: number): readonly TextRun[] {
  const own = runs ?? [{ ...style, start: 0, end: text.length }];
  return own.map((run) => ({ ...run, start: before + run.start, end: before + run.end }));
}

function joined(all: SheetCell, next: SheetCell, between: string): SheetCell {
  const { style: _style, fill: _fill, runs: _runs, characters, ...cell } = all;
  const end = { ...all.box, x: all.box.x + all.box.width, width: 0 };
  const text = `${all.text}${between}`;
  return sheetCellOf({
    ...cell,
    text: `${text}${next.text}`,
    box: boxAround([all.box, next.box]),
    colSpan: Math.max(1, next.col + next.colSpan - all.col),
    runs: [...looksOf(all, 0), ...looksOf(next, text.length)],
    ...(characters !== undefined &&
      next.characters !== undefined && {
        characters: [...characters, ...Array.from(between, () => end), ...next.characters],
      }),
  });
}
