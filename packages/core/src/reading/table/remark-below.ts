import { boxAround } from '../../pages/index.js';
import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import { type SheetCell, sheetCellOf } from '../grid/sheet-cell.js';

/** Remarks on a line of their own below the answer, where an arrow leads to them: `⇒ 別売品です。` */

const ARROW = /^\s*[⇒→➡⇨➔]\s*(?=\S)/;
const startsWithArrow = textFact((text) => ARROW.test(text));
/** So many lines below the answer one begins: the foot of a page may stand between. */
const BEGINS_WITHIN = 2;

/**
 * The lines of a remark below line `index`: from the arrow on, as far as they are indented more.
 * @param ends whether a line begins something else
 */
export function remarkBelow(
  lines: readonly Line[],
  index: number,
  ends: (line: Line) => boolean,
): readonly SheetCell[] {
  const remark: SheetCell[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const [cell, ...others] = line?.cells ?? [];
    if (line === undefined || cell === undefined || others.length > 0 || ends(line)) break;
    const [start] = remark;
    if (start === undefined ? startsWithArrow.of(cell) : cell.box.x > start.box.x)
      remark.push(cell);
    else if (start !== undefined || at - index >= BEGINS_WITHIN) break;
  }
  return remark;
}

/** The lines of a remark in one cell at a given place. @param start the first of them */
export function remarkIn(
  lines: readonly SheetCell[],
  start: SheetCell,
  row: number,
  col: number,
): SheetCell {
  const { runs: _runs, characters: _characters, ...cell } = start;
  const text = lines
    .map((line) => line.text)
    .join('')
    .replace(ARROW, '');
  return sheetCellOf({
    ...cell,
    text,
    box: boxAround(lines.map(({ box }) => box)),
    row,
    col,
    colSpan: 1,
  });
}
