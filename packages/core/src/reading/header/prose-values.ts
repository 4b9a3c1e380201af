import { textFact } from '../facts.js';
import type { SheetCell } from '../grid/sheet-cell.js';

/** A product and its version that the running text of a letter names, which may be printed line by line. */
export interface NamedProduct {
  readonly cell: SheetCell;
  readonly name: string;
  readonly version: string | undefined;
}

/** `弊社製品「製品B」（バージョン 2.6）につきまして` */
const OWN_PRODUCT =
  /(?:弊社|当社|小社)の?[^\s「」『』、。]{0,12}?(?:製品|サービス|システム|ソフトウェア|ソフト|装置|機器)[「『]([^「『」』]{2,40})[」』](?:\s*[（(]\s*(?:バージョン|Version|Ver\.?|Rev\.?|V)\s*([0-9A-Za-z][\w.-]{0,14})\s*[）)])?/i;

/** What the vendor's own is called may stand on the next line. */
const speaksOfOwn = textFact((text) =>
  /(?:弊社|当社|小社)(?:[^「『]*[「『]|[^「『」』、。]{0,24}$)/.test(text),
);

/** A line with the one it goes on in: words of other letters than ours are parted by a space. */
function withNext({ text, row, col }: SheetCell, next: SheetCell | undefined): string {
  if (next === undefined || next.col !== col || next.row !== row + 1) return text;
  const space = /[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(next.text) ? ' ' : '';
  return `${text}${space}${next.text}`;
}

/** The one product that running text calls the vendor's own; undefined where it names several. */
export function productInProse(cells: readonly SheetCell[]): NamedProduct | undefined {
  const named = cells.flatMap((cell, index): readonly NamedProduct[] => {
    if (!speaksOfOwn.of(cell)) return [];
    const [, name, version] = OWN_PRODUCT.exec(withNext(cell, cells[index + 1])) ?? [];
    return name === undefined ? [] : [{ cell, name, version }];
  });
  const [first] = named;
  return named.every(({ name }) => name === first?.name) ? first : undefined;
}
