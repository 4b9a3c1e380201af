import { type Paper, paperDate, paperSay } from '@kaijisho/core';
import type { Footer } from '../page-setup.js';

/** What every sheet needs while it is written. */
export interface SheetContext {
  readonly omitted: (count: number) => string;
  /** @param name of the sheet */
  readonly footer: (name: string) => Footer;
}

/** The words a workbook adds to a paper: what a cell could not hold, and the foot of each page. */
export function contextOf({ language, asOf, footer, title, kind }: Paper): SheetContext {
  const say = paperSay(language);
  return {
    omitted: (count) => say('omitted', { count }),
    footer: (name) => ({
      left: say('footer.left', {
        sheet: kind === 'matrix' ? name : title,
        asOf: paperDate(asOf, say),
      }),
      right: footer,
    }),
  };
}
