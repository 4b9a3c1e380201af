import type { Matrix } from '../demarcation/model.js';
import type { Place } from '../model/place.js';
import { basisOf } from './basis.js';
import { type Entry, type FilledLine, type FilledWorkbook, linesOfTables } from './filled.js';
import { MATRIX_TABLE } from './settle.js';

/** What a person wrote into one cell: an empty text takes back what stood there. */
export type DecidedEntry = Pick<Entry, 'text' | 'value'>;

/** What a person decided on one line of the matrix, by id of the column. */
export interface LineDecision {
  readonly entries: Readonly<Record<string, DecidedEntry>>;
  /** The answers it rests on, as `basisOf` wrote them when it was decided. */
  readonly basis: readonly string[];
}

/** Decisions by the key of their line. */
export type Decisions = ReadonlyMap<string, LineDecision>;

/** The answers behind a line of the matrix as they are now; [] for a line it does not have. */
export function basisOfLine({ lines, products }: Matrix, decisionKey: string): readonly string[] {
  const line = lines.find((each) => each.decisionKey === decisionKey);
  return line === undefined ? [] : basisOf(line, products);
}

function decideLine(
  line: FilledLine | undefined,
  key: string,
  { entries, basis }: LineDecision,
  file: string,
): FilledLine {
  const place: Place = line?.place ?? { file, sheet: MATRIX_TABLE, cell: key };
  const merged = new Map(line?.entries ?? []);
  for (const [id, { text, value }] of Object.entries(entries)) {
    if (text === '') merged.delete(id);
    else merged.set(id, { text, value, place });
  }
  return {
    key,
    label: line?.label ?? '',
    entries: merged,
    own: line?.own ?? [],
    overwritten: line?.overwritten ?? [],
    comments: line?.comments ?? new Map(),
    basis,
    // A confirmation among the entries is one of the answers of now, not of those of an earlier table.
    basisWhenWritten: null,
    place,
  };
}

/**
 * Puts decisions made outside of a workbook into it, as if people had written them there.
 *
 * @param workbook the table of last time; null when there is none yet
 * @param file what the source of the decisions is called
 */
export function decide(
  workbook: FilledWorkbook | null,
  decisions: Decisions,
  file: string,
): FilledWorkbook {
  const base: FilledWorkbook = workbook ?? { file, tables: [], kept: [], ownSheets: [] };
  const known = new Map(linesOfTables(base, MATRIX_TABLE).map((line) => [line.key, line]));
  const decided = [...decisions].map(([key, decision]) =>
    decideLine(known.get(key), key, decision, file),
  );
  const byKey = new Map(decided.map((line) => [line.key, line]));
  const written = new Set<string | null>();
  const tables = base.tables.map((table) => {
    if (table.id !== MATRIX_TABLE) return table;
    const lines = table.lines.map((line) => {
      const now = byKey.get(line.key);
      // People copy sheets: the first line with the key is the one that counts.
      if (now === undefined || written.has(line.key)) return line;
      written.add(line.key);
      return now;
    });
    return { ...table, lines };
  });
  const fresh = decided.filter(({ key }) => !written.has(key));
  return {
    ...base,
    tables:
      fresh.length === 0
        ? tables
        : [
            ...tables,
            { id: MATRIX_TABLE, sheet: MATRIX_TABLE, lines: fresh, ownHeadings: [], beside: [] },
          ],
  };
}
