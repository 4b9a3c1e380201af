import { FIELD } from '../../agreement/fields.js';
import { ROW_BASIS } from '../../catalogue/demarcation.js';
import type { Allocation } from '../../catalogue/demarcation-schema.js';
import { citationsByVolume } from '../../catalogue/guideline.js';
import type { MatrixLine } from '../../demarcation/model.js';
import type { PaperSay } from '../../messages/paper/index.js';
import { phraseText } from '../../messages/phrase.js';
import type { Phrase } from '../../model/phrase.js';
import type { PaperCell, PaperTone } from '../model.js';
import { answerQuote, quotesCell } from '../quote.js';
import { rowTitle } from '../row-title.js';
import { answerOfProduct, productJoin, productOf, type Wording } from '../sources.js';
import { type CellContent, type ColumnOf, joinedList, numberColumn } from '../table.js';
import { unverifiedLines } from '../verification.js';
import { filledOf } from './people.js';

/** The columns of the matrix that the tool fills in: what a line is about, and the proposal. */

const ALLOCATION_TONE: Readonly<Record<Allocation, PaperTone>> = {
  institution: 'blue',
  vendor: 'green',
  'vendor-outsourced': 'green',
  shared: 'lilac',
  'other-vendor': 'grey',
  'not-applicable': 'grey',
  undecided: 'caution',
};

/** What a line is about. These columns are repeated on every printed page. */
export function subjectColumns(wording: Wording): readonly ColumnOf<MatrixLine>[] {
  const { say } = wording;
  const group = 'subject';
  return [
    {
      ...numberColumn(say('col.no'), 5),
      group,
      look: { tone: 'subject', centred: true },
    },
    {
      id: 'tool.row',
      heading: say('col.row'),
      width: 23,
      group,
      print: 'above',
      value: ({ row }) => rowTitle(wording, row),
      look: { tone: 'subject', bold: true },
    },
    {
      id: 'tool.phase',
      heading: say('col.phase'),
      width: 10,
      group,
      join: joinedList(),
      value: ({ phase }) => say(`phase.${phase}`),
      look: { tone: 'subject', centred: true },
    },
    {
      id: 'tool.product',
      heading: say('col.product'),
      width: 18,
      group,
      join: productJoin(wording),
      value: ({ product }) =>
        product === null ? say('all-products') : productOf(wording, product).name,
      look: { tone: 'subject' },
    },
    {
      id: FIELD.status,
      heading: say('col.status'),
      width: 8,
      group,
      offers: [say('status.proposal'), say('status.discussing'), say('status.agreed')],
      value: (line) =>
        filledOf(wording, line)?.entries.get(FIELD.status)?.text ?? say('status.proposal'),
      look: { tone: 'input', centred: true },
    },
  ];
}

const bullets = (texts: readonly string[], say: PaperSay): string =>
  texts.length > 1 ? texts.map((text) => say('bulleted', { text })).join('\n') : (texts[0] ?? '');

const isConflicting = ({ proposal, conflicts }: MatrixLine): boolean =>
  proposal.conflict || conflicts.length > 0;

/** What a line asks to look at, in words: one mark for each kind of matter. */
export function attentionMarks(line: MatrixLine, say: PaperSay): readonly string[] {
  const marks = [];
  if (line.proposal.gap) marks.push(say('mark.gap'));
  if (line.proposal.doubt) marks.push(say('mark.doubt'));
  if (line.unsure) marks.push(say('mark.unsure'));
  if (isConflicting(line)) marks.push(say('mark.conflict'));
  if (line.contention !== null) marks.push(say('mark.contention'));
  if (line.decidable) marks.push(say('mark.decidable'));
  return marks;
}

/** Replies beside the answers, each named as one and with the file it came in. */
const replyTexts = ({ say }: Wording, { replies }: MatrixLine): readonly string[] =>
  replies.map(({ subject, choice, text, place }) => {
    const said = [choice === null ? '' : say(`choice.${choice}`), text].filter((one) => one !== '');
    return say('reply', {
      subject: subject ?? '',
      reply: said.join(say('apart')),
      file: place.file,
    });
  });

function answersCell(wording: Wording, line: MatrixLine): PaperCell {
  const { say } = wording;
  const replies = replyTexts(wording, line);
  if (line.answers.length === 0) return { text: [say('no-answer'), ...replies].join('\n') };
  const all = line.answers.map(({ product, disclosure, answer, use }) => ({
    quoted: answerOfProduct(wording, productOf(wording, product), disclosure, answer),
    context: use === 'context',
  }));
  return quotesCell(
    (limits) =>
      all.map(({ quoted, context }) => {
        const quote = answerQuote(quoted, limits, say);
        const { name } = quoted.source.product;
        const named = line.product === null ? say('headed', { label: name, text: quote }) : quote;
        return context ? [say('mark.context'), named].join(say('sentences')) : named;
      }),
    (count) => say('omitted.answers', { count }),
    [
      ...unverifiedLines(
        all.map(({ quoted }) => quoted),
        wording,
      ),
      ...replies,
    ],
  );
}

/**
 * What several lines have in common is printed on the first of them, and the others say on which
 * one: the phases of a row and product rest on the same answers, all lines of a row on the same
 * requirements.
 * @param keyOf what lines have in common; null = nothing
 */
function onceFor(
  { input, say }: Wording,
  keyOf: (line: MatrixLine) => string | null,
  cell: (line: MatrixLine) => CellContent,
): (line: MatrixLine) => CellContent {
  const first = new Map<string, { readonly number: number; readonly line: MatrixLine }>();
  for (const [index, line] of input.matrix.lines.entries()) {
    const key = keyOf(line);
    if (key !== null && !first.has(key)) first.set(key, { number: index + 1, line });
  }
  return (line) => {
    const key = keyOf(line);
    const above = key === null ? undefined : first.get(key);
    return above === undefined || above.line === line
      ? cell(line)
      : {
          text: say('same-as-line', { number: above.number }),
          sameAs: above.line.decisionKey,
        };
  };
}

/** What the tool proposes and what it rests on. */
export function proposalColumns(wording: Wording): readonly ColumnOf<MatrixLine>[] {
  const { say } = wording;
  const group = 'proposal';
  const phrases = (list: readonly Phrase[]) =>
    bullets(
      list.map((phrase) => phraseText(phrase, wording.input.language)),
      wording.say,
    );
  return [
    {
      heading: say('col.allocation'),
      width: 13,
      group,
      value: (line) => say(`allocation.${line.proposal.allocation}`),
      look: ({ proposal }) => ({
        tone: ALLOCATION_TONE[proposal.allocation],
        bold: true,
        centred: true,
      }),
    },
    {
      heading: say('col.institution-part'),
      width: 19,
      group,
      value: ({ proposal }) => phrases(proposal.institutionPart),
    },
    {
      heading: say('col.vendor-part'),
      width: 19,
      group,
      value: ({ proposal }) => phrases(proposal.vendorPart),
    },
    {
      heading: say('col.open-points'),
      width: 18,
      group,
      value: ({ proposal, contention }) =>
        phrases(contention === null ? proposal.openPoints : [contention, ...proposal.openPoints]),
    },
    {
      heading: say('col.attention'),
      width: 13,
      group,
      value: (line) => attentionMarks(line, say).join('\n'),
      look: (line) =>
        attentionMarks(line, say).length > 0
          ? { tone: 'attention', bold: true, centred: true }
          : { centred: true },
    },
    {
      heading: say('col.reason'),
      width: 21,
      group,
      value: ({ proposal }) => phrases(proposal.reason),
    },
    {
      heading: say('col.answers'),
      width: 67,
      group,
      print: 'below',
      value: onceFor(
        wording,
        ({ row, product, answers, replies }) =>
          answers.length === 0 || replies.length > 0 ? null : `${row}|${product ?? ''}`,
        (line) => answersCell(wording, line),
      ),
    },
    {
      heading: say('col.requirements'),
      width: 22,
      group,
      print: 'above',
      value: onceFor(
        wording,
        ({ row }) => row,
        ({ requirements }) =>
          requirements.length === 0
            ? ''
            : [
                ...citationsByVolume(requirements, (entries) => say('listed', { entries })),
                say('based', { text: say(`basis.${ROW_BASIS}`) }),
              ].join('\n'),
      ),
    },
    {
      heading: say('col.questions'),
      width: 10,
      group,
      // In words they would make most lines twice as high; the list of questions has them.
      value: ({ questions }) => say('listed', { entries: questions }),
    },
  ];
}
