import { listQuestions } from '../../catalogue/demarcation.js';
import type { Question } from '../../catalogue/demarcation-schema.js';
import type { MatrixLine } from '../../demarcation/model.js';
import { joinedText } from '../join.js';
import type { PaperSection } from '../model.js';
import { rowTitle } from '../row-title.js';
import { listSection } from '../section.js';
import { productJoin, productOf, type Wording } from '../sources.js';

/** A supplementary question with the lines of the matrix that ask it. */
interface Asked {
  readonly question: Question;
  readonly lines: readonly MatrixLine[];
}

const askedIn = ({ input }: Wording): readonly Asked[] =>
  listQuestions().flatMap((question) => {
    const lines = input.matrix.lines.filter(({ questions }) => questions.includes(question.id));
    return lines.length === 0 ? [] : [{ question, lines }];
  });

/** Texts in the order they first come, each once. */
const eachOnce = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** 確認事項一覧: the questions that the matrix names by number, in words and with their lines. */
export function questionsSection(wording: Wording): PaperSection {
  const { say, input } = wording;
  const rowText = ({ row }: MatrixLine): string => rowTitle(wording, row);
  const productText = ({ product }: MatrixLine): string =>
    product === null ? say('all-products') : productOf(wording, product).name;
  return listSection(say, {
    id: 'questions',
    name: 'sheet.questions',
    title: 'title.questions',
    intro: 'intro.questions',
    empty: say('no-questions'),
    rows: askedIn(wording),
    lead: 1,
    columns: [
      {
        heading: say('col.number'),
        width: 10,
        value: ({ question }) => question.id,
        look: { tone: 'subject', bold: true, centred: true },
      },
      {
        heading: say('col.questions'),
        width: 110,
        value: ({ question }) => (input.language === 'ja' ? question.textJa : question.textEn),
      },
      {
        heading: say('col.question-rows'),
        width: 70,
        value: ({ lines }) => eachOnce(lines.map(rowText)).join('\n'),
      },
      {
        heading: say('col.product'),
        width: 50,
        value: ({ lines }) =>
          joinedText(eachOnce(lines.map(productText)), productJoin(wording), say),
      },
    ],
  });
}
