import type { MarkKind } from '../../marks/slots/slot.js';
import type { RowAnswer } from '../model/row-answer.js';

/** Marks that leave no doubt by themselves: somebody typed them or ticked a control. */
const PLAIN: ReadonlySet<MarkKind> = new Set(['word', 'character', 'control']);
/** Fewer rows than this tell nothing of a way of marking. */
const FEWEST_ROWS = 8;
/** Where this share of the rows stays undecided, the way of marking was not understood. */
const MISUNDERSTOOD = 1 / 3;
/** Where hardly any row is decided, not even a typed word is what it seems. */
const HARDLY_ANY = 0.8;
const DOUBTFUL = 0.8;

const isUndecided = ({ decision }: RowAnswer): boolean => decision.state !== 'marked';

/**
 * Lowers the confidence of answers by looks or drawings on a table where many rows of the same kind
 * could not be decided: what decided the others may be an accident (a stroke read as a mark).
 * @param atMost no answer is surer than this, whatever it says
 */
export function withDoubt(answers: readonly RowAnswer[], atMost = 1): readonly RowAnswer[] {
  if (atMost < 1)
    return answers.map((answer) => (isUndecided(answer) ? answer : doubted(answer, atMost)));
  const offered = answers.filter(({ answerable }) => answerable === true);
  const undecided = offered.filter(isUndecided);
  if (offered.length < FEWEST_ROWS || undecided.length < offered.length * MISUNDERSTOOD)
    return answers;
  return answers.map((answer) => {
    const { decision } = answer;
    const plain =
      undecided.length < offered.length * HARDLY_ANY &&
      decision.marks.some((kind) => PLAIN.has(kind));
    return decision.state !== 'marked' || plain ? answer : doubted(answer);
  });
}

/** An answer that is no surer than some confidence. */
export const doubted = (answer: RowAnswer, atMost = DOUBTFUL): RowAnswer => ({
  ...answer,
  decision: {
    ...answer.decision,
    confidence: Math.min(answer.decision.confidence, atMost),
  },
});

/** An answer that is left to a person where はい or いいえ was read: what they mean there, nothing says. */
export function leftOpen(answer: RowAnswer): RowAnswer {
  const { decision } = answer;
  if (decision.choice !== 'yes' && decision.choice !== 'no') return answer;
  return { ...answer, decision: { ...decision, state: 'unreadable', choice: null } };
}
