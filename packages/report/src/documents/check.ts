import {
  allFindings,
  ENVIRONMENTS,
  type Finding,
  formKindSchema,
  headerSchema,
  type Language,
  placeSchema,
  RULE_CLASSES,
  suppressionSchema,
  UNDECIDED_REASONS,
} from '@kaijisho/core';
import { z } from 'zod';
import { type CheckedFile, type CheckRun, summarise } from '../checked.js';
import { fileDocument, findingDocument } from './build.js';
import { DOCUMENT_VERSION, fileSchema, findingSchema, sourceSchema } from './parts.js';

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

/** The document of a check, with messages in `language`. */
export function checkDocument(run: CheckRun, language: Language): CheckDocument {
  const opened = run.files.map((file) => file.opened);
  const findings = run.files.flatMap(({ result }) => allFindings(result));
  return {
    formatVersion: DOCUMENT_VERSION,
    results: run.files.flatMap((file) => resultsOf(file, language)),
    suppressed: run.files.flatMap(({ opened: { source }, result }) =>
      result.suppressed.map(({ finding, suppression }) => ({
        file: source.file,
        rule: finding.rule,
        key: finding.key,
        place: finding.place,
        reason: suppression.reason,
        by: suppression.by,
        on: suppression.on ?? null,
      })),
    ),
    unusedSuppressions: run.unusedSuppressions.map((entry) => ({ ...entry })),
    notJudged: run.files.flatMap(({ opened: { source }, result }) =>
      result.notJudged.map(({ reason, rules }) => ({
        file: source.file,
        reason,
        rules: [...rules],
      })),
    ),
    files: opened.map((file) => fileDocument(file, language)),
    summary: { ...summarise(opened, findings), ...run.circumstances },
  };
}

function resultsOf({ opened, result }: CheckedFile, language: Language): CheckDocument['results'] {
  const source = { file: opened.source.file, sha256: opened.source.sha256 };
  const worded = (findings: readonly Finding[]) =>
    findings.map((finding) => findingDocument(finding, language));
  const sheets = result.disclosures.map(({ disclosure, verdict, findings }) => {
    const content = opened.disclosures[disclosure]?.content;
    return {
      source,
      disclosure,
      form: content?.form ?? null,
      header: content?.header ?? null,
      verdict,
      findings: worded(findings),
    };
  });
  if (result.fileFindings.length === 0) return sheets;
  const { verdict } = result;
  const about = { source, disclosure: null, form: null, header: null, verdict };
  return [{ ...about, findings: worded(result.fileFindings) }, ...sheets];
}
