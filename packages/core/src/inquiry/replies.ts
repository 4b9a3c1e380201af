import type { FilledWorkbook } from '../agreement/filled.js';
import { linesOfTables } from '../agreement/filled.js';
import { questionsOfRow } from '../catalogue/demarcation.js';
import type { Matrix, MatrixLine } from '../demarcation/model.js';
import type { Choice } from '../model/disclosure.js';
import { choiceSchema } from '../model/disclosure-schema.js';
import type { Reply } from '../model/reply.js';

/** Id of the table that vendors fill in, and of its columns. */
export const INQUIRY_TABLE = 'inquiry';
export const REPLY_FIELD = { choice: 'reply-choice', text: 'reply-text', by: 'reply-by' } as const;

const choiceOf = (value: string | null | undefined): Choice | null => {
  const parsed = choiceSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};

/** The replies in a list of questions that a vendor gave back. Lines without a reply are none. */
export const repliesOf = (workbook: FilledWorkbook): readonly Reply[] =>
  linesOfTables(workbook, INQUIRY_TABLE).flatMap(({ key, entries, place }): readonly Reply[] => {
    if (key === null) return [];
    const [product = '', , , subject = ''] = key.split('|');
    const choice = entries.get(REPLY_FIELD.choice);
    const text = entries.get(REPLY_FIELD.text);
    if (choice === undefined && text === undefined) return [];
    const meant = choiceOf(choice?.value);
    // A word that is none of the choices is kept as the text it is.
    const words = [meant === null ? choice?.text : undefined, text?.text];
    return [
      {
        kind: 'reply',
        key,
        product,
        subject: subject === '' ? null : subject,
        choice: meant,
        text: words.filter((one) => one !== undefined).join('\n'),
        place: text?.place ?? choice?.place ?? place,
      },
    ];
  });

/** Replies that speak to a line: to one of its questions, or to an answer behind it. */
function repliesTo(line: MatrixLine, replies: readonly Reply[]): readonly Reply[] {
  const questions = questionsOfRow(line.row).map(({ id }) => id);
  return replies.filter(
    ({ product, subject }) =>
      subject !== null &&
      (line.product === null || line.product === product) &&
      (questions.includes(subject) ||
        line.answers.some((answer) => answer.product === product && answer.key === subject)),
  );
}

/** Keys of items that open points speak of. */
const openTopics = ({ proposal }: MatrixLine): readonly string[] =>
  proposal.openPoints.flatMap(({ args }) => args.topics ?? []);

/** Adds replies to one line: its proposal stays as the sheets make it. */
function withRepliesOn(line: MatrixLine, replies: readonly Reply[]): MatrixLine {
  const own = repliesTo(line, replies);
  if (own.length === 0) return line;
  const replied = new Set(own.map(({ subject }) => subject));
  const questions = line.questions.filter((id) => !replied.has(id));
  const open = openTopics(line).filter((key) => !replied.has(key));
  return {
    ...line,
    replies: own,
    questions,
    decidable: questions.length === 0 && open.length === 0,
  };
}

/**
 * A matrix with the replies of vendors beside the answers. A reply never changes an answer or a
 * proposal; a line whose questions and open points have all been replied to becomes decidable:
 * people have what they need.
 */
export const withReplies = (matrix: Matrix, replies: readonly Reply[]): Matrix =>
  replies.length === 0
    ? matrix
    : { ...matrix, lines: matrix.lines.map((line) => withRepliesOn(line, replies)) };

/** Replies about a product that the matrix does not have. */
export const strayReplies = (matrix: Matrix, replies: readonly Reply[]): readonly Reply[] => {
  const products = new Set(matrix.products.map(({ id }) => id));
  return replies.filter(({ product }) => !products.has(product));
};

/**
 * Replies that no line shows: about a sheet as a whole, or an item that no row of the matrix rests on.
 * @param matrix what `withReplies` returned
 */
export function repliesBeside(matrix: Matrix, replies: readonly Reply[]): readonly Reply[] {
  const shown = new Set(matrix.lines.flatMap((line) => line.replies.map(({ key }) => key)));
  const products = new Set(matrix.products.map(({ id }) => id));
  return replies.filter(({ key, product }) => products.has(product) && !shown.has(key));
}
