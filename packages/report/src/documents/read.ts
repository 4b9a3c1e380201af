import {
  answerSchema,
  confidenceSchema,
  correctedSchema,
  type Disclosure,
  formKindSchema,
  headerSchema,
  type Language,
  noteSchema,
  placeSchema,
  readingSchema,
  recognitionSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import type { Opened } from '../opened.js';
import { fileDocument, findingDocument } from './build.js';
import {
  adapterSchema,
  DOCUMENT_VERSION,
  fileSchema,
  findingSchema,
  sha256Schema,
} from './parts.js';

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
      }),
    ),
    files: z.array(fileSchema).describe('Every file of the run, those that failed too'),
  })
  .describe('What kaijisho read from a set of files');
export type ReadDocument = z.infer<typeof readDocumentSchema>;

/** The document of opened files, with messages in `language`. */
export function readDocument(files: readonly Opened[], language: Language): ReadDocument {
  return {
    formatVersion: DOCUMENT_VERSION,
    disclosures: files.flatMap(({ disclosures }) => disclosures.map(disclosureOf)),
    findings: files.flatMap(({ source, findings }) =>
      findings.map((finding) => ({
        ...findingDocument(finding, language),
        file: source.file,
        disclosure: finding.disclosure,
      })),
    ),
    files: files.map((file) => fileDocument(file, language)),
  };
}

function disclosureOf(disclosure: Disclosure, index: number): ReadDocument['disclosures'][number] {
  const { content, reading } = disclosure;
  return {
    form: { ...reading.form, ...content.form },
    header: content.header,
    headerEvidence: reading.header,
    answers: content.answers.map((answer, position) => {
      const evidence = parallel(reading.answers, position);
      return { ...answer, ...evidence };
    }),
    notes: content.notes.map((note, position) => {
      const { place, confidence } = parallel(reading.notes, position);
      return { ...note, place, confidence };
    }),
    source: reading.source,
    index,
  };
}

/** The entry of a list that runs parallel to another; a missing one is a defect of the reader. */
function parallel<T>(list: readonly T[], position: number): T {
  const entry = list[position];
  if (entry === undefined) throw new RangeError(`No evidence for entry ${position}`);
  return entry;
}
