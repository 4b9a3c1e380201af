import { z } from 'zod';
import { choiceSchema, formKindSchema } from '../model/disclosure-schema.js';
import { CONDITIONS } from './conditions.js';

/**
 * Shapes of the catalogue's data files in `data/`. The files are checked against these schemas in
 * the tests, not at start-up: they are part of the program.
 */

const relationSchema = z.enum(['direct', 'partial']);
export type Relation = z.infer<typeof relationSchema>;

/** Where a link to guideline 6.0 comes from; printed with every link that leaves the program. */
export const basisSchema = z.enum(['official', 'official-draft', 'editorial']);
export type Basis = z.infer<typeof basisSchema>;

export const roleSchema = z.enum(['measure', 'presence', 'option', 'information', 'heading']);
/** What a はい or いいえ of a row can mean; only `measure` rows make gaps. */
export type Role = z.infer<typeof roleSchema>;

const conditionSchema = z.enum(CONDITIONS);
/** A circumstance of the product that a row presupposes. */
export type Condition = z.infer<typeof conditionSchema>;

const requirementLinkSchema = z.strictObject({
  id: z.string(),
  relation: relationSchema,
  subItems: z.array(z.string()).optional(),
  caveat: z.string().optional(),
});

export const formItemSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/),
  number: z.string().optional(),
  numberStatus: z.enum(['verified', 'unverified', 'unknown', 'unnumbered']),
  subjectJa: z.string(),
  subjectEn: z.string(),
  role: roleSchema,
  parent: z.string().optional(),
  optionGroup: z.string().optional(),
  gatedBy: z.string().optional(),
  appliesTo: z.array(conditionSchema).optional(),
  selfConditional: z.literal(true).optional(),
  rarelyNotApplicable: z.literal(true).optional(),
  alternativeTo: z.string().optional(),
  covers: z.array(z.string()).optional(),
  noteRequiredWhen: z.array(choiceSchema).optional(),
  printedRefs: z.array(z.string()).optional(),
  refsStatus: z.enum(['verified', 'unverified']),
  requirements: z.array(requirementLinkSchema).optional(),
  triggers: z.array(z.string()).optional(),
  origin: z.enum(['derived', 'imported']).optional(),
  kindUnknown: z
    .literal(true)
    .optional()
    .describe('Nobody has said what a yes to this imported row means; it is not weighed'),
  verified: z.boolean(),
});
/** One row of a form. `verified` rows were read from the form itself; the rest is reconstructed. */
export type FormItem = z.infer<typeof formItemSchema>;

const formSectionSchema = z.strictObject({
  id: z.string(),
  titleJa: z.string(),
  items: z.array(formItemSchema),
});
export type FormSection = z.infer<typeof formSectionSchema>;

export const formSchema = z.strictObject({
  about: z.looseObject({
    form: formKindSchema,
    edition: z.string(),
    titleJa: z.string(),
    titleEn: z.string(),
    standard: z.string(),
    printedRefsEdition: z.string(),
    verifiedMeans: z.string(),
    imported: z.literal(true).optional().describe("Learnt from a publisher's own blank form"),
  }),
  header: z.array(
    z.strictObject({
      key: z.enum(['createdOn', 'organisation', 'product', 'version']),
      labelJa: z.string(),
      labelEn: z.string(),
      required: z.boolean(),
    }),
  ),
  sections: z.array(formSectionSchema),
});
/** An empty questionnaire (様式): MDS or SDS of one edition. */
export type Form = z.infer<typeof formSchema>;

export interface SubItem {
  readonly id: string;
  readonly marker?: string | undefined;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly subItems?: readonly SubItem[] | undefined;
}
const subItemSchema: z.ZodType<SubItem> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    marker: z.string().optional(),
    summaryJa: z.string(),
    summaryEn: z.string(),
    subItems: z.array(subItemSchema).optional(),
  }),
);

const volumeSchema = z.enum(['G', 'M', 'C']);

const requirementSchema = z.strictObject({
  id: z.string(),
  citationJa: z.string(),
  volume: volumeSchema,
  chapter: z.string(),
  marker: z.string(),
  summaryJa: z.string(),
  summaryEn: z.string(),
  environments: z.string().optional(),
  pdfPage: z.number(),
  subItems: z.array(subItemSchema).optional(),
});
/** An item (遵守事項) of guideline 6.0. People see `citationJa`, never the bare id. */
export type Requirement = z.infer<typeof requirementSchema>;

export const guideline6Schema = z.strictObject({
  about: z.looseObject({ edition: z.string(), document: z.string(), wording: z.string() }),
  volumes: z.array(z.strictObject({ id: volumeSchema, titleJa: z.string(), titleEn: z.string() })),
  chapters: z.array(
    z.strictObject({
      id: z.string(),
      volume: volumeSchema,
      number: z.string(),
      titleJa: z.string(),
    }),
  ),
  sections: z.array(z.strictObject({ id: z.string(), titleJa: z.string() })),
  requirements: z.array(requirementSchema),
});
export type Guideline6 = z.infer<typeof guideline6Schema>;

const guideline5ItemSchema = z.strictObject({
  id52: z.string(),
  id51: z.string().optional(),
  aliases51: z.array(z.string()).optional(),
  class: z.enum(['C', 'D']),
  summaryJa: z.string(),
  summaryEn: z.string(),
  numberVerified: z.boolean(),
  contentVerified: z.boolean(),
  subItems: z.array(z.strictObject({ id52: z.string(), summaryJa: z.string() })).optional(),
});
/** A C item (最低限) or D item (推奨) of guideline 5.2, with its number in 5.1. */
export type Guideline5Item = z.infer<typeof guideline5ItemSchema>;

export const guideline5Schema = z.strictObject({
  about: z.looseObject({ document: z.string() }),
  items: z.array(guideline5ItemSchema),
});

export const transitionSchema = z.strictObject({
  about: z.looseObject({ what: z.string() }),
  mappings: z.array(
    z.strictObject({
      from52: z.string(),
      requirements: z.array(z.string()).optional(),
      sections: z.array(z.string()).optional(),
      basis: basisSchema,
      confidence: z.enum(['high', 'medium', 'low']).optional(),
      officialCell: z.string().optional(),
      doubtful: z.array(z.string()).optional(),
      note: z.string().optional(),
    }),
  ),
});
export type Transition = z.infer<typeof transitionSchema>;
