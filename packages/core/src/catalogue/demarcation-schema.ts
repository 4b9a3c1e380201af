import { z } from 'zod';

/** Shapes of `data/demarcation.json` and `data/questions.json`. */

export const phaseSchema = z.enum(['normal', 'emergency', 'end']);
/** 通常時 / 非常時 / 契約終了時; each phase of a row is decided separately. */
export type Phase = z.infer<typeof phaseSchema>;

export const allocationSchema = z.enum([
  'institution',
  'vendor',
  'vendor-outsourced',
  'shared',
  'other-vendor',
  'not-applicable',
  'undecided',
]);
/** Who acts and answers for a row (分担区分). */
export type Allocation = z.infer<typeof allocationSchema>;

const idJaSchema = z.strictObject({ id: z.string(), ja: z.string() });

const demarcationRowSchema = z.strictObject({
  id: z.string().regex(/^R\d\d$/),
  key: z.string(),
  titleJa: z.string(),
  titleEn: z.string(),
  scope: z.enum(['product', 'institution']),
  phases: z.array(phaseSchema).min(1),
  duty: z.string(),
  requirements: z.array(z.string()),
  checklist: z.array(z.string()),
  topics: z.array(z.strictObject({ key: z.string(), use: z.enum(['offer', 'context']) })),
  alwaysAsk: z.literal(true).optional(),
  proposal: z
    .strictObject({
      allocation: allocationSchema.optional(),
      institutionPartJa: z.string().optional(),
      vendorPartJa: z.string().optional(),
    })
    .optional(),
  pairedWith: z.string().optional(),
});
/** One row of the responsibility-demarcation matrix (責任分界表). */
export type DemarcationRow = z.infer<typeof demarcationRowSchema>;

export const demarcationSchema = z.strictObject({
  about: z.looseObject({ what: z.string(), grounds: z.string(), law: z.string() }),
  phases: z.array(z.strictObject({ id: phaseSchema, ja: z.string() })),
  duties: z.array(idJaSchema),
  roles: z.array(z.strictObject({ id: z.string(), ja: z.string(), en: z.string() })),
  allocations: z.array(
    z.strictObject({ id: allocationSchema, ja: z.string(), meaningEn: z.string() }),
  ),
  proposalRules: z.array(z.looseObject({ order: z.number(), when: z.string() })),
  decisionFields: z.array(z.string()),
  decisionKey: z.string(),
  rows: z.array(demarcationRowSchema),
});
export type DemarcationData = z.infer<typeof demarcationSchema>;

const questionSchema = z.strictObject({
  id: z.string().regex(/^Q\d\d$/),
  textJa: z.string(),
  textEn: z.string(),
  rows: z.array(z.string()),
  requirements: z.array(z.string()),
  askOf: z.enum(['both', 'manufacturer', 'service-provider']),
  source: z.string(),
});
/** A supplementary question for what the form cannot say. Wording is ours. */
export type Question = z.infer<typeof questionSchema>;

export const questionsSchema = z.strictObject({
  about: z.looseObject({ what: z.string() }),
  questions: z.array(questionSchema),
});

export const editionsSchema = z.strictObject({
  about: z.looseObject({ what: z.string() }),
  forms: z.array(
    z.strictObject({
      edition: z.string(),
      published: z.string(),
      verified: z.boolean(),
      note: z.string().optional(),
    }),
  ),
  guidelines: z.array(
    z.strictObject({
      edition: z.string(),
      published: z.string(),
      verified: z.boolean(),
      note: z.string().optional(),
    }),
  ),
  checklists: z.array(
    z.strictObject({ edition: z.string(), published: z.string(), note: z.string().optional() }),
  ),
});
/** Editions of form, guideline and checklist with what is known of their dates. */
export type Editions = z.infer<typeof editionsSchema>;
