import { addressOf } from './addresses.js';
import type { CellDraft } from './cell-draft.js';

/** More comments than this come from no form. */
const MOST_COMMENTS = 10_000;

/** Excel writes the author's name on a line of its own before what was written. */
const withoutAuthor = (text: string): string => text.replace(/^[^\n:：]{1,40}[:：]\n/, '').trim();

/** Comments of a sheet by the address of their cell. */
export class Comments {
  private readonly texts = new Map<string, string>();

  add(row: number, col: number, written: string): void {
    const text = withoutAuthor(written);
    if (text !== '' && this.texts.size < MOST_COMMENTS) this.texts.set(addressOf(row, col), text);
  }

  /** Puts them on their cells. */
  attach(cells: readonly CellDraft[]): void {
    if (this.texts.size === 0) return;
    for (const cell of cells) {
      const comment = this.texts.get(cell.address);
      if (comment !== undefined) cell.comment = comment;
    }
  }
}
