import { knownEditions } from '../catalogue/editions.js';
import { itemsOf, listForms } from '../catalogue/forms.js';
import type { Form } from '../catalogue/schema.js';
import type { PaperSay } from '../messages/paper/index.js';

/** What a person who is handed the document must know about where its contents come from. */

/** Edition of the guideline the catalogue holds. */
const GUIDELINE = '6.0';

/** Which rows of a form were checked against the original, in words; null when none were. */
function verifiedPart(form: Form, say: PaperSay): string | null {
  const verified = itemsOf(form).filter((item) => item.verified);
  const numbers = verified.flatMap(({ number }) =>
    number === undefined ? [] : [Number.parseInt(number, 10)],
  );
  if (numbers.length === 0) return null;
  return say('notice.verified-part', {
    form: form.about.form,
    edition: form.about.edition,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    count: verified.length,
  });
}

/** The guideline that followed the one used here; null when none is known. */
function laterGuideline(say: PaperSay): string | null {
  const later = knownEditions().guidelines.find(
    ({ edition }) => Number(edition) > Number(GUIDELINE),
  );
  if (later === undefined) return null;
  const [year = '', month = ''] = later.published.split('-');
  return say('notice.guideline', {
    used: GUIDELINE,
    edition: later.edition,
    year,
    month: Number(month),
    published: later.published.slice(0, 7),
  });
}

/**
 * The notices of the cover, most important first.
 * @param forms the forms in force: rows of imported ones count as checked
 * @param crosswalk what is said of links: that rows show their basis, or what all of them rest on
 */
export function provenanceNotices(
  say: PaperSay,
  forms: readonly Form[] = listForms(),
  crosswalk: 'notice.crosswalk' | 'notice.crosswalk-checklist' = 'notice.crosswalk',
): readonly string[] {
  const parts = forms.flatMap((form) => verifiedPart(form, say) ?? []);
  return [
    say('notice.proposal'),
    say('notice.self-declared'),
    say('notice.reconstructed', { verified: parts }),
    say(crosswalk),
    laterGuideline(say),
    say('notice.ministries'),
  ].filter((notice) => notice !== null);
}

/** Which of the files handed in hold nothing that was used; [] when all of them do. */
export const unusedNotices = (unused: readonly string[], say: PaperSay): readonly string[] =>
  unused.length === 0 ? [] : [say('notice.unused', { files: unused })];
