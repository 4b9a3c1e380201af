import type { PaperNotices } from '@kaijisho/core';
import type { CoverPage, Span } from '../cover-page.js';
import type { Look } from '../style.js';

const TEXT: Look = { bare: true, size: 10 };
export const CHAPTER: Look = { fill: 'heading', bold: true, size: 10 };

/** Numbered sentences under their heading. */
export function putNotices(page: CoverPage, { title, texts }: PaperNotices, whole: Span): void {
  if (title !== null) page.put({ span: whole, content: title, look: CHAPTER });
  for (const [index, text] of texts.entries())
    page.put({ span: whole, content: `${index + 1}. ${text}`, look: TEXT });
}
