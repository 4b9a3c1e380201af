import {
  type Allocation,
  citationsByVolume,
  FIELD,
  findDemarcationRow,
  type MatrixLine,
  type Phrase,
  phraseText,
} from '@kaijisho/core';
import type { FillName } from '../style.js';
import type { Column } from '../table.js';
import { filledOf } from './people.js';
import { answerQuote, fitQuotes, type QuoteLimits } from './quote.js';
import { answerOfProduct, productOf, type Writing } from './writing.js';

/** The columns of the matrix that the tool fills in: what a line is about, and the proposal. */

const ALLOCATION_FILL: Readonly<Record<Allocation, FillName>> = {
  institution: 'blue',
  vendor: 'green',
  'vendor-outsourced': 'green',
  shared: 'lilac',
  'other-vendor': 'grey',
  'not-applicable': 'grey',
  undecided: 'caution',
};

function rowOf(line: MatrixLine) {
  const row = findDemarcationRow(line.row);
  if (row === undefined) throw new Error(`No matrix row ${line.row} in the catalogue`);
  return row;
}

/** What a line is about. These columns are repeated on every printed page. */
export function subjectColumns(writing: Writing): readonly Column<MatrixLine>[] {
  const { say, input } = writing;
  const title = (line: MatrixLine) =>
    input.language === 'ja' ? rowOf(line).titleJa : rowOf(line).titleEn;
  return [
    {
      heading: say('col.no'),
      width: 5,
      value: (_, index) => index + 1,
      look: { fill: 'subject', centred: true },
    },
    {
      id: 'tool.row',
      heading: say('col.row'),
      width: 23,
      value: (line) => `${line.row}　${title(line)}`,
      look: { fill: 'subject', bold: true },
    },
    {
      id: 'tool.phase',
      heading: say('col.phase'),
      width: 10,
      value: (line) => say(`phase.${line.phase}`),
      look: { fill: 'subject', centred: true },
    },
    {
      id: 'tool.product',
      heading: say('col.product'),
      width: 18,
      value: (line) =>
        line.product === null ? say('all-products') : productOf(writing, line.product).name,
      look: { fill: 'subject' },
    },
    {
      id: FIELD.status,
      heading: say('col.status'),
      width: 8,
      value: (line) =>
        filledOf(writing, line)?.entries.get(FIELD.status)?.text ?? say('status.proposal'),
      look: { fill: 'input', centred: true },
    },
  ];
}

const bullets = (texts: readonly string[]): string =>
  texts.length > 1 ? texts.map((text) => `・${text}`).join('\n') : (texts[0] ?? '');

const isConflicting = ({ proposal, conflicts }: MatrixLine): boolean =>
  proposal.conflict || conflicts.length > 0;

function attention(line: MatrixLine, { say }: Writing): string {
  const marks = [];
  if (line.proposal.gap) marks.push(say('mark.gap'));
  if (isConflicting(line)) marks.push(say('mark.conflict'));
  if (line.contention !== null) marks.push(say('mark.contention'));
  if (line.decidable) marks.push(say('mark.decidable'));
  return marks.join('\n');
}

const ANSWERS_WIDTH = 67;

/** Replies beside the answers, each named as one and with the file it came in. */
function repliesText({ say }: Writing, { replies }: MatrixLine): readonly string[] {
  return replies.map(({ subject, choice, text, place }) => {
    const said = [choice === null ? '' : say(`choice.${choice}`), text].filter((one) => one !== '');
    return say('reply', { subject: subject ?? '', reply: said.join('　'), file: place.file });
  });
}

function answersText(writing: Writing, line: MatrixLine): string {
  return [quotesText(writing, line), ...repliesText(writing, line)].join('\n');
}

function quotesText(writing: Writing, line: MatrixLine): string {
  const { say } = writing;
  if (line.answers.length === 0) return say('no-answer');
  const quotes = (limits: QuoteLimits) =>
    line.answers.map((answer) => {
      const product = productOf(writing, answer.product);
      const quoted = answerOfProduct(writing, product, answer.disclosure, answer.answer);
      const context = answer.use === 'context' ? say('mark.context') : '';
      const name = line.product === null ? `${product.name}　` : '';
      return answerQuote(quoted, limits, say, `${context}${name}`);
    });
  return fitQuotes(quotes, ANSWERS_WIDTH, (count) => say('omitted.answers', { count }));
}

/** What the tool proposes and what it rests on. */
export function proposalColumns(writing: Writing): readonly Column<MatrixLine>[] {
  const { say } = writing;
  const phrases = (list: readonly Phrase[]) =>
    bullets(list.map((phrase) => phraseText(phrase, writing.input.language)));
  return [
    {
      heading: say('col.allocation'),
      width: 13,
      value: (line) => say(`allocation.${line.proposal.allocation}`),
      look: ({ proposal }) => ({
        fill: ALLOCATION_FILL[proposal.allocation],
        bold: true,
        centred: true,
      }),
    },
    {
      heading: say('col.institution-part'),
      width: 19,
      value: ({ proposal }) => phrases(proposal.institutionPart),
    },
    {
      heading: say('col.vendor-part'),
      width: 19,
      value: ({ proposal }) => phrases(proposal.vendorPart),
    },
    {
      heading: say('col.open-points'),
      width: 18,
      value: ({ proposal, contention }) =>
        phrases(contention === null ? proposal.openPoints : [contention, ...proposal.openPoints]),
    },
    {
      heading: say('col.attention'),
      width: 13,
      value: (line) => attention(line, writing),
      look: (line) =>
        attention(line, writing) !== ''
          ? { fill: 'attention', bold: true, centred: true }
          : { centred: true },
    },
    {
      heading: say('col.reason'),
      width: 21,
      value: ({ proposal }) => phrases(proposal.reason),
    },
    {
      heading: say('col.answers'),
      width: ANSWERS_WIDTH,
      value: (line) => answersText(writing, line),
    },
    {
      heading: say('col.requirements'),
      width: 22,
      value: (line) => citationsByVolume(line.requirements).join('\n'),
    },
    {
      heading: say('col.questions'),
      width: 10,
      // In words they would make most lines twice as high; the sheet of questions has them.
      value: ({ questions }) => questions.join('、'),
    },
  ];
}
