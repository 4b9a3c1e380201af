import type { Box, Cell } from '@kaijisho/core';

type AllMembers = { -readonly [Member in keyof Required<Cell>]: Cell[Member] };

/**
 * A cell while its page is put together. Every cell has all members, in one order, undefined where it has
 * nothing to say: engines read and copy objects of one shape much faster than some fifteen. A class, since
 * engines move what literals make by the hundred to the memory of things that stay, where the cells of
 * files that are done wait for a full clean-up.
 */
export class CellDraft implements AllMembers {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  text: string;
  readonly box: Box;
  readonly address: string;
  readonly hidden: Cell['hidden'];
  value: Cell['value'];
  format: Cell['format'];
  style: Cell['style'];
  runs: Cell['runs'];
  fill: Cell['fill'];
  align: Cell['align'];
  textSize: Cell['textSize'];
  proportional: Cell['proportional'];
  vertical: Cell['vertical'];
  wraps: Cell['wraps'];
  framed: Cell['framed'];
  computed: Cell['computed'];
  choices: Cell['choices'];
  comment: Cell['comment'];
  page: Cell['page'];
  characters: Cell['characters'];

  constructor(
    row: number,
    col: number,
    rowSpan: number,
    colSpan: number,
    address: string,
    box: Box,
  ) {
    this.row = row;
    this.col = col;
    this.rowSpan = rowSpan;
    this.colSpan = colSpan;
    this.text = '';
    this.box = box;
    this.address = address;
    this.hidden = box.width === 0 || box.height === 0 ? true : undefined;
  }
}
