import {
  changesDocumentSchema,
  comparisonDocumentSchema,
  correctionListSchema,
  disclosureInputDocumentSchema,
  disclosureSchema,
  disclosuresDocumentSchema,
  profileSchema,
  suppressionListSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import { checkDocumentSchema } from './check-schema.js';
import { describeMembers } from './describe.js';
import { matrixDocumentSchema } from './matrix-schema.js';
import { DOCUMENT_WORDS } from './members.js';
import { readDocumentSchema } from './read-schema.js';
import { DOCUMENT_VERSION } from './version.js';

/** The schemas that are published, by name: each is the model's own, none is written twice. */
export const DOCUMENT_SCHEMAS = {
  disclosure: disclosureSchema,
  disclosures: disclosuresDocumentSchema,
  fill: disclosureInputDocumentSchema,
  read: readDocumentSchema,
  check: checkDocumentSchema,
  matrix: matrixDocumentSchema,
  suppressions: suppressionListSchema,
  corrections: correctionListSchema,
  comparison: comparisonDocumentSchema,
  changes: changesDocumentSchema,
  profile: profileSchema,
} as const;
export type DocumentName = keyof typeof DOCUMENT_SCHEMAS;

const DOCUMENT_NAMES = Object.keys(DOCUMENT_SCHEMAS) as readonly DocumentName[];

/** A JSON Schema (draft 2020-12) with the name of its file. */
export interface PublishedSchema {
  /** `read-1.json` */
  readonly file: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** All schemas as they are published, each with a versioned `$id` and words in English and Japanese. */
export function jsonSchemas(): readonly PublishedSchema[] {
  return DOCUMENT_NAMES.map((name) => {
    const { $schema, ...schema } = z.toJSONSchema(DOCUMENT_SCHEMAS[name], {
      target: 'draft-2020-12',
    });
    return {
      file: `${name}-${DOCUMENT_VERSION}.json`,
      schema: {
        $schema,
        $id: `urn:kaijisho:schema:${name}:${DOCUMENT_VERSION}`,
        title: `Kaijisho ${name} ${DOCUMENT_VERSION}`,
        ...describeMembers(schema, name),
        description: `${schema.description}\n${DOCUMENT_WORDS[name]}`,
      },
    };
  });
}
