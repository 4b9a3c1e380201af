import { fail, PASS, type SheetRule } from '../rule.js';
import { isNoNote, noteKey, noteNumbersOf } from '../sheet/notes.js';
import { atNote } from '../sheet/subjects.js';

/** Numbered notes that no row points to: an answer may have lost its explanation. Said once. */
export const textWithoutReference: SheetRule = {
  id: 'NOTE-02',
  family: 'NOTE',
  class: 'basic',
  severity: 'info',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const used = new Set(
      sheet.pointing.flatMap(({ answer }) => noteNumbersOf(answer)).map(noteKey),
    );
    const orphans = sheet.disclosure.content.notes.flatMap((note, index) =>
      isNoNote(note.text) || used.has(noteKey(note.number)) ? [] : [{ note, index }],
    );
    const [first] = orphans;
    if (first === undefined) return [PASS];
    const numbers = orphans.map(({ note }) => note.number);
    return [fail(atNote(sheet, first.index), { args: { numbers }, actual: numbers.join(', ') })];
  },
};
