import { z } from 'zod';
import { isRuleId } from '../../messages/rules/finding-text.js';
import { isRealDay } from '../../text/dates.js';

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

/**
 * What a suppression names that there is not: a rule, or a day such as 2026-02-31. The published schema
 * cannot tell; whoever reads a list asks this of each entry.
 */
export function missingIn({ rule, on }: Suppression): 'rule' | 'on' | null {
  if (!isRuleId(rule)) return 'rule';
  return on !== undefined && !isRealDay(on) ? 'on' : null;
}
