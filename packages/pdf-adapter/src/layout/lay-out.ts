import type { Box } from '@kaijisho/core';
import type { Overlay } from '../annotations/read-annotations.js';
import type { PageContent } from '../operators/content.js';
import { inkOf } from './ink.js';
import type { Known, PageLayout } from './laid-out-page.js';
import { drawingsOn } from './page-drawings.js';
import { tablesOn } from './page-tables.js';
import { textsOn } from './page-texts.js';

/**
 * Finds tables, cells, loose lines and drawn marks on one page.
 * @param known columns of the pages before; those of this page are added
 * @param cards boxes that hold a question each
 */
export function layOut(
  content: PageContent,
  overlay: Overlay,
  known: Known,
  cards: readonly Box[] = [],
): PageLayout {
  const ink = inkOf(content, overlay);
  const tables = tablesOn(ink, overlay, known, cards);
  return {
    texts: textsOn(ink, overlay, tables),
    drawings: [...overlay.drawings, ...drawingsOn(ink, content, tables)],
    tables,
    unseen: ink.unseen,
  };
}
