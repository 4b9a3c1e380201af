import type { Decision } from '../../marks/decide.js';
import type { RowAnswer } from '../model/row-answer.js';

const DITTO = /^(?:〃|々|″|"|同上|上に同じ)$/;
/** What is meant is the answer above; whether it was meant for this row, a person should see. */
const AS_ABOVE = 0.85;

function asAbove(decision: Decision, above: Decision | undefined): Decision {
  const isDitto = decision.state === 'unreadable' && DITTO.test(decision.raw.trim());
  if (!isDitto || above === undefined || above.choice === null) return decision;
  const confidence = Math.min(above.confidence, AS_ABOVE);
  return { ...decision, state: 'marked', choice: above.choice, confidence };
}

/** Reads 〃 and 同上 in an answer cell as the answer of the row above, where that one has a single one. */
export function withDittos(answers: readonly RowAnswer[]): readonly RowAnswer[] {
  let above: Decision | undefined;
  return answers.map((answer) => {
    const decision = asAbove(answer.decision, above);
    if (answer.answerable === true) above = decision;
    return decision === answer.decision ? answer : { ...answer, decision };
  });
}
