import {
  changesDocumentSchema,
  comparisonDocumentSchema,
  disclosureInputDocumentSchema,
  disclosureSchema,
  disclosuresDocumentSchema,
  profileSchema,
  suppressionListSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import { checkDocumentSchema } from './check.js';
import { matrixDocumentSchema } from './matrix.js';
import { DOCUMENT_VERSION } from './parts.js';
import { readDocumentSchema } from './read.js';

/** The schemas that are published, by name: each is the model's own, none is written twice. */
export const DOCUMENT_SCHEMAS = {
  disclosure: disclosureSchema,
  disclosures: disclosuresDocumentSchema,
  fill: disclosureInputDocumentSchema,
  read: readDocumentSchema,
  check: checkDocumentSchema,
  matrix: matrixDocumentSchema,
  suppressions: suppressionListSchema,
  comparison: comparisonDocumentSchema,
  changes: changesDocumentSchema,
  profile: profileSchema,
} as const;
export type DocumentName = keyof typeof DOCUMENT_SCHEMAS;

/** A JSON Schema (draft 2020-12) with the name of its file. */
export interface PublishedSchema {
  /** `read-1.json` */
  readonly file: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** All schemas as they are published, each with a versioned `$id`. */
export function jsonSchemas(): readonly PublishedSchema[] {
  return Object.entries(DOCUMENT_SCHEMAS).map(([name, model]) => {
    const { $schema, ...schema } = z.toJSONSchema(model, { target: 'draft-2020-12' });
    return {
      file: `${name}-${DOCUMENT_VERSION}.json`,
      schema: {
        $schema,
        $id: `urn:kaijisho:schema:${name}:${DOCUMENT_VERSION}`,
        title: `Kaijisho ${name} ${DOCUMENT_VERSION}`,
        ...schema,
      },
    };
  });
}
