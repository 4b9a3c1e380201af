import { fail, type Outcome, PASS } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atRow, atSheet, rowLists, rowNames } from '../sheet/subjects.js';
import { SINGLE_ROWS } from './thresholds.js';

interface Details {
  readonly actual: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly variant?: string;
}

/**
 * A few rows are reported one by one; many are one finding (variant `many`), since the cause is the
 * document as a whole.
 */
export function rowFindings(
  rows: readonly Row[],
  details: (row: Row) => Details,
): readonly Outcome[] {
  const [first] = rows;
  if (first === undefined) return [PASS];
  if (rows.length <= SINGLE_ROWS)
    return rows.map((row) => {
      const { args, ...rest } = details(row);
      return fail(atRow(row), { ...rest, args: { ...rowNames(row), ...args } });
    });
  return [
    fail(
      { ...atSheet(), place: atRow(first).place },
      {
        args: rowLists(rows),
        actual: `${rows.length}`,
        variant: 'many',
      },
    ),
  ];
}
