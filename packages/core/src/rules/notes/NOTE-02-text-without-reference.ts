import type { Note } from '../../model/disclosure.js';
import { isNoNote, noteKey, noteNumbersOf } from '../../model/notes.js';
import { fail, PASS, type SheetRule } from '../rule.js';
import { atNote, shorten } from '../sheet/subjects.js';

/** Characters of a note that a sentence can carry. */
const QUOTED = 40;

/**
 * Notes that no row points to: an answer may have lost its explanation. Said once of all that have a
 * number; one without a number is quoted.
 */
export const textWithoutReference: SheetRule = {
  id: 'NOTE-02',
  family: 'NOTE',
  class: 'basic',
  severity: 'info',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const used = new Set<string>();
    for (const { answer } of sheet.pointing)
      for (const number of noteNumbersOf(answer)) used.add(noteKey(number));
    const orphans: { readonly note: Note; readonly index: number }[] = [];
    sheet.disclosure.content.notes.forEach((note, index) => {
      if (!isNoNote(note.text) && !used.has(noteKey(note.number))) orphans.push({ note, index });
    });
    if (orphans.length === 0) return [PASS];
    const unnumbered = orphans.filter(({ note }) => note.number === '');
    const numbered = orphans.filter(({ note }) => note.number !== '');
    const outcomes = unnumbered.map(({ note, index }) =>
      fail(atNote(sheet, index), {
        variant: 'unnumbered',
        args: { text: shorten(note.text, QUOTED) },
        actual: shorten(note.text, 120),
      }),
    );
    const [first] = numbered;
    if (first !== undefined) {
      const numbers = numbered.map(({ note }) => note.number);
      outcomes.push(
        fail(atNote(sheet, first.index), { args: { numbers }, actual: numbers.join(', ') }),
      );
    }
    return outcomes;
  },
};
