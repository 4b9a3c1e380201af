import type { Finding } from '../../model/finding.js';
import { placeText } from '../../model/place.js';
import { lastPart } from '../../text/paths.js';
import type { Suppression } from './suppression-schema.js';

export type { Suppression };

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface SuppressionOutcome {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

function matches(suppression: Suppression, finding: Finding, file: string): boolean {
  if (suppression.rule !== finding.rule || suppression.key !== finding.key) return false;
  if (suppression.file !== undefined && lastPart(suppression.file) !== lastPart(file)) return false;
  if (suppression.cell === undefined) return true;
  return finding.place !== null && suppression.cell === placeText(finding.place);
}

/** Sets aside the findings that people have decided on. Findings must not be folded yet. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  file: string,
): SuppressionOutcome {
  if (suppressions.length === 0) return { kept: findings, suppressed: [] };
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = suppressions.find((candidate) => matches(candidate, finding, file));
    if (suppression === undefined) kept.push(finding);
    else suppressed.push({ finding, suppression });
  }
  return { kept, suppressed };
}
