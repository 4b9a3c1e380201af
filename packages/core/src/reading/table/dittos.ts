import type { RowAnswer } from './answers.js';

const DITTO = /^(?:〃|々|″|"|同上|上に同じ)$/;
/** What is meant is the answer above; whether it was meant for this row, a person should see. */
const AS_ABOVE = 0.85;

/** Reads 〃 and 同上 in an answer cell as the answer of the row above, where that one has a single one. */
export function withDittos(answers: readonly RowAnswer[]): readonly RowAnswer[] {
  const read: RowAnswer[] = [];
  for (const answer of answers) {
    const { decision } = answer;
    const above = read.findLast(({ answerable }) => answerable === true)?.decision;
    read.push(
      decision.state === 'unreadable' && DITTO.test(decision.raw.trim()) && above?.choice != null
        ? {
            ...answer,
            decision: {
              ...decision,
              state: 'marked',
              choice: above.choice,
              confidence: Math.min(above.confidence, AS_ABOVE),
            },
          }
        : answer,
    );
  }
  return read;
}
