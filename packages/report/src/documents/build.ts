import { describeFailure, type Finding, type Language } from '@kaijisho/core';
import type { z } from 'zod';
import type { Opened } from '../opened.js';
import type { fileSchema, findingSchema } from './parts.js';

export type FileDocument = z.infer<typeof fileSchema>;
export type FindingDocument = z.infer<typeof findingSchema>;

/** What is said about a file as a whole. */
export function fileDocument(opened: Opened, language: Language): FileDocument {
  const { source, failure, facts } = opened;
  return {
    ...source,
    failure:
      failure === null
        ? null
        : { code: failure.code, ...describeFailure(failure, source.file, language) },
    facts: facts.map(({ id, detail }) => ({ id, detail })),
  };
}
