import {
  answerSchema,
  confidenceSchema,
  correctedSchema,
  formKindSchema,
  headerSchema,
  noteSchema,
  placeSchema,
  readingSchema,
  recognitionSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import { adapterSchema, fileSchema, findingSchema, sha256Schema } from './parts.js';
import { DOCUMENT_VERSION } from './version.js';

/** `kaijisho read --format json`: every disclosure with its answers and where each was read. */

const readAnswerSchema = answerSchema
  .extend({
    place: placeSchema.describe('The cell or mark that gives the answer'),
    confidence: confidenceSchema.describe('How sure the reading is, row and mark together'),
    questionPlace: placeSchema,
    raw: z.string().describe('Text or mark as found'),
    marks: z.array(z.string()).describe('Kinds of mark found, such as character or ellipse'),
    markConfidence: confidenceSchema,
    hidden: z.boolean().describe('The row, column or sheet is hidden'),
    recognition: recognitionSchema.describe('How the row was recognised'),
    corrected: correctedSchema.optional(),
  })
  .describe('One row of the form with its answer and evidence');

const readNoteSchema = noteSchema.extend({
  place: placeSchema,
  confidence: confidenceSchema,
});

const readDisclosureSchema = z
  .strictObject({
    form: readingSchema.shape.form.extend({
      kind: formKindSchema,
      edition: z.string().nullable().describe('Form edition such as 4.1; null when unknown'),
    }),
    header: headerSchema,
    headerEvidence: readingSchema.shape.header.describe('Where each header value was read'),
    answers: z.array(readAnswerSchema),
    notes: z.array(readNoteSchema),
    source: z.strictObject({
      file: z.string(),
      sha256: sha256Schema,
      adapter: adapterSchema,
      sheets: z.array(z.string()),
    }),
    index: z.number().int().describe('Position of the disclosure in its file, from 0'),
  })
  .describe('One filled-in MDS or SDS');

export const readDocumentSchema = z
  .strictObject({
    formatVersion: z.literal(DOCUMENT_VERSION),
    disclosures: z.array(readDisclosureSchema),
    findings: z.array(
      findingSchema.extend({
        file: z.string(),
        disclosure: z.number().int().nullable().describe('Null: about the file'),
        answer: z.number().int().nullable().describe('Index into answers; null: about no row'),
        variant: z.string().nullable().describe('Which of the sentences of the rule it is'),
        args: z
          .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
          .describe('What the sentence names, for whoever words it anew'),
      }),
    ),
    files: z.array(fileSchema).describe('Every file of the run, those that failed too'),
  })
  .describe('What kaijisho read from a set of files');
export type ReadDocument = z.infer<typeof readDocumentSchema>;
