import {
  type CoverageOptions,
  type CoverageState,
  coverageOf,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  type RequirementCoverage,
} from '@kaijisho/core';
import { type Marks, type SheetFacts, sheet } from './sheets.js';

/** Coverage of one requirement by some sheets of one product. */
export function cover(
  requirement: string,
  disclosures: readonly Disclosure[],
  options: Partial<CoverageOptions> = {},
): RequirementCoverage {
  const all = coverageOf(disclosures, { ...DEFAULT_COVERAGE_OPTIONS, ...options });
  const found = all.find((entry) => entry.requirement === requirement);
  if (found === undefined) throw new Error(`No coverage of ${requirement}`);
  return found;
}

/** State of one requirement on a single sheet with the rows named. */
export const stateOn = (requirement: string, marks: Marks, facts: SheetFacts = {}): CoverageState =>
  cover(requirement, [sheet(marks, facts)]).state;

/** States of the duties a bundled requirement holds, by the end of their id. */
export const dutyStates = (
  coverage: RequirementCoverage,
): Readonly<Record<string, CoverageState>> =>
  Object.fromEntries(
    coverage.subItems
      .filter(({ state }) => state !== 'not-asked')
      .map(({ id, state }) => [id.slice(coverage.requirement.length), state]),
  );
