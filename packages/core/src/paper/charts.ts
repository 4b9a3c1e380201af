import type { SaysCounts, StateCounts } from '../comparison/model.js';
import { comparisonText } from '../messages/comparison.js';
import { coverageStateText } from '../messages/coverage.js';
import type { Language } from '../messages/message.js';
import type { PaperChart } from './model.js';

/** The parts of bars, the same in every document: what is said of requirements, and of rows. */

type Parts = PaperChart['parts'];

/** Parts of a bar of requirements. */
export const requirementParts = (language: Language): Parts => [
  { label: coverageStateText('declared', language), tone: 'stated' },
  { label: coverageStateText('partly-declared', language), tone: 'partly' },
  { label: comparisonText('comparison.bar.unsettled', language), tone: 'open' },
  { label: coverageStateText('not-applicable', language), tone: 'aside' },
];

/** How many requirements each part holds; those not asked about are no part of the whole. */
export const requirementCounts = (states: StateCounts): readonly number[] => [
  states.declared,
  states['partly-declared'],
  states['declared-absent'] +
    states['not-applicable-unexplained'] +
    states.unanswered +
    states.unreadable +
    states.conflicting,
  states['not-applicable'],
];

/** Parts of a bar of rows of the form. */
export const answerParts = (language: Language): Parts => [
  { label: comparisonText('says.yes', language), tone: 'stated' },
  { label: comparisonText('says.no', language), tone: 'other' },
  { label: comparisonText('comparison.bar.unclear', language), tone: 'open' },
  { label: comparisonText('says.not-applicable', language), tone: 'aside' },
];

/** How many rows each part holds. */
export const answerCounts = (says: SaysCounts): readonly number[] => [
  says.yes,
  says.no,
  says['not-applicable-unexplained'] +
    says.unanswered +
    says.unreadable +
    says.several +
    says.conflicting,
  says['not-applicable'],
];

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/**
 * The chart of some bars: the longest fills the width.
 * @param keepEmpty whether bars without anything are kept, where their absence would be a question
 */
export function chartOf(
  chart: Omit<PaperChart, 'kind' | 'whole' | 'rows'>,
  bars: readonly { readonly labels: readonly string[]; readonly counts: readonly number[] }[],
  keepEmpty = false,
): PaperChart {
  const rows = bars.filter(({ counts }) => keepEmpty || sum(counts) > 0);
  const grouped = new Set(rows.map(({ labels }) => labels[0])).size < rows.length;
  return {
    kind: 'chart',
    ...chart,
    whole: Math.max(1, ...rows.map(({ counts }) => sum(counts))),
    rows: rows.map((row, index) => ({
      ...row,
      // One bar for each label needs no lines between groups.
      opensGroup: grouped && index > 0 && rows[index - 1]?.labels[0] !== row.labels[0],
    })),
  };
}

/** More products than these are added up: bars for each would be too many to look at. */
const MOST_PRODUCTS = 6;

/**
 * Bars of groups (chapters, parts of a lens), one for each product, or one for all together.
 * @param names of the products, parallel to the counts of a group
 * @param all stands in place of a name where the products are added up; null = they never are
 */
export function barsByProduct<Counted>(
  groups: readonly { readonly title: string; readonly counts: readonly Counted[] }[],
  names: readonly string[],
  all: string | null,
  countsOf: (counted: Counted) => readonly number[],
): readonly { readonly labels: readonly string[]; readonly counts: readonly number[] }[] {
  return groups.flatMap(({ title, counts }) => {
    const each = counts.map(countsOf);
    if (all === null || names.length <= MOST_PRODUCTS)
      return each.map((one, index) => ({ labels: [title, names[index] ?? ''], counts: one }));
    const parts = each[0]?.map((_, part) => sum(each.map((one) => one[part] ?? 0))) ?? [];
    return [{ labels: [title, all], counts: parts }];
  });
}
