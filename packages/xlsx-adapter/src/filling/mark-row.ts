import {
  CHOICE_WORDS,
  type Choice,
  type LayoutRow,
  type Position,
  type Slot,
} from '@kaijisho/core';
import { letters, type NewValue } from './sheet-edit.js';

/** What is to be changed for one row: cells by address, and controls by the answer they stand for. */
export interface RowMarks {
  readonly cells: ReadonlyMap<string, NewValue>;
  readonly controls: readonly {
    readonly stored: { readonly part: string | null; readonly shape: string | null };
    readonly on: boolean;
  }[];
}

export const addressOf = ({ row, col }: Position): string => `${letters(col)}${row}`;

/** The mark put under a heading where the file offers none of its own. */
const CIRCLE = '○';
const CHOSEN = /^[○◯〇●◎✓✔☑■レ×xX1１]$/;
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

/** The box that goes with a word: the nearest before it, else the nearest behind it. */
function boxBeside(text: string, [start, end]: readonly [number, number]): number {
  for (let at = start - 1; at >= 0 && /[\s\u3000(（[]/.test(text[at] ?? ''); at -= 1)
    if (isBox(text[at - 1])) return at - 1;
  if (isBox(text[start - 1])) return start - 1;
  if (isBox(text[end])) return end;
  return -1;
}

/** `□はい □いいえ` with one box filled and the others empty; `【はい】・いいえ` where there are none. */
function inlineText(slots: readonly Slot[], choice: Choice): string | null {
  const text = slots[0]?.cell?.text;
  if (text === undefined) return null;
  const characters = text.split('');
  let boxed = false;
  for (const { range, choice: own } of slots) {
    if (range === undefined) return null;
    const at = boxBeside(text, range);
    if (at < 0) continue;
    boxed = true;
    const box = characters[at] ?? '';
    characters[at] = own === choice ? (FILLED[box] ?? box) : (EMPTY[box] ?? box);
  }
  if (boxed) return characters.join('');
  const chosen = slots.find((slot) => slot.choice === choice)?.range;
  if (chosen === undefined) return null;
  const [start, end] = chosen;
  return `${text.slice(0, start)}【${text.slice(start, end)}】${text.slice(end)}`;
}

/** A printed word with its box filled, or with a circle before it; others without a mark. */
function wordText(slot: Slot, chosen: boolean): string | null {
  const text = slot.cell?.text ?? '';
  const at = [...text].findIndex(isBox);
  const box = [...text][at] ?? '';
  if (chosen) return at < 0 ? `${CIRCLE}${text}` : text.replace(box, FILLED[box] ?? box);
  if (at < 0 || !(box in EMPTY)) return null;
  return text.replace(box, EMPTY[box] ?? box);
}

function columnMarks(row: LayoutRow, choice: Choice): ReadonlyMap<string, NewValue> {
  const cells = new Map<string, NewValue>();
  for (const slot of row.slots) {
    const column = row.columns.find((one) => one.choice === slot.choice);
    const address = slot.cell?.address ?? (column && addressOf({ row: row.row, col: column.from }));
    if (address === undefined) continue;
    if (slot.choice === choice) {
      const own = slot.cell?.choices?.find((entry) => CHOSEN.test(entry.trim()));
      cells.set(address, own ?? CIRCLE);
    } else if ((slot.cell?.text ?? '') !== '') cells.set(address, null);
  }
  return cells;
}

/** The entry of the cell's list that means the choice; the plain word where there is no list. */
function listEntry({ offered }: LayoutRow, choice: Choice): string {
  const word = CHOICE_WORDS[choice];
  const symbols: Readonly<Record<Choice, RegExp>> = {
    yes: /^(?:はい|yes|○|◯|〇|有|あり|可|1)/i,
    no: /^(?:いいえ|no\b|×|無|なし|否)/i,
    'not-applicable': /^(?:対象外|該当なし|非該当|n\/?a|－|―|-)/i,
  };
  return offered.find((entry) => symbols[choice].test(entry.trim())) ?? word;
}

/**
 * How a row of the file is marked with a choice, in the file's own way: its control, its column, its
 * box or its list. Null when the row offers no place for that answer.
 */
export function marksOfRow(row: LayoutRow, choice: Choice): RowMarks | null {
  const none: RowMarks['controls'] = [];
  if (row.controls.some((control) => control.choice === choice)) {
    const cells = new Map<string, NewValue>();
    row.controls.forEach(({ choice: own, drawing }, index) => {
      const { linkedCell, kind } = drawing;
      if (linkedCell === undefined) return;
      if (kind === 'checkbox') cells.set(linkedCell, own === choice);
      // Option buttons of one group share a cell, which holds the number of the chosen one.
      else if (own === choice) cells.set(linkedCell, index + 1);
    });
    const controls = row.controls.flatMap(({ choice: own, drawing }) =>
      drawing.stored === undefined ? [] : [{ stored: drawing.stored, on: own === choice }],
    );
    return { cells, controls };
  }
  const kind = row.slots[0]?.kind;
  const offers = row.slots.some((slot) => slot.choice === choice);
  if (kind === 'column') return offers ? { cells: columnMarks(row, choice), controls: none } : null;
  if (kind === 'inline') {
    const address = row.slots[0]?.cell?.address;
    const text = offers ? inlineText(row.slots, choice) : null;
    return address === undefined || text === null
      ? null
      : { cells: new Map([[address, text]]), controls: none };
  }
  if (kind === 'word') {
    if (!offers) return null;
    const cells = new Map<string, NewValue>();
    for (const slot of row.slots) {
      const text = wordText(slot, slot.choice === choice);
      if (text !== null && slot.cell !== null) cells.set(slot.cell.address, text);
    }
    return { cells, controls: none };
  }
  if (row.answer === null) return null;
  return { cells: new Map([[addressOf(row.answer), listEntry(row, choice)]]), controls: none };
}
