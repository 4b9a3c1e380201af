import { fold } from '../../text/fold.js';
import type { Unit } from '../unit.js';
import { statedKind } from '../unit.js';
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
 * A page of notes goes to the only disclosure, or to the one its name or title names; else to none,
 * and the page is reported.
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
    const target = targetOf(page, groups);
    const placed = page.notes.map((note) => ({ note, sheet: page.page.name }));
    if (target === undefined) unassigned.push(page);
    else perGroup[target]?.push(...placed);
  }
  return { perGroup, unassigned };
}

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
