import { checkAgreement, decide, type FilledWorkbook, settle } from 'kaijisho';
import type { DeskView } from './desk-view.js';

/** What decisions made on the page are called where a file is named. */
const THIS_PAGE = 'kaijisho.html';

/** The table of last time: of several the one that came last. */
const earlierOf = ({ files }: DeskView): FilledWorkbook | null =>
  [...files].sort((a, b) => b.id - a.id).find(({ agreed }) => agreed !== null)?.agreed ?? null;

/** The parts of the view that follow from files, decisions and matrix. */
export function agreedOf(view: DeskView): Pick<DeskView, 'earlier' | 'agreed'> {
  const earlier = earlierOf(view);
  const { derived, decisions } = view;
  if (derived === null || (earlier === null && decisions.size === 0))
    return { earlier, agreed: null };
  const workbook =
    decisions.size === 0 && earlier !== null ? earlier : decide(earlier, decisions, THIS_PAGE);
  const agreement = settle(derived.matrix, workbook);
  return { earlier, agreed: { agreement, findings: checkAgreement(agreement) } };
}
