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
  /** Entries that matched nothing: the matter is settled, or the entry has a mistake. */
  readonly unused: readonly Suppression[];
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
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const suppression = suppressions.find((candidate) => matches(candidate, finding, file));
    if (suppression === undefined) kept.push(finding);
    else {
      used.add(suppression);
      suppressed.push({ finding, suppression });
    }
  }
  return { kept, suppressed, unused: suppressions.filter((entry) => !used.has(entry)) };
}
