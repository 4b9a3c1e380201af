import {
  ENVIRONMENTS,
  formKindSchema,
  headerSchema,
  placeSchema,
  RULE_CLASSES,
  suppressionSchema,
  UNDECIDED_REASONS,
} from '@kaijisho/core';
import { z } from 'zod';
import { fileSchema, findingSchema, sourceSchema } from './parts.js';
import { DOCUMENT_VERSION } from './version.js';

/** `kaijisho check --format json`: what the rules say, sheet by sheet, and the counts. */

const verdictSchema = z
  .enum(['ok', 'attention', 'undetermined'])
  .describe('ok: nothing at warning or above among what was judged; undetermined: too little read');

const resultSchema = z
  .strictObject({
    source: sourceSchema,
    disclosure: z
      .number()
      .int()
      .nullable()
      .describe('Position of the disclosure in its file, from 0; null: about the file'),
    form: z
      .strictObject({ kind: formKindSchema, edition: z.string().nullable() })
      .nullable()
      .describe('Null: about the file'),
    header: headerSchema.nullable().describe('Null: about the file'),
    verdict: verdictSchema,
    findings: z.array(findingSchema).describe('One per row; others are folded under it'),
  })
  .describe('Findings about one disclosure, or about one file');

const suppressedSchema = z
  .strictObject({
    file: z.string(),
    rule: z.string(),
    key: z.string().nullable(),
    place: placeSchema.nullable(),
    reason: z.string().describe('Why the finding may stand'),
    by: z.string().describe('Who decided'),
    on: z.string().nullable().describe('When, YYYY-MM-DD'),
  })
  .describe('A finding that people have set aside');

const summarySchema = z
  .strictObject({
    files: z.number().int(),
    unreadable: z.number().int().describe('Files that could not be read'),
    disclosures: z.number().int(),
    findings: z.strictObject({
      error: z.number().int(),
      warning: z.number().int(),
      info: z.number().int(),
    }),
    asOf: z.string().describe('Date the check refers to, YYYY-MM-DD'),
    environment: z
      .enum(ENVIRONMENTS)
      .nullable()
      .describe('Pattern of institution, if one was named'),
    retention: z.enum(['yes', 'no', 'auto']),
    class: z.enum(RULE_CLASSES).describe('Which rules were applied'),
  })
  .describe('Counts, and the circumstances of the check');

export const checkDocumentSchema = z
  .strictObject({
    formatVersion: z.literal(DOCUMENT_VERSION),
    results: z.array(resultSchema),
    suppressed: z.array(suppressedSchema),
    unusedSuppressions: z
      .array(suppressionSchema)
      .describe('Entries that matched no finding of any file'),
    notJudged: z
      .array(
        z.strictObject({
          file: z.string(),
          reason: z.enum(UNDECIDED_REASONS),
          rules: z.array(z.string()).describe('Rules that would have judged'),
        }),
      )
      .describe('What was not judged, and why'),
    files: z.array(fileSchema).describe('Every file of the run, those that failed too'),
    summary: summarySchema,
  })
  .describe('What the rules say about a set of files');
export type CheckDocument = z.infer<typeof checkDocumentSchema>;
