import { noteKey, noteNumbersOf, textsByNumber } from '../../model/notes.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { atRow, atSheet, rowNames } from '../sheet/subjects.js';

/** A number of a note, and the row where it stands. */
interface Pointer {
  readonly row: Row;
  readonly number: string;
}

/**
 * A row points to a note that is not there. When the sheet has no note text at all, the page with
 * the notes is missing: one matter, said once.
 */
export const numberWithoutText: SheetRule = {
  id: 'NOTE-01',
  family: 'NOTE',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const known = textsByNumber(sheet.disclosure.content.notes);
    const dangling: Pointer[] = [];
    for (const row of sheet.pointing)
      for (const number of noteNumbersOf(row.answer))
        if (!known.has(noteKey(number))) dangling.push({ row, number });
    if (dangling.length === 0) return [PASS];
    const numbers = [...new Set(dangling.map(({ number }) => number))];
    if (known.size === 0 && numbers.length > 1) return [noTexts(sheet, numbers)];
    return [PASS, ...firstOfEach(dangling)];
  },
};

const noTexts = (sheet: Sheet, numbers: readonly string[]): Outcome =>
  fail(atSheet(), {
    args: { numbers, count: numbers.length },
    actual: `${sheet.disclosure.content.notes.length}`,
    expected: numbers.join(', '),
    variant: 'no-notes',
  });

/** One finding per number, at the first row that points to it. */
function firstOfEach(dangling: readonly Pointer[]): readonly Outcome[] {
  const seen = new Set<string>();
  return dangling.flatMap(({ row, number }) => {
    if (seen.has(noteKey(number))) return [];
    seen.add(noteKey(number));
    return [fail(atRow(row), { args: { ...rowNames(row), number }, actual: number })];
  });
}
