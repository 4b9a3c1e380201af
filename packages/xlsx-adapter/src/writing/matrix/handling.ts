import { isTouched, linesByKey, linesOfTables, type OwnEntry } from '@kaijisho/core';
import type { Writing } from './writing.js';

/** Id of the column in which people record what they did about a finding. */
export const HANDLING_ID = 'handling';

/** What people wrote into the lines of a list, by the key of the line. */
export interface Filled {
  /** The text of one column of a line; null when there is none. */
  readonly textOf: (key: string, id?: string) => string | null;
  /** Entries on lines that are not among these keys. */
  readonly left: (keys: ReadonlySet<string>) => readonly OwnEntry[];
}

/** What people filled in on a list of the former workbook. */
export function handlingOf({ input }: Writing, table: string): Filled {
  const workbook = input.agreement?.agreement.workbook;
  const { byKey, repeated } = linesByKey(
    workbook === undefined ? [] : linesOfTables(workbook, table),
  );
  return {
    textOf: (key, id = HANDLING_ID) => byKey.get(key)?.entries.get(id)?.text ?? null,
    left: (keys) =>
      [...[...byKey].filter(([key]) => !keys.has(key)).map(([, line]) => line), ...repeated]
        .filter(isTouched)
        .flatMap(({ label, entries }) =>
          [...entries.values()].map(({ text, place }) => ({ heading: label, text, place })),
        ),
  };
}
