import { comparisonDocumentSchema, disclosuresDocumentSchema, isRecord } from '@kaijisho/core';
import { checkDocumentSchema, matrixDocumentSchema } from '@kaijisho/report';

/** The documents that other programs exchange with this one, by name. */
export const EXCHANGE_SCHEMAS = {
  disclosures: disclosuresDocumentSchema,
  matrix: matrixDocumentSchema,
  comparison: comparisonDocumentSchema,
  check: checkDocumentSchema,
} as const;
export type DocumentKind = keyof typeof EXCHANGE_SCHEMAS;

/** What a document is, told by the members that no other one has; null for none of ours. */
export function kindOf(value: unknown): DocumentKind | null {
  if (!isRecord(value)) return null;
  const has = (name: string): boolean => Object.hasOwn(value, name);
  if (has('disclosures') || has('content') || (has('form') && has('answers'))) return 'disclosures';
  if (has('lines') && has('products')) return 'matrix';
  if (has('rows') && has('products')) return 'comparison';
  return has('results') && has('summary') ? 'check' : null;
}
