import { groupedBy } from '../basics/grouped.js';
import { findRequirement } from '../catalogue/guideline.js';
import { COVERAGE_STATES, type RequirementCoverage } from '../coverage/model.js';
import type {
  ChapterCounts,
  ComparedCell,
  ComparedRequirement,
  ComparisonRow,
  ProductCounts,
  RequirementCounts,
} from './model.js';
import { CELL_SAYS } from './says.js';

/** Counting, with what the sheets ask as the whole. */

/** Whether the product was asked: its sheets have the row. */
export const isAsked = ({ says }: Pick<ComparedCell, 'says'>): boolean =>
  says !== 'not-asked' && says !== 'no-row';

/** How often each of `values` occurs; all of them are named, with 0 where there is none. */
function tally<T extends string>(values: readonly T[], found: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<T, number>;
  for (const value of found) counts[value] += 1;
  return counts;
}

/** Counts rows by their answer. An answer to a wider question is counted in its own row only. */
export function countCells(all: readonly ComparedCell[]): ProductCounts['rows'] {
  const cells = all.filter(({ coarse }) => !coarse);
  return {
    asked: cells.filter(isAsked).length,
    says: tally(
      CELL_SAYS,
      cells.map(({ says }) => says),
    ),
    open: cells.filter(({ open }) => open.length > 0).length,
  };
}

const OPEN_STATES: ReadonlySet<string> = new Set([
  'declared-absent',
  'not-applicable-unexplained',
  'unanswered',
  'unreadable',
  'conflicting',
]);

/** Whether people still have to settle the matter of a requirement for this product. */
export const isOpenRequirement = ({ asked, gap, state }: RequirementCoverage): boolean =>
  asked && (gap || OPEN_STATES.has(state));

function countRequirements(coverage: readonly RequirementCoverage[]): RequirementCounts {
  const asked = coverage.filter((entry) => entry.asked);
  return {
    asked: asked.length,
    states: tally(
      COVERAGE_STATES,
      asked.map(({ state }) => state),
    ),
    open: asked.filter(isOpenRequirement).length,
  };
}

/** Rows that are answered; the heading of alternatives repeats what its rows say. */
export const countedRows = (rows: readonly ComparisonRow[]): readonly ComparisonRow[] =>
  rows.filter(({ topic }) => topic.item.role !== 'heading');

/** Cells of the product at `index`. */
export const column = <Cell>(
  rows: readonly { readonly cells: readonly Cell[] }[],
  index: number,
): readonly Cell[] => rows.flatMap(({ cells }) => cells[index] ?? []);

export function countProduct(
  rows: readonly ComparisonRow[],
  requirements: readonly ComparedRequirement[],
  index: number,
): ProductCounts {
  return {
    rows: countCells(column(countedRows(rows), index)),
    requirements: countRequirements(column(requirements, index)),
  };
}

/** Counts by chapter of the guideline, in its order; chapters nobody is asked about are left out. */
export function countChapters(
  requirements: readonly ComparedRequirement[],
  products: number,
): readonly ChapterCounts[] {
  const byChapter = groupedBy(
    requirements.filter(({ asked }) => asked),
    ({ requirement }) => findRequirement(requirement)?.chapter ?? '',
  );
  return [...byChapter].map(([chapter, entries]) => ({
    chapter,
    counts: Array.from({ length: products }, (_, index) =>
      countRequirements(column(entries, index)),
    ),
  }));
}
