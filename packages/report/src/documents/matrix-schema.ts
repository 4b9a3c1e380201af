import {
  allocationSchema,
  answerStateSchema,
  basisSchema,
  choiceSchema,
  correctedSchema,
  DECISION_STATUSES,
  ENVIRONMENTS,
  formKindSchema,
  phaseSchema,
  placeSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import { sha256Schema } from './parts.js';
import { DOCUMENT_VERSION } from './version.js';

/** `kaijisho matrix -o ….json`: the matrix with its words and what stands behind each line. */

const sheetSchema = z
  .strictObject({
    file: z.string(),
    sha256: sha256Schema,
    form: z.strictObject({ kind: formKindSchema, edition: z.string().nullable() }),
    version: z.string().nullable(),
    createdOn: z.string().nullable(),
  })
  .describe('A disclosure of the product');

const productSchema = z.strictObject({
  id: z.string().describe('Stable over versions; decisions hang on it'),
  name: z.string(),
  organisation: z.string(),
  version: z.string().nullable(),
  disclosures: z.array(sheetSchema).describe('Sheets that were weighed'),
  earlier: z.array(sheetSchema).describe('Sheets of older versions, not weighed'),
});

const matrixAnswerSchema = z
  .strictObject({
    product: z.string(),
    disclosure: z.number().int().describe('Index into the disclosures of the product'),
    key: z.string(),
    number: z.string().nullable(),
    question: z.string(),
    verified: z
      .boolean()
      .optional()
      .describe('The question was checked against the official form; else it is reconstructed'),
    state: answerStateSchema,
    choice: choiceSchema.nullable(),
    notes: z.array(z.strictObject({ number: z.string(), text: z.string() })),
    remark: z.string().nullable(),
    place: placeSchema,
    confidence: z.number().optional().describe('How sure the reading is, 0 to 1'),
    unsure: z
      .boolean()
      .optional()
      .describe('Read so unsurely that a person should look at the original'),
    corrected: correctedSchema.optional(),
    use: z.enum(['offer', 'context']).describe('context: shown only, it shapes no proposal'),
  })
  .describe('An answer behind a line');

const proposalSchema = z
  .strictObject({
    status: z.literal('proposed').describe('Nothing here is agreed'),
    allocation: allocationSchema,
    institutionPart: z.array(z.string()),
    vendorPart: z.array(z.string()),
    openPoints: z.array(z.string()),
    reason: z.array(z.string()),
    gap: z.boolean().describe('Nobody offers this part: a closing measure is needed'),
    conflict: z.boolean().describe('Two answers contradict each other'),
    doubt: z.boolean().optional().describe('It rests on a yes that its note takes back or narrows'),
  })
  .describe('What the tool derives from the answers');

const lineSchema = z.strictObject({
  decisionKey: z.string().describe('Row, product and phase; decisions of people hang on it'),
  row: z.string(),
  title: z.string(),
  product: z.string().nullable().describe('Null: one line for all products'),
  phase: phaseSchema,
  proposal: proposalSchema,
  decision: z
    .record(z.string(), z.string().nullable())
    .describe('What people wrote, by field; all empty in a proposal'),
  settled: z
    .strictObject({
      status: z.enum(DECISION_STATUSES).describe('How far the parties are'),
      allocation: allocationSchema.nullable().describe('What people decided; null = nothing yet'),
      carried: z
        .enum(['new', 'open', 'kept', 'changed', 'unknown'])
        .describe('What became of the line since the workbook was written'),
      own: z.record(z.string(), z.string()).describe('Columns people added, by heading'),
    })
    .nullable()
    .describe('Null in a first draft'),
  answers: z.array(matrixAnswerSchema),
  unsure: z
    .boolean()
    .optional()
    .describe('An answer behind the line, or the one that sets it aside, was not read surely'),
  attention: z.array(z.string()).optional().describe('Marks of the line, in words'),
  contention: z.string().nullable().describe('Several products claim the row, or none does'),
  requirements: z
    .array(
      z.strictObject({
        id: z.string(),
        citation: z.string(),
        basis: basisSchema.optional().describe('On what its link to the row rests'),
      }),
    )
    .describe('Requirements of guideline 6.0; show people the citation'),
  questions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  replies: z
    .array(
      z.strictObject({
        subject: z.string().nullable().describe('Item key, or id of a supplementary question'),
        choice: choiceSchema.nullable(),
        text: z.string(),
        place: placeSchema,
      }),
    )
    .describe('Replies of vendors, beside the answers and never over them'),
  decidable: z.boolean().describe('Replies have settled all that was open'),
});

export const matrixDocumentSchema = z
  .strictObject({
    formatVersion: z.literal(DOCUMENT_VERSION),
    title: z.string().optional().describe('What people call it: a proposal until they decide'),
    notices: z
      .array(z.string())
      .optional()
      .describe('What a reader must know: self-declared, reconstructed, editorial'),
    asOf: z.string().describe('Date the matrix stands for, YYYY-MM-DD'),
    options: z.strictObject({
      retention: z.enum(['yes', 'no', 'auto']),
      environment: z.enum(ENVIRONMENTS).nullable(),
    }),
    products: z.array(productSchema),
    unused: z
      .array(z.string())
      .optional()
      .describe('Files handed in without a disclosure that could be read'),
    lines: z.array(lineSchema),
  })
  .describe(
    'A responsibility-demarcation matrix (責任分界表): a proposal, with what people decided beside it',
  );
export type MatrixDocument = z.infer<typeof matrixDocumentSchema>;
