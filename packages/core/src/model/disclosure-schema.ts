import { z } from 'zod';
import { ADAPTERS, FORMAT_VERSION } from './disclosure-format.js';
import { placeSchema } from './place-schema.js';

/** Shapes of a disclosure, for validating one from outside. Reading does without them and so without zod. */

export const formKindSchema = z.enum(['MDS', 'SDS']);
export type FormKind = z.infer<typeof formKindSchema>;

export const answerStateSchema = z
  .enum(['marked', 'blank', 'several', 'unreadable'])
  .describe('Blank, several marks and unreadable are three kinds of "no answer", never merged');
export type AnswerState = z.infer<typeof answerStateSchema>;

export const choiceSchema = z.enum(['yes', 'no', 'not-applicable']);
export type Choice = z.infer<typeof choiceSchema>;

export const answerSchema = z
  .strictObject({
    key: z.string().nullable().describe('Stable key of the item; null for a row not recognised'),
    number: z.string().nullable().describe('Item number as printed on the sheet'),
    question: z.string().describe('Question as printed on the sheet'),
    section: z.string().nullable().describe('Guideline section printed above the row, such as 6.5'),
    state: answerStateSchema,
    choice: choiceSchema.nullable().describe('Set only when the state is marked'),
    notes: z.array(z.string()).describe('Numbers of the notes the row points to'),
    remark: z.string().nullable().describe('Text typed straight into the note column'),
    references: z.array(z.string()).describe('Guideline references printed on the row'),
    referencesEdition: z
      .string()
      .nullable()
      .describe('Guideline edition of those references; null when it is not known'),
  })
  .describe('One row of the form with its answer');
export type Answer = z.infer<typeof answerSchema>;

export const noteSchema = z
  .strictObject({
    number: z.string().describe('Note number (備考番号)'),
    text: z.string().describe('Text of the note; empty when the number stands without text'),
  })
  .describe('One numbered note (備考)');
export type Note = z.infer<typeof noteSchema>;

export const headerSchema = z.strictObject({
  createdOn: z.string().nullable().describe('Date of preparation, YYYY-MM-DD'),
  organisation: z.string().nullable().describe('Manufacturer or service provider'),
  product: z.string().nullable().describe('Product or service name'),
  version: z.string().nullable().describe('Product or service version'),
});
export type Header = z.infer<typeof headerSchema>;

const contentSchema = z.strictObject({
  form: z.strictObject({
    kind: formKindSchema,
    edition: z.string().nullable().describe('Form edition such as 4.1; null when unknown'),
  }),
  header: headerSchema,
  answers: z.array(answerSchema),
  notes: z.array(noteSchema),
});
export type DisclosureContent = z.infer<typeof contentSchema>;

export const confidenceSchema = z
  .number()
  .min(0)
  .max(1)
  .describe('How sure the reading is, 0 to 1');

/** A header value or a note: where it stood, its raw text, how sure. */
export const evidenceSchema = z.strictObject({
  place: placeSchema,
  raw: z.string(),
  confidence: confidenceSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** How one row was recognised: strength of each kind of evidence, 0 to 1; null = none on the sheet. */
export const recognitionSchema = z.strictObject({
  number: z.number().nullable(),
  reference: z.number().nullable(),
  text: z.number().nullable(),
  position: z.number().nullable(),
  confidence: confidenceSchema,
  alternatives: z
    .array(z.strictObject({ key: z.string(), confidence: confidenceSchema }))
    .describe('Other items the row could be, best first'),
});
export type Recognition = z.infer<typeof recognitionSchema>;

export const correctedSchema = z
  .strictObject({
    by: z.string().describe('Who read the original'),
    on: z.string().describe('When, YYYY-MM-DD'),
  })
  .describe('A person read the original: the answer is theirs');

export const answerEvidenceSchema = z.strictObject({
  place: placeSchema.describe('The cell or mark that gives the answer'),
  questionPlace: placeSchema,
  raw: z.string().describe('Text or mark as found'),
  marks: z.array(z.string()).describe('Kinds of mark found, such as character, ellipse, checkbox'),
  hidden: z.boolean().describe('The row, column or sheet is hidden'),
  recognition: recognitionSchema,
  markConfidence: confidenceSchema,
  confidence: confidenceSchema.describe('Of row and mark together'),
  corrected: correctedSchema.optional(),
});
export type AnswerEvidence = z.infer<typeof answerEvidenceSchema>;

export const readingSchema = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    adapter: z.enum(ADAPTERS),
    sheets: z.array(z.string()),
  }),
  form: z.strictObject({
    kindBy: z
      .enum(['title', 'sheet-name', 'header', 'rows', 'data'])
      .describe('What told MDS from SDS; data: a document that names it'),
    editionBy: z.enum(['title', 'sheet-name', 'text', 'rows', 'none', 'data']),
    editionRaw: z.string().nullable().describe('Edition as printed'),
    confidence: confidenceSchema,
  }),
  header: z.strictObject({
    createdOn: evidenceSchema.nullable(),
    organisation: evidenceSchema.nullable(),
    product: evidenceSchema.nullable(),
    version: evidenceSchema.nullable(),
  }),
  answers: z.array(answerEvidenceSchema).describe('Parallel to content.answers'),
  notes: z.array(evidenceSchema).describe('Parallel to content.notes'),
});
export type DisclosureReading = z.infer<typeof readingSchema>;

export const disclosureSchema = z
  .strictObject({
    formatVersion: z.literal(FORMAT_VERSION),
    content: contentSchema,
    reading: readingSchema,
  })
  .describe('A filled-in MDS or SDS: what it says and how it was read');
export type Disclosure = z.infer<typeof disclosureSchema>;
