import type { Page } from '@kaijisho/core';
import type { OpenPdf } from './open-document.js';

/** Name and version of the layout, among the keywords of every paper that this program writes. */
export const PAPER_LAYOUT_ID = 'kaijisho-paper/1';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/**
 * A paper of this program as one page that says no more than that; undefined for any other file. Nothing on
 * such a paper is a vendor's word, and to lay out its tables would take longer than to read all sheets beside it.
 */
export async function ownPaper({ document, within }: OpenPdf): Promise<Page | undefined> {
  const { info } = await within(document.getMetadata());
  const { Keywords } = info as { readonly Keywords?: unknown };
  if (Keywords !== PAPER_LAYOUT_ID) return undefined;
  const place = { row: 1, col: 1, rowSpan: 1, colSpan: 1, address: '', box: NOWHERE };
  const mark = { ...place, text: PAPER_LAYOUT_ID, page: { number: 1, box: NOWHERE } };
  return { name: `p.1-${document.numPages}`, kind: 'pdf', cells: [mark], drawings: [] };
}
