import { boxAround } from '../../pages/index.js';
import { type SheetCell, sheetCellOf } from '../grid/sheet-cell.js';

/**
 * Several cells in one, at the place of the first, with a place for each character that parts them.
 * @param apart what stands between their texts
 */
export function inOneCell(cells: readonly SheetCell[], apart: string): SheetCell | undefined {
  const [first, ...others] = cells;
  return first && others.reduce((all, cell) => joined(all, cell, apart), first);
}

function joined(all: SheetCell, next: SheetCell, apart: string): SheetCell {
  const { runs, characters, ...cell } = all;
  const end = { ...all.box, x: all.box.x + all.box.width, width: 0 };
  const from = all.text.length + apart.length;
  const styled = [
    ...(runs ?? []),
    ...(next.runs ?? []).map((run) => ({ ...run, start: run.start + from, end: run.end + from })),
  ];
  return sheetCellOf({
    ...cell,
    text: `${all.text}${apart}${next.text}`,
    box: boxAround([all.box, next.box]),
    colSpan: Math.max(1, next.col + next.colSpan - all.col),
    ...(styled.length > 0 && { runs: styled }),
    ...(characters !== undefined &&
      next.characters !== undefined && {
        characters: [...characters, ...Array.from(apart, () => end), ...next.characters],
      }),
  });
}
