import type { MatrixAnswer } from '../demarcation/model.js';
import type { PaperCell } from './model.js';
import { answerQuote, quotesCell } from './quote.js';
import { answerOfProduct, productOf, type Wording } from './sources.js';

/**
 * The answers behind a line, quoted one below the other.
 * @param more names the list that has those which find no room
 */
export const answersCell = (
  wording: Wording,
  answers: readonly MatrixAnswer[],
  more: 'omitted.answers' | 'omitted.notes',
): PaperCell =>
  quotesCell(
    (limits) =>
      answers.map(({ product, disclosure, answer }) =>
        answerQuote(
          answerOfProduct(wording, productOf(wording, product), disclosure, answer),
          limits,
          wording.say,
        ),
      ),
    (count) => wording.say(more, { count }),
  );
