import { isNoNote, noteKey } from '../../model/notes.js';
import { fold } from '../../text/fold.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atNote, shorten } from '../sheet/subjects.js';

/** Two different texts carry the same note number, so nobody can tell which one an answer means. */
export const numberUsedTwice: SheetRule = {
  id: 'NOTE-05',
  family: 'NOTE',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const first = new Map<string, string>();
    return sheet.disclosure.content.notes.map(({ number, text }, index): Outcome => {
      if (isNoNote(text) || number === '') return PASS;
      const before = first.get(noteKey(number));
      if (before === undefined) first.set(noteKey(number), text);
      if (before === undefined || fold(before) === fold(text)) return PASS;
      return fail(atNote(sheet, index), {
        args: { number, first: shorten(before, 24), second: shorten(text, 24) },
        actual: shorten(text, 120),
        expected: shorten(before, 120),
      });
    });
  },
};
