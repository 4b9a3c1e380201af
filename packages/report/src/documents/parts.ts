import { ADAPTERS, basisSchema, FAILURE_CODES, placeSchema, RULE_ACTIONS } from '@kaijisho/core';
import { z } from 'zod';

/** Parts that several documents share. A document is what `--format json` prints. */

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the file, lower-case hexadecimal');

export const adapterSchema = z.enum(ADAPTERS).describe('What read the file');

export const sourceSchema = z
  .strictObject({
    file: z.string().describe('File as given'),
    sha256: sha256Schema.nullable().describe('Null when the file could not be opened'),
  })
  .describe('The file something was read from');

const severitySchema = z
  .enum(['error', 'warning', 'info'])
  .describe('error: cannot stand as it is; warning: a person should look; info: good to know');

const failureSchema = z
  .strictObject({
    code: z.enum(FAILURE_CODES).describe('Stable code of the reason'),
    message: z.string().describe('What is wrong, for people'),
    action: z.string().describe('What to do about it, for people'),
    detail: z.string().nullable().describe('Technical detail for a bug report'),
  })
  .describe('Why nothing could be read from a file');

const factSchema = z
  .strictObject({
    id: z.string().describe('What was noticed, such as macros or external-links'),
    detail: z.string(),
  })
  .describe('Something a recipient should know about the file');

export const fileSchema = z
  .strictObject({
    file: z.string().describe('File as given'),
    sha256: sha256Schema.nullable().describe('Null when the file could not be opened'),
    bytes: z.number().int().nullable(),
    adapter: adapterSchema.nullable().describe('Null when the content was not recognised'),
    failure: failureSchema.nullable().describe('Null when the file could be read'),
    facts: z.array(factSchema),
  })
  .describe('One file of the run, read or not');

const foldedFindingSchema = z.strictObject({
  rule: z.string().describe('Stable id of the rule'),
  title: z.string().describe('Name of the rule, for people'),
  severity: severitySchema,
  key: z.string().nullable().describe('Item the finding is about'),
  place: placeSchema.nullable().describe('Where to look'),
  message: z.string().describe('What was found, for people'),
  advice: z.string().describe('What to do next, for people'),
  action: z
    .enum(RULE_ACTIONS)
    .nullable()
    .describe('What kind of step comes next: have it corrected, ask, look, or just know'),
  actual: z.string().nullable().describe('What stands there'),
  basis: basisSchema
    .optional()
    .describe('On what its link to requirements of the guideline rests; absent: it cites none'),
  expected: z.string().nullable().describe('What should stand there'),
});

export const findingSchema = foldedFindingSchema
  .extend({
    folded: z.array(foldedFindingSchema).describe('Further findings about the same row'),
  })
  .describe('One finding (指摘)');
