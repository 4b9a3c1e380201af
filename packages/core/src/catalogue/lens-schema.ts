import { z } from 'zod';

/**
 * Shapes of `data/checklist-r7.json`, `data/lenses.json` and `data/ransomware-measures.json`: other
 * ways to look at the same answers. None of them yields a score, and a はい ticks nothing by itself.
 */

const checklistReferenceSchema = z.strictObject({
  printed: z.string().describe('As people read it, such as システム運用編 8③'),
  requirements: z.array(z.string()).optional(),
  sections: z.array(z.string()).optional(),
  basis: z
    .enum(['ministry', 'editorial'])
    .describe('Printed by the ministry on its list, or matched by us'),
});

const checklistItemSchema = z.strictObject({
  id: z.string().regex(/^[HV]7-\d+(-\d+)?$/),
  list: z.enum(['hospital', 'vendor']),
  number: z.string(),
  summaryJa: z.string(),
  summaryEn: z.string(),
  references: z.array(checklistReferenceSchema),
  disclosureSupport: z
    .strictObject({
      level: z.enum(['direct', 'partial', 'none', 'document']),
      topics: z.array(z.string()).optional(),
      note: z.string(),
    })
    .describe('How far answers of a disclosure help to answer the item'),
  numberVerified: z.boolean(),
});
/** An item of the ministry's cyber-security checklist (令和7年度). Summaries are ours. */
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const checklistSchema = z.strictObject({
  about: z.looseObject({ document: z.string(), basedOn: z.string(), use: z.string() }),
  items: z.array(checklistItemSchema),
});

const lensSchema = z.strictObject({
  id: z.string(),
  titleJa: z.string(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      titleJa: z.string(),
      titleEn: z.string(),
      topics: z.array(z.string()),
    }),
  ),
});
/** One way to group the topics of the forms. Tags are editorial. */
export type Lens = z.infer<typeof lensSchema>;

export const lensesSchema = z.strictObject({
  about: z.looseObject({ what: z.string() }),
  lenses: z.array(lensSchema),
});

const ransomwareMeasureSchema = z.strictObject({
  id: z.string(),
  titleJa: z.string(),
  titleEn: z.string(),
  summaryJa: z.string(),
  summaryEn: z.string(),
  requirements: z.array(z.string()),
  topics: z.array(z.strictObject({ key: z.string(), use: z.enum(['offer', 'context']) })),
  askedByForm: z.enum(['yes', 'partly', 'no']),
  notSaidByYes: z.string().describe('What a はい still leaves open'),
});
/** One of the four priority measures against ransomware of the 2022 paper. */
export type RansomwareMeasure = z.infer<typeof ransomwareMeasureSchema>;

export const ransomwareMeasuresSchema = z.strictObject({
  about: z.looseObject({ document: z.string(), use: z.string() }),
  measures: z.array(ransomwareMeasureSchema),
});
