import { formFor } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import type { FormKind } from '../../model/disclosure.js';
import { gridOf } from '../grid/grid.js';
import { longest, type SheetPage } from '../grid/sheet-cell.js';
import { namesNotes } from '../notes/note-headings.js';
import { recogniseRows } from '../recognition/recognise.js';
import { splitQuestion } from '../wording/question.js';
import { isExampleSheet } from './example-sheets.js';
import { FEWEST_KNOWN_ROWS } from './recognise-unit.js';
import { statedKind, type Unit } from './unit.js';

/** Sheets that bear the title of a form and its questions, and on which no answers were found. */

/** A line is a question of the form when recognition is as sure as this. */
const SURELY = 0.5;

/** Of the lines of a form, the share that are questions at least: notes and instructions repeat a few of its words. */
const SHARE = 0.4;

/** No form has more lines. */
const MOST_LINES = 1000;

/** Whether a page asks what a form asks. */
function asksForm(page: SheetPage, kind: FormKind, inForce?: readonly Form[]): boolean {
  if (gridOf(page).lines.length > MOST_LINES) return false;
  const candidates = gridOf(page).lines.flatMap(({ cells }) => {
    const cell = longest(cells);
    if (cell === undefined) return [];
    const { text, references } = splitQuestion.of(cell);
    return [{ text, number: null, references, section: null, answered: null }];
  });
  const recognised = recogniseRows(candidates, formFor(kind, null, inForce));
  const known = recognised.filter(({ key, confidence }) => key !== null && confidence >= SURELY);
  return known.length >= Math.max(FEWEST_KNOWN_ROWS, candidates.length * SHARE);
}

/**
 * Pages that name a form and ask what it asks, beside another form that was read: without a word, nobody would
 * miss them.
 * @param covers units without any rows
 */
export function unreadForms(
  covers: readonly Unit[],
  inForce?: readonly Form[],
): readonly SheetPage[] {
  const pages = covers.flatMap((unit) => {
    const { page } = unit;
    const stated = statedKind(unit);
    if (stated === undefined || page.hidden === true) return [];
    if (isExampleSheet(page) || namesNotes(page.name)) return [];
    return asksForm(page, stated.kind, inForce) ? [page] : [];
  });
  return [...new Set(pages)];
}
