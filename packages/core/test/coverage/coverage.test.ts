import {
  type CoverageOptions,
  type CoverageState,
  coverageOf,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  type RequirementCoverage,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { fullSheet, type Marks, type SheetFacts, sheet } from './sheets.js';

const cover = (
  requirement: string,
  disclosures: readonly Disclosure[],
  options: Partial<CoverageOptions> = {},
): RequirementCoverage => {
  const all = coverageOf(disclosures, { ...DEFAULT_COVERAGE_OPTIONS, ...options });
  const found = all.find((entry) => entry.requirement === requirement);
  if (found === undefined) throw new Error(`No coverage of ${requirement}`);
  return found;
};
const stateOn = (requirement: string, marks: Marks, facts: SheetFacts = {}): CoverageState =>
  cover(requirement, [sheet(marks, facts)]).state;

describe('the requirements listed', () => {
  it('are all 263, in the order of the guideline', () => {
    const ids = coverageOf([], DEFAULT_COVERAGE_OPTIONS).map(({ requirement }) => requirement);
    expect(ids).toHaveLength(263);
    expect(new Set(ids).size).toBe(263);
    expect(ids[0]).toMatch(/^G-/);
    expect(ids.at(-1)).toBe('C-18-1');
  });

  it('leave out those that do not bind the environment', () => {
    const bound = (environment: '1' | '2') =>
      coverageOf([], { retention: 'auto', environment }).map(({ requirement }) => requirement);
    expect(bound('1')).toHaveLength(263);
    expect(bound('2')).not.toContain('C-13-13');
    expect(bound('2')).toContain('C-14-5');
  });

  it('are asked in 127 cases when a product hands in a full MDS and a full SDS', () => {
    const both = coverageOf(
      [fullSheet('MDS', 'yes'), fullSheet('SDS', 'yes')],
      DEFAULT_COVERAGE_OPTIONS,
    );
    expect(both.filter(({ asked }) => asked)).toHaveLength(127);
    expect(both.filter(({ state }) => state === 'not-asked')).toHaveLength(263 - 127);
  });
});

describe('a measure row', () => {
  const cases: Readonly<Record<string, CoverageState>> = {
    yes: 'declared',
    no: 'declared-absent',
    na: 'not-applicable-unexplained',
    'na!': 'not-applicable',
    blank: 'unanswered',
    unreadable: 'unreadable',
    several: 'conflicting',
  };
  it.each(Object.entries(cases))('marked %s alone is %s', (mark, state) => {
    expect(stateOn('C-17-3', { 'time-accuracy': mark as 'yes' })).toBe(state);
  });
});
