import { type Box, boxAround } from '../../pages/index.js';
import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import { type SheetCell, withText } from '../grid/sheet-cell.js';

/**
 * Remarks on a line of their own below the answer, where an arrow or a label leads to them:
 * `⇒ 別売品です。`, `備考：別売品です。`, `補足 / Note: 別売品です。`, `コメント　別売品です。`
 */

const LEAD =
  /^\s*(?:[⇒→➡⇨➔]|[【［[(（]?(?:備考|補足(?:説明)?|説明|コメント|注記|特記事項)(?:\s*[/／]\s*[A-Za-z]{2,12})?(?:[】］\])）]\s*[:：]?|\s*[:：]|[\s\u3000](?!\s*[\d０-９]{1,3}(?:[\s\u3000:：.．、)）]|$))))\s*(?=\S)/;
/** How many characters lead to the remark that a text is; 0 where it is none. */
export const leadOf = textFact((text): number => LEAD.exec(text)?.[0].length ?? 0);
const hasLead = textFact((text) => leadOf(text) > 0);
/** A label in a cell of its own: `備考：` */
const isLabel = textFact((text) => leadOf(`${text}x`) === text.length);
/** So many lines below the answer one begins: the foot of a page may stand between. */
const BEGINS_WITHIN = 2;
/** White between two lines of a remark, in heights of a line, is less than this. */
const LINE_GAP = 0.6;
const SAME_EDGE = 1;

/** Where the text of a cell is printed, which may be but a part of the cell. */
export const textBox = ({ characters, box }: SheetCell): Box =>
  characters === undefined || characters.length === 0 ? box : boxAround(characters);

/** Whether a remark begins on a line, which has nothing else but the label in a cell of its own. */
const begins = ({ cells }: Line): boolean =>
  cells.length === 1
    ? cells.every(hasLead.of)
    : cells.length === 2 && cells.findIndex(isLabel.of) === 0;

/** Whether a line goes on with the one before: indented below an arrow, or close below a label. */
function goesOn(before: SheetCell, cell: SheetCell, start: SheetCell): boolean {
  if (cell.box.x > start.box.x) return true;
  const [above, own] = [textBox(before), textBox(cell)];
  return (
    own.x > textBox(start).x - SAME_EDGE &&
    own.height < above.height + SAME_EDGE &&
    own.y - above.y - above.height < LINE_GAP * above.height
  );
}

/**
 * The lines of a remark below line `index`: from the arrow or label on, as far as they go on.
 * @param ends whether a line begins something else
 */
export function remarkBelow(
  lines: readonly Line[],
  index: number,
  ends: (line: Line) => boolean,
): readonly SheetCell[] {
  const remark: SheetCell[] = [];
  for (let at = index + 1; ; at += 1) {
    const line = lines[at];
    if (line === undefined || ends(line)) return remark;
    const { cells } = line;
    const [start] = remark;
    if (start === undefined) {
      if (begins(line)) remark.push(...cells);
      else if (cells.length > 1 || at - index >= BEGINS_WITHIN) return remark;
    } else {
      const before = remark.at(-1) ?? start;
      if (cells.length > 1 || !cells.every((cell) => goesOn(before, cell, start))) return remark;
      remark.push(...cells);
    }
  }
}

/** The lines of a remark in one cell at a given place. @param start the first of them */
export function remarkIn(
  lines: readonly SheetCell[],
  start: SheetCell,
  row: number,
  col: number,
): SheetCell {
  const text = lines
    .map((line) => line.text)
    .join('')
    .replace(LEAD, '');
  const box = boxAround(lines.map((line) => line.box));
  return withText(start, text, { box, row, col, colSpan: 1 });
}
