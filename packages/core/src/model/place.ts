import type { Place } from './place-schema.js';

export type { Place };

/** `MDS!D10` on a worksheet, `p.2 (112, 431)` in a PDF: as people write it. */
export const placeText = ({ sheet, cell, page }: Place): string =>
  page === undefined ? `${sheet}!${cell}` : cell;
