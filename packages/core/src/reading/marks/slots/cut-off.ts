import { boxAround } from '../../../pages/index.js';
import type { Slot } from './slot.js';

/** One line of text is less high than so many of its characters. */
const ONE_LINE = 1.5;

/**
 * Whether 対象外 may have been offered, and chosen, where the paper does not show it: a cell prints
 * はい and いいえ and has no room for a third word. A program that prints a sheet leaves out what does
 * not fit the cell. Only printed pages tell where characters stand; a workbook's cells are whole.
 */
export function mayBeCutOff(slots: readonly Slot[]): boolean {
  const no = slots.find(({ choice }) => choice === 'no');
  const characters = no?.cell?.characters;
  const [first] = characters ?? [];
  if (no?.kind !== 'inline' || no.cell === null || characters === undefined || first === undefined)
    return false;
  if (slots.some(({ choice }) => choice === 'not-applicable')) return false;
  const printed = boxAround(characters);
  return printed.height < ONE_LINE * first.height
    ? no.cell.box.width - printed.width < no.box.width
    : no.cell.box.height - printed.height < first.height;
}
