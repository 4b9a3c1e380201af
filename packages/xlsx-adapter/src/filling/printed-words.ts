import type { Cell, Choice, LayoutRow, Page, Slot } from '@kaijisho/core';
import type { PrintedSlot } from './draw-marks.js';
import type { NewValue } from './sheet-edit.js';

/** The mark put under a heading, or between brackets, where the file offers none of its own. */
export const CIRCLE = '○';
/** The same, where the file asks for ticks. */
export const TICK = '✓';

/** Boxes with their filled twins, as printed before or after a word. */
const FILLED: Readonly<Record<string, string>> = {
  '□': '■',
  '☐': '☑',
  '◯': '●',
  '○': '●',
  〇: '●',
};
const EMPTY: Readonly<Record<string, string>> = { '■': '□', '☑': '☐', '☒': '☐', '●': '○' };

const isBox = (character: string | undefined): boolean =>
  character !== undefined && (character in FILLED || character in EMPTY);

const turned = (box: string, on: boolean): string => (on ? FILLED[box] : EMPTY[box]) ?? box;

/** The box that goes with a word: the nearest before it, else the nearest behind it. */
function boxBeside(text: string, [start, end]: readonly [number, number]): number {
  for (let at = start - 1; at >= 0 && /[\s\u3000(（[]/.test(text[at] ?? ''); at -= 1)
    if (isBox(text[at - 1])) return at - 1;
  if (isBox(text[start - 1])) return start - 1;
  if (isBox(text[end])) return end;
  return -1;
}

/** `□はい □いいえ` with one box filled and the others empty; null where some word has no box. */
function boxedText(text: string, slots: readonly Slot[], choice: Choice): string | null {
  const characters = text.split('');
  for (const { range, choice: own } of slots) {
    const at = range === undefined ? -1 : boxBeside(text, range);
    if (at < 0) return null;
    characters[at] = turned(characters[at] ?? '', own === choice);
  }
  return characters.join('');
}

/** `はい（　）・いいえ（　）` with a circle between the brackets of one word. */
function bracketedText(text: string, slots: readonly Slot[], choice: Choice): string | null {
  const fields = [...text.matchAll(/([(（[［])[\s\u3000]*([)）\]］])/g)];
  if (fields.length !== slots.length) return null;
  const field = fields[slots.findIndex((slot) => slot.choice === choice)];
  if (field === undefined) return null;
  const [whole, open, close] = field;
  return `${text.slice(0, field.index)}${open}${CIRCLE}${close}${text.slice(field.index + whole.length)}`;
}

/** Boxes in cells of their own beside the printed words: before each word, or behind each. */
function boxCells(page: Page, slots: readonly Slot[]): readonly Cell[] {
  for (const before of [true, false]) {
    const boxes = slots.flatMap(({ cell }) => {
      if (cell === null) return [];
      const col = before ? cell.col - 1 : cell.col + cell.colSpan;
      const box = page.cells.find(
        (one) => one.row === cell.row && one.col + one.colSpan - 1 === col,
      );
      return box !== undefined && isBox(box.text.trim()) ? [box] : [];
    });
    if (boxes.length === slots.length && new Set(boxes).size === boxes.length) return boxes;
  }
  return [];
}

/** The text of a cell with a tick before one of its words. */
export function tickedText({ cell: { text }, range }: PrintedSlot): string {
  const at = range?.[0] ?? text.length - text.trimStart().length;
  return `${text.slice(0, at)}${TICK}${text.slice(at)}`;
}

/**
 * New texts for a row that prints its words with boxes or empty brackets to be filled: within one
 * cell, in the word's own cell, or in the cell beside it. Null where there is nothing of the kind, so
 * that a mark has to be drawn.
 */
export function writtenMark(
  page: Page,
  { slots }: LayoutRow,
  choice: Choice,
): ReadonlyMap<string, NewValue> | null {
  const [first] = slots;
  if (first?.cell == null) return null;
  if (first.kind === 'inline') {
    const { text, address } = first.cell;
    const written = boxedText(text, slots, choice) ?? bracketedText(text, slots, choice);
    return written === null ? null : new Map([[address, written]]);
  }
  const own = slots.map(({ cell }) => [...(cell?.text ?? '')].find(isBox));
  if (own.every((box) => box !== undefined))
    return new Map(
      slots.flatMap(({ cell, choice: word }, index): [string, string][] => {
        const box = own[index] ?? '';
        return cell === null
          ? []
          : [[cell.address, cell.text.replace(box, turned(box, word === choice))]];
      }),
    );
  const boxes = boxCells(page, slots);
  if (boxes.length === 0) return null;
  return new Map(
    boxes.map(({ address, text }, index) => [
      address,
      turned(text.trim(), slots[index]?.choice === choice),
    ]),
  );
}
