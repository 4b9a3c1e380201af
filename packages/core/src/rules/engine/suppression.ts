import { z } from 'zod';
import type { Finding } from '../../model/finding.js';
import { placeText } from '../../model/place.js';

/**
 * A finding people have looked at and decided to set aside, with the reason and their name. It is
 * never forgotten: results carry every suppressed finding together with its suppression.
 */
export const suppressionSchema = z
  .strictObject({
    rule: z.string().describe('Rule id such as ANS-07'),
    key: z
      .string()
      .nullable()
      .describe('Key of the item; null for a finding that is about no recognised item'),
    cell: z
      .string()
      .optional()
      .describe('Place as printed in reports, such as MDS!D10; needed only when key is null'),
    file: z.string().optional().describe('File name; absent = every file beside this list'),
    reason: z.string().regex(/\S/).describe('Why the finding may stand'),
    by: z.string().regex(/\S/).describe('Who decided'),
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .describe('When, YYYY-MM-DD'),
  })
  .describe('One finding set aside, with reason and name');
export type Suppression = z.infer<typeof suppressionSchema>;

/** The file that lies beside the sheets. */
export const suppressionListSchema = z
  .strictObject({
    formatVersion: z.literal('1'),
    suppressions: z.array(suppressionSchema),
  })
  .describe('Findings set aside, in a file beside the sheets');
export type SuppressionList = z.infer<typeof suppressionListSchema>;

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

const lastPart = (path: string): string => path.replace(/^.*[\\/]/, '');

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
