import { type Allocation, allocationSchema } from '../catalogue/demarcation-schema.js';
import type { Matrix, MatrixLine } from '../demarcation/model.js';
import { basisOf, compareBasis } from './basis.js';
import { DECISION_STATUSES, type DecisionStatus, FIELD, TOOL_PREFIX } from './fields.js';
import {
  type FilledLine,
  type FilledWorkbook,
  isTouched,
  linesOfTables,
  type OwnEntry,
} from './filled.js';
import type { Agreement, Carried, SettledLine } from './model.js';

/** Id of the layout that holds the decisions. */
export const MATRIX_TABLE = 'matrix';

const entryValue = (line: FilledLine | null, id: string): string | null =>
  line?.entries.get(id)?.value ?? null;

function allocationOf(line: FilledLine | null): Allocation | null {
  const parsed = allocationSchema.safeParse(entryValue(line, FIELD.allocation));
  return parsed.success ? parsed.data : null;
}

function statusOf(line: FilledLine | null): DecisionStatus {
  const value = entryValue(line, FIELD.status);
  return DECISION_STATUSES.find((status) => status === value) ?? 'proposal';
}

/** Whether people wrote anything that a changed answer could make untrue. */
function isDecided(line: FilledLine): boolean {
  const status = statusOf(line);
  const others = [...line.entries.keys()].filter((id) => id !== FIELD.status);
  return status !== 'proposal' || others.length > 0;
}

/** The answers a decision rests on: those of today, once people have looked at it again. */
const standsOn = (line: FilledLine): readonly string[] | null =>
  line.entries.has(FIELD.reconfirmed) ? (line.basisWhenWritten ?? line.basis) : line.basis;

function settleLine(line: MatrixLine, filled: FilledLine | null, matrix: Matrix): SettledLine {
  const now = basisOf(line, matrix.products);
  const settled = (carried: Carried, rest: Partial<SettledLine> = {}): SettledLine => ({
    line,
    filled,
    allocation: allocationOf(filled),
    status: statusOf(filled),
    carried,
    changes: [],
    basis: now,
    ...rest,
  });
  if (filled === null) return settled('new');
  if (!isDecided(filled)) return settled('open');
  const basis = standsOn(filled);
  if (basis === null) return settled('unknown');
  const changes = compareBasis(basis, now);
  return settled(changes.length === 0 ? 'kept' : 'changed', { changes, basis });
}

/** Two lines say the same when people wrote the same into both. */
function saysTheSame(a: FilledLine, b: FilledLine): boolean {
  const texts = ({ entries, own, overwritten, comments }: FilledLine) =>
    JSON.stringify([
      [...entries].map(([id, { text }]) => [id, text]).sort(),
      [...own, ...overwritten, ...comments.values()].map(({ heading, text }) => [heading, text]),
    ]);
  return texts(a) === texts(b);
}

/** Lines by their key: the first that people wrote on; others are kept apart, equal ones dropped. */
export function linesByKey(lines: readonly FilledLine[]): {
  readonly byKey: ReadonlyMap<string, FilledLine>;
  readonly repeated: readonly FilledLine[];
} {
  const byKey = new Map<string, FilledLine>();
  const repeated: FilledLine[] = [];
  for (const line of lines) {
    if (line.key === null) continue;
    const known = byKey.get(line.key);
    if (known === undefined || !isTouched(known)) byKey.set(line.key, line);
    else if (isTouched(line) && !saysTheSame(known, line)) repeated.push(line);
  }
  return { byKey, repeated };
}

/** What people wrote where a new table has no cell for it, in the order of the workbook. */
function looseOf(
  { tables }: FilledWorkbook,
  settled: readonly SettledLine[],
  unplaced: readonly FilledLine[],
): readonly OwnEntry[] {
  const others = tables.filter(({ id }) => id !== MATRIX_TABLE);
  return [
    ...settled.flatMap(({ filled }) => filled?.overwritten ?? []),
    ...unplaced.flatMap(({ comments }) => [...comments.values()]),
    ...tables.flatMap(({ beside }) => beside),
    ...others.flatMap(({ lines }) =>
      lines.flatMap(({ key, entries, own, overwritten, comments }) => [
        // A line that people added to a list of ours.
        ...(key === null
          ? [...entries.values()].map(({ text, place }) => ({ heading: place.sheet, text, place }))
          : []),
        ...own,
        ...overwritten,
        // Those in columns for people go back into their cells.
        ...[...comments].flatMap(([id, comment]) =>
          key === null || id.startsWith(TOOL_PREFIX) ? [comment] : [],
        ),
      ]),
    ),
  ];
}

/**
 * Brings people's decisions together with a matrix made from the sheets in hand. Every line people
 * wrote on is in the result: on its line of the matrix, or in `gone`, `added` or `repeated`.
 *
 * @param workbook the workbook people gave back, with a table `matrix`
 */
export function settle(matrix: Matrix, workbook: FilledWorkbook): Agreement {
  const table = linesOfTables(workbook, MATRIX_TABLE);
  // Decisions that had lost their line come back with it; one made in the table itself goes first.
  const { byKey, repeated } = linesByKey([...table, ...workbook.kept]);
  const keys = new Set(matrix.lines.map(({ decisionKey }) => decisionKey));
  const lines = matrix.lines.map((line) =>
    settleLine(line, byKey.get(line.decisionKey) ?? null, matrix),
  );
  const gone = [...byKey].flatMap(([key, line]) =>
    !keys.has(key) && isTouched(line) ? [line] : [],
  );
  const added = table.filter((line) => line.key === null && isTouched(line));
  return {
    matrix,
    workbook,
    lines,
    gone,
    added,
    repeated,
    loose: looseOf(workbook, lines, [...gone, ...added, ...repeated]),
    ownHeadings: [
      ...new Set(lines.flatMap(({ filled }) => filled?.own ?? []).map(({ heading }) => heading)),
    ],
  };
}

/** Whether somebody takes the line: an allocation other than 要協議. */
export const hasAllocation = ({ allocation }: SettledLine): boolean =>
  allocation !== null && allocation !== 'undecided';

/** What people wrote into a column of a line; '' when nothing. */
export const textOf = ({ filled }: SettledLine, id: string): string =>
  filled?.entries.get(id)?.text.trim() ?? '';
