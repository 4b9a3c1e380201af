import type { RequirementCoverage } from '../coverage/model.js';
import type { Statement } from '../coverage/statements.js';
import { isReadUnsurely } from '../rules/reading/unsure.js';
import { type ProductEvidence, rowsOnTopic } from './evidence.js';
import type { Product } from './model.js';

/** Whether an answer of a product was not read surely. */
function isUnsureAnswer({ disclosures }: Product, disclosure: number, answer: number | null) {
  if (answer === null) return false;
  const sheet = disclosures[disclosure];
  const row = sheet?.content.answers[answer];
  return row !== undefined && isReadUnsurely(row, sheet?.reading.answers[answer]);
}

/** Whether the answer of a row was not read surely. */
export const isUnsure = ({ product }: ProductEvidence, { disclosure, answer }: Statement) =>
  isUnsureAnswer(product, disclosure, answer);

/** Whether an answer that speaks to a requirement was not read surely. */
export const restsOnUnsureReading = (
  { contributions }: RequirementCoverage,
  product: Product,
): boolean =>
  contributions.some(({ disclosure, answer }) => isUnsureAnswer(product, disclosure, answer));

/** Whether a gate decides about a row, and the answer of that gate was not read surely. */
export function hasUnsureGate(evidence: ProductEvidence, { setAside }: Statement): boolean {
  if (setAside === null || !('gate' in setAside)) return false;
  return rowsOnTopic(evidence, setAside.gate).some((gate) => isUnsure(evidence, gate));
}
