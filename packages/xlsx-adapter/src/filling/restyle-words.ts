import { addTo, type Cell, type TextStyle } from '@kaijisho/core';
import type { RestyledWord } from './mark-row.js';
import {
  cellStyles,
  editCells,
  type NewValue,
  restyleCells,
  type TextPiece,
} from './sheet-edit.js';
import type { StyleEdit } from './style-edit.js';

/** Text of a cell in pieces that look alike: its own runs, parted again where words are restyled. */
function piecesOf(
  { text, runs = [] }: Cell,
  words: readonly RestyledWord[],
  fontOf: (look: TextStyle) => string,
): readonly TextPiece[] {
  const ranges = words.map(({ slot, look }) => ({ range: slot.range ?? [0, text.length], look }));
  const edges = [
    0,
    text.length,
    ...runs.flatMap(({ start, end }) => [start, end]),
    ...ranges.flatMap(({ range }) => range),
  ];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const own = runs.find(({ start, end }) => start <= from && end > from);
    const word = ranges.find(({ range: [start = 0, end = 0] }) => start <= from && end > from);
    const { start: _, end: __, ...style } = own ?? { start: 0, end: 0 };
    const plain = own === undefined && word === undefined;
    return {
      text: text.slice(from, cuts[index + 1]),
      font: plain ? null : fontOf({ ...style, ...word?.look }),
    };
  });
}

/**
 * Gives printed words of a worksheet another look: a word with a cell of its own gets another cell
 * style, a word among others a font of its own within the text.
 */
export function restyleWords(xml: string, words: readonly RestyledWord[], edit: StyleEdit): string {
  const { prefix, styles } = cellStyles(xml);
  const restyled = new Map<string, number>();
  const inline = new Map<Cell, RestyledWord[]>();
  for (const word of words) {
    const { cell, kind } = word.slot;
    if (kind === 'inline') {
      addTo(inline, cell, word);
      continue;
    }
    const style = edit.styleWith(styles.get(cell.address) ?? 0, word.look);
    if (style !== undefined) restyled.set(cell.address, style);
  }
  const texts = new Map<string, NewValue>();
  for (const [cell, own] of inline) {
    const style = styles.get(cell.address) ?? 0;
    texts.set(
      cell.address,
      piecesOf(cell, own, (look) => edit.runFont(style, look, prefix)),
    );
  }
  return restyleCells(texts.size === 0 ? xml : editCells(xml, texts), restyled);
}
