import {
  describeFailure,
  type Finding,
  findingText,
  type Language,
  ruleTitle,
} from '@kaijisho/core';
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

function worded(finding: Finding, language: Language): Omit<FindingDocument, 'folded'> {
  const { rule, severity, key, place, action = null, actual, expected, basis } = finding;
  return {
    rule,
    title: ruleTitle(rule, language),
    severity,
    key,
    place,
    ...findingText(finding, language),
    action,
    actual,
    ...(basis === undefined ? {} : { basis }),
    expected,
  };
}

/** A finding with its words, and those folded under it. */
export const findingDocument = (finding: Finding, language: Language): FindingDocument => ({
  ...worded(finding, language),
  folded: (finding.folded ?? []).map((other) => worded(other, language)),
});
