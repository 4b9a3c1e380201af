import type { DocumentFact } from '../../pages/page.js';
import { type FileInput, type FileOutcome, failIn, PASS } from '../rule.js';
import { atSheet, listed, shorten } from '../sheet/subjects.js';

/** One finding about the file when the adapter reported facts of a kind. */
export function judgeFact({ context }: FileInput, id: DocumentFact['id']): readonly FileOutcome[] {
  const facts = context.facts.filter((fact) => fact.id === id);
  if (facts.length === 0) return [PASS];
  const details = facts.map(({ detail }) => shorten(detail, 60));
  return [
    failIn(null, atSheet(), {
      args: { details: listed(details, '…'), count: facts.length },
      actual: details.join(', '),
    }),
  ];
}
