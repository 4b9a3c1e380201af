import type { RowAnswer } from '../model/row-answer.js';

/** With fewer answered rows for each row of such shapes, the shapes are what answers. */
const HARDLY_ANY = 0.2;
const UNREAD = 0.9;

const isAnswered = ({ decision: { state } }: RowAnswer): boolean =>
  state === 'marked' || state === 'several';

/**
 * Rows with a shape at every place to answer, on a table where hardly any row is answered otherwise: such
 * shapes are fields to fill in on other tables, but here they may be all that somebody has marked, by looks
 * that no file format tells. A person has to look.
 * @param fields which of the rows have such shapes
 */
export function withUnreadFields(
  answers: readonly RowAnswer[],
  fields: readonly number[],
): readonly RowAnswer[] {
  if (fields.length === 0 || answers.filter(isAnswered).length > fields.length * HARDLY_ANY)
    return answers;
  const unread = new Set(fields);
  return answers.map((answer, index) =>
    unread.has(index) && answer.decision.state === 'blank'
      ? {
          ...answer,
          answerable: true,
          decision: { ...answer.decision, state: 'unreadable', confidence: UNREAD },
        }
      : answer,
  );
}
