import {
  CHOICE_WORDS,
  type Choice,
  type LayoutRow,
  type Page,
  type Position,
} from '@kaijisho/core';
import { isPrinted, type PrintedSlot } from './draw-marks.js';
import { CIRCLE, writtenMark } from './printed-words.js';
import { letters, type NewValue } from './sheet-edit.js';

/**
 * What is to be changed for one row: cells by address, controls by the answer they stand for, a word
 * to be drawn around.
 */
export interface RowMarks {
  readonly cells: ReadonlyMap<string, NewValue>;
  readonly controls: readonly {
    readonly stored: { readonly part: string | null; readonly shape: string | null };
    readonly on: boolean;
  }[];
  readonly drawn: PrintedSlot | null;
}

export const addressOf = ({ row, col }: Position): string => `${letters(col)}${row}`;

const CHOSEN = /^[○◯〇●◎✓✔☑■レ×xX1１]$/;
const NOTHING: RowMarks = { cells: new Map(), controls: [], drawn: null };

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

function controlMarks({ controls }: LayoutRow, choice: Choice): RowMarks {
  const cells = new Map<string, NewValue>();
  controls.forEach(({ choice: own, drawing }, index) => {
    const { linkedCell, kind } = drawing;
    if (linkedCell === undefined) return;
    if (kind === 'checkbox') cells.set(linkedCell, own === choice);
    // Option buttons of one group share a cell, which holds the number of the chosen one.
    else if (own === choice) cells.set(linkedCell, index + 1);
  });
  const set = controls.flatMap(({ choice: own, drawing }) =>
    drawing.stored === undefined ? [] : [{ stored: drawing.stored, on: own === choice }],
  );
  return { ...NOTHING, cells, controls: set };
}

/**
 * How a row of the file is marked with a choice, in the file's own way: its control, its column, its
 * box, its list, or a shape drawn around the printed word. Null when the row offers no place for that
 * answer.
 */
export function marksOfRow(page: Page, row: LayoutRow, choice: Choice): RowMarks | null {
  if (row.controls.some((control) => control.choice === choice)) return controlMarks(row, choice);
  const kind = row.slots[0]?.kind;
  if (kind === undefined) {
    if (row.answer === null) return null;
    return { ...NOTHING, cells: new Map([[addressOf(row.answer), listEntry(row, choice)]]) };
  }
  const slot = row.slots.find((one) => one.choice === choice);
  if (slot === undefined) return null;
  if (kind === 'column') return { ...NOTHING, cells: columnMarks(row, choice) };
  const written = writtenMark(page, row, choice);
  if (written !== null) return { ...NOTHING, cells: written };
  return isPrinted(slot) ? { ...NOTHING, drawn: slot } : null;
}
