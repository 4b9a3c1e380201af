import { z } from 'zod';
import { allocationSchema, phaseSchema } from '../../catalogue/demarcation-schema.js';
import { ENVIRONMENTS } from '../../catalogue/guideline.js';
import { COVERAGE_STATES, SAYS } from '../../coverage/model.js';
import { HEADER_FIELDS } from '../../model/disclosure.js';
import { formKindSchema } from '../../model/disclosure-schema.js';
import { ITEM_CHANGES } from './model.js';

/** Changes in words: what `kaijisho diff` prints in every format. */

const versionSchema = z
  .strictObject({
    says: z.enum(SAYS),
    text: z.string(),
    question: z.string().describe('As printed on the sheet'),
    number: z.string().nullable(),
    notes: z.array(z.string()),
    place: z.string(),
  })
  .describe('One version of a row');

const itemSchema = z
  .strictObject({
    change: z.enum(ITEM_CHANGES),
    text: z.string(),
    form: formKindSchema,
    key: z.string().nullable().describe('Null for a row the form does not have'),
    question: z.string().describe('Short title, or the printed question of an unknown row'),
    differs: z.array(z.enum(['answer', 'note', 'question'])),
    old: versionSchema.nullable(),
    new: versionSchema.nullable(),
  })
  .describe('One changed row, gravest first');

const sheetSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: formKindSchema,
  text: z.string(),
});

const sideSchema = z.strictObject({
  name: z.string(),
  organisation: z.string(),
  version: z.string().nullable(),
  sheets: z.array(sheetSchema),
});

const stateSchema = z.strictObject({
  state: z.enum(COVERAGE_STATES),
  gap: z.boolean(),
  text: z.string(),
});

const proposalSchema = z.strictObject({
  allocation: allocationSchema,
  gap: z.boolean(),
  text: z.string(),
});

const productChangesSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    old: sideSchema.nullable().describe('Null: the older files do not have the product'),
    new: sideSchema.nullable().describe('Null: the newer files do not have the product'),
    header: z.array(
      z.strictObject({
        form: formKindSchema,
        field: z.enum([...HEADER_FIELDS, 'edition']),
        label: z.string(),
        old: z.string().nullable(),
        new: z.string().nullable(),
      }),
    ),
    counts: z.array(
      z.strictObject({
        change: z.enum(ITEM_CHANGES),
        text: z.string(),
        meaning: z.string(),
        count: z.number().int(),
      }),
    ),
    unchanged: z.number().int(),
    items: z.array(itemSchema),
    looseNotes: z.array(
      z.strictObject({
        change: z.enum(['new', 'gone']),
        text: z.string(),
        form: formKindSchema,
        note: z.string(),
      }),
    ),
    coverage: z.array(
      z.strictObject({
        requirement: z.string(),
        citation: z.string(),
        summary: z.string(),
        old: stateSchema,
        new: stateSchema,
      }),
    ),
    matrix: z.array(
      z.strictObject({
        row: z.string(),
        title: z.string(),
        phase: phaseSchema,
        phaseText: z.string(),
        because: z.enum(['proposal', 'answers']),
        becauseText: z.string(),
        old: proposalSchema,
        new: proposalSchema,
        keys: z.array(z.string()),
        questions: z.array(z.string()).describe('Titles of the changed rows behind it'),
      }),
    ),
  })
  .describe('One product in two versions');

export const changesDocumentSchema = z
  .strictObject({
    formatVersion: z.literal('1'),
    language: z.enum(['ja', 'en']),
    title: z.string(),
    asOf: z.string().describe('Date the comparison stands for, YYYY-MM-DD'),
    asOfText: z.string().describe('That date as people write it'),
    options: z.strictObject({
      retention: z.enum(['yes', 'no', 'auto']),
      environment: z.enum(ENVIRONMENTS).nullable(),
    }),
    changed: z.boolean(),
    worsened: z.boolean().describe('An answer worsened, or a row or product is gone'),
    notices: z.array(z.string()),
    provenance: z.array(z.string()),
    products: z.array(productChangesSchema),
  })
  .describe('What changed between two versions of a disclosure');
export type ChangesDocument = z.infer<typeof changesDocumentSchema>;
