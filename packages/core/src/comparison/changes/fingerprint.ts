import { type Disclosure, HEADER_FIELDS } from '../../model/disclosure.js';
import { compareText } from '../../model/names.js';
import { fold } from '../../text/fold.js';
import { looseNotesOf, saidBy } from './said.js';

/**
 * What a disclosure says, as one text: equal for a file saved again, another layout or another
 * order of rows, different as soon as an answer, a note or a header value is. To be hashed.
 */
export function fingerprintText(disclosure: Disclosure): string {
  const { form, header } = disclosure.content;
  const rows = saidBy(disclosure, 0).map(({ name, says, notes }) => [name, says, ...notes]);
  return JSON.stringify({
    form: form.kind,
    edition: form.edition,
    header: HEADER_FIELDS.map((field) => fold(header[field] ?? '')),
    rows: rows.sort(([a = ''], [b = '']) => compareText(a, b)),
    notes: [...looseNotesOf(disclosure).keys()].sort(compareText),
  });
}
