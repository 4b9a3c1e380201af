import type { FilledWorkbook, OwnEntry } from '../../agreement/filled.js';
import { linesOfTables } from '../../agreement/filled.js';

/** What people wrote beside the outcomes of acceptance conditions, to be kept in a new comparison. */

/** Id of the table, and of its columns for people. */
export const PROFILE_TABLE = 'profile';
export const PROFILE_FIELD = {
  institution: 'institution',
  treatment: 'treatment',
  owner: 'owner',
} as const;

/** Under which a line is known again, whatever order it stands in. */
export const profileLineKey = (profile: string, line: string): string => `${profile}|${line}`;

export interface ProfileEntries {
  /** Texts by id of the column, by key of the line. */
  readonly byLine: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What people wrote beside the lines: own columns and lines, and over texts of ours. */
  readonly loose: readonly OwnEntry[];
  /** Names of the sheets people added; they are not carried into a new comparison. */
  readonly ownSheets: readonly string[];
}

export const NO_ENTRIES: ProfileEntries = { byLine: new Map(), loose: [], ownSheets: [] };

/** Everything people wrote into the tables of acceptance conditions of a comparison. */
export function profileEntriesOf(workbook: FilledWorkbook): ProfileEntries {
  const byLine = new Map<string, ReadonlyMap<string, string>>();
  const loose: OwnEntry[] = [];
  for (const line of linesOfTables(workbook, PROFILE_TABLE)) {
    const { key, entries, own, overwritten, comments, label } = line;
    loose.push(...own, ...overwritten, ...comments.values());
    const texts = new Map([...entries].map(([id, { text }]) => [id, text]));
    if (key !== null && !byLine.has(key)) byLine.set(key, texts);
    // A line people added, or copied from another one.
    else
      loose.push(
        ...[...entries.values()].map(({ text, place }) => ({ heading: label, text, place })),
      );
  }
  const tables = workbook.tables.filter(({ id }) => id === PROFILE_TABLE);
  return {
    byLine,
    loose: [
      ...loose,
      ...tables.flatMap(({ beside }) => beside.filter(({ kind }) => kind !== 'formula')),
    ],
    ownSheets: workbook.ownSheets.map(({ name }) => name),
  };
}
