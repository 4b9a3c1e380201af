import type { MatrixAnswer } from '../demarcation/model.js';
import type { PaperCell } from './model.js';
import { answerQuote, quotesCell } from './quote.js';
import { answerOfProduct, productOf, type Wording } from './sources.js';
import { unverifiedLines } from './verification.js';

/**
 * The answers behind a line, quoted one below the other.
 * @param more names the list that has those which find no room
 */
export function answersCell(
  wording: Wording,
  answers: readonly MatrixAnswer[],
  more: 'omitted.answers' | 'omitted.notes',
): PaperCell {
  const { say } = wording;
  const quoted = answers.map(({ product, disclosure, answer }) =>
    answerOfProduct(wording, productOf(wording, product), disclosure, answer),
  );
  return quotesCell(
    (limits) => quoted.map((one) => answerQuote(one, limits, say)),
    (count) => say(more, { count }),
    unverifiedLines(quoted, wording),
  );
}
