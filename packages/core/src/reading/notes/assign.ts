import { fold } from '../../text/fold.js';
import type { Unit } from '../unit.js';
import { statedKind } from '../unit.js';
import { readNoteCell } from './note-cell.js';
import type { FoundNote } from './note-list.js';

interface PlacedNote {
  readonly note: FoundNote;
  readonly sheet: string;
}

/** Notes of each group of units, and note pages that could belong to more than one. */
export interface AssignedNotes {
  readonly perGroup: readonly (readonly PlacedNote[])[];
  readonly unassigned: readonly Unit[];
}

/**
 * Gives notes to disclosures: those on the form's own page, and those of pages that hold notes only.
 * A page of notes goes to the only disclosure, to the one its name or title names, or to all that
 * point to its numbers; else to none, and the page is reported.
 */
export function assignNotes(
  covers: readonly Unit[],
  groups: readonly (readonly Unit[])[],
): AssignedNotes {
  const perGroup: PlacedNote[][] = groups.map((units) =>
    units.flatMap((unit) => unit.notes.map((note) => ({ note, sheet: unit.page.name }))),
  );
  const unassigned: Unit[] = [];
  for (const page of covers) {
    if (page.notes.length === 0) continue;
    const placed = page.notes.map((note) => ({ note, sheet: page.page.name }));
    if (sortByForm(placed, groups, perGroup)) continue;
    const target = targetOf(page, groups);
    if (target !== undefined) perGroup[target]?.push(...placed);
    else if (!shareOut(placed, groups, perGroup)) unassigned.push(page);
  }
  return { perGroup, unassigned };
}

/**
 * Lists under a heading that names the form go to the only disclosure of that form.
 * @returns whether every note had such a heading and such a disclosure
 */
function sortByForm(
  placed: readonly PlacedNote[],
  groups: readonly (readonly Unit[])[],
  perGroup: PlacedNote[][],
): boolean {
  const targets = placed.map(({ note: { form } }) => {
    const ofForm = groups.flatMap((units, index) =>
      form !== undefined && units.some((unit) => statedKind(unit)?.kind === form) ? [index] : [],
    );
    return ofForm.length === 1 ? ofForm[0] : undefined;
  });
  if (targets.includes(undefined)) return false;
  placed.forEach((note, index) => {
    perGroup[targets[index] ?? -1]?.push(note);
  });
  return true;
}

/**
 * One list for several disclosures: each gets the notes its rows point to. Only where every note of
 * the list is pointed to, and no disclosure has a list of its own; else nobody can tell whose it is.
 * @returns whether the list could be shared out
 */
function shareOut(
  placed: readonly PlacedNote[],
  groups: readonly (readonly Unit[])[],
  perGroup: PlacedNote[][],
): boolean {
  if (perGroup.some((notes) => notes.length > 0)) return false;
  const pointed = groups.map((units) => numbersPointedTo(units));
  if (!placed.every(({ note }) => pointed.some((numbers) => numbers.has(note.number))))
    return false;
  pointed.forEach((numbers, index) => {
    perGroup[index]?.push(...placed.filter(({ note }) => numbers.has(note.number)));
  });
  return true;
}

const numbersPointedTo = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units
      .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
      .flatMap(({ question }) => question.noteCells)
      .flatMap((cell) => readNoteCell.of(cell).numbers),
  );

function targetOf(page: Unit, groups: readonly (readonly Unit[])[]): number | undefined {
  if (groups.length === 1) return 0;
  const name = fold(page.page.name);
  const named = groups.flatMap((units, index) =>
    units.some((unit) => name.includes(fold(unit.page.name)) && unit.page.name !== '')
      ? [index]
      : [],
  );
  if (named.length === 1) return named[0];
  const kind = statedKind(page)?.kind;
  const ofKind = groups.flatMap((units, index) =>
    kind !== undefined && units.some((unit) => statedKind(unit)?.kind === kind) ? [index] : [],
  );
  return ofKind.length === 1 ? ofKind[0] : undefined;
}
