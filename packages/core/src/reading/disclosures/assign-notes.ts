import type { FormKind } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import type { FoundNote } from '../notes/found-note.js';
import { readNoteCell } from '../notes/note-cell.js';
import type { Group } from './gather.js';
import type { Unit } from './unit.js';
import { statedKind } from './unit.js';

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
 * Gives notes to disclosures: those on the form's own page, but for lists of the other form, and those of
 * pages that hold notes only.
 * A page of notes goes to the only disclosure, to the one its name or title names, or to all that
 * point to its numbers; else to none, and the page is reported.
 */
export function assignNotes(covers: readonly Unit[], groups: readonly Group[]): AssignedNotes {
  const perGroup: PlacedNote[][] = groups.map(() => []);
  groups.forEach((group, index) => {
    for (const { unit } of group) {
      const others = numbersOfOthers(group, unit, groups);
      for (const note of unit.notes)
        if (!others.has(note.number))
          perGroup[onlyOfForm(note.form, groups) ?? index]?.push({ note, sheet: unit.page.name });
    }
  });
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
  groups: readonly Group[],
  perGroup: PlacedNote[][],
): boolean {
  const targets = placed.map(({ note }) => onlyOfForm(note.form, groups));
  if (targets.includes(undefined)) return false;
  placed.forEach((note, index) => {
    perGroup[targets[index] ?? -1]?.push(note);
  });
  return true;
}

/** The only disclosure of a form; undefined where there are none or several. */
function onlyOfForm(form: FormKind | undefined, groups: readonly Group[]): number | undefined {
  const ofForm = groups.flatMap(([{ kind }], index) => (kind === form ? [index] : []));
  return ofForm.length === 1 ? ofForm[0] : undefined;
}

/**
 * One list for several disclosures: each gets the notes its rows point to. Only where every note of
 * the list is pointed to, and no disclosure has a list of its own; else nobody can tell whose it is.
 * @returns whether the list could be shared out
 */
function shareOut(
  placed: readonly PlacedNote[],
  groups: readonly Group[],
  perGroup: PlacedNote[][],
): boolean {
  if (perGroup.some((notes) => notes.length > 0)) return false;
  const pointed = groups.map((group) => numbersPointedTo(group.map(({ unit }) => unit)));
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
      .flatMap(({ question, answer }) => [
        ...question.noteCells.flatMap((cell) => readNoteCell.of(cell).numbers),
        ...readNoteCell(answer.rest).numbers,
      ]),
  );

/**
 * Numbers that only the rows of the other form point to, where both forms share the table of one page and so
 * the list below it.
 */
function numbersOfOthers(
  group: Group,
  { page }: Unit,
  groups: readonly Group[],
): ReadonlySet<string> {
  const [{ kind }] = group;
  const beside = groups.filter(([first]) => first.kind !== kind && first.unit.page === page);
  if (beside.length === 0) return NONE;
  const own = numbersPointedTo(group.map(({ unit }) => unit));
  const others = numbersPointedTo(beside.flatMap((other) => other.map(({ unit }) => unit)));
  return new Set([...others].filter((number) => !own.has(number)));
}

const NONE: ReadonlySet<string> = new Set();

function targetOf(page: Unit, groups: readonly Group[]): number | undefined {
  if (groups.length === 1) return 0;
  const name = fold(page.page.name);
  const named = groups.flatMap((group, index) =>
    group.some(({ unit }) => name.includes(fold(unit.page.name)) && unit.page.name !== '')
      ? [index]
      : [],
  );
  if (named.length === 1) return named[0];
  return onlyOfForm(statedKind(page)?.kind, groups);
}
