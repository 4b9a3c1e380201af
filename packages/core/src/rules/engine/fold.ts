import { addTo } from '../../basics/grouped.js';
import { type Finding, SEVERITIES } from '../../model/finding.js';

/** Position of a severity: 0 is the gravest. */
const rank = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);

/**
 * Keeps one primary finding per row and folds the others under it: the gravest is primary, and of
 * equally grave ones the first, since rules are registered from the special to the general.
 * Findings that are about no row stay as they are. Order: the sheet as a whole, then rows from top
 * to bottom.
 */
export function foldByRow(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<number, Finding[]>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.answer === undefined || finding.answer === null) kept.push(finding);
    else addTo(rows, finding.answer, finding);
  }
  for (const [, group] of [...rows].sort(([a], [b]) => a - b)) {
    const [primary, ...folded] = group.sort((a, b) => rank(a) - rank(b));
    if (primary !== undefined) kept.push(folded.length === 0 ? primary : { ...primary, folded });
  }
  return kept;
}

/** All findings of a list, folded ones included, each without its `folded`. */
export const unfold = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap(({ folded, ...finding }) => [finding, ...unfold(folded ?? [])]);
