import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { choiceNamed } from '../../marks/words/option-words.js';
import { bareNumber } from '../../wording/corrections.js';
import type { QuestionRow } from '../model/question-row.js';
import type { RowAnswer } from '../model/row-answer.js';

/** Answers that are given once for several rows, which are left empty. */

/** Whoever reads the row alone finds nothing there: a person should see where its answer stands. */
const FOR_SEVERAL = 0.8;

const NUMBER = '(?:no\\.?|№|問|設問|項番|番号|#)?\\s*(\\d{1,3})';
/** `No.21～No.26は対象外`, `問3から問5までは「いいえ」`. */
const RANGE = new RegExp(
  `${NUMBER}\\s*(?:[~〜‐–—―-]|から)\\s*${NUMBER}\\s*(?:まで)?(?:の(?:設問|項目|質問|回答))?は[、\\s]*(?:すべて|全て|いずれも)?\\s*「?(はい|いいえ|対象外)`,
  'i',
);
/** What would be so in another case, or is yet to come, answers nothing now. */
const OTHERWISE = /場合|とき|予定|検討|今後|次期|将来/;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly choice: Choice;
}

/** No text that answers several rows is longer. */
const LONGEST = 300;

/** The rows that a text answers by their numbers. */
const rangeNamed = textFact((text): Range | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize('NFKC');
  const [, from = '', to = '', word = ''] = RANGE.exec(plain) ?? [];
  const choice = choiceNamed(word);
  return choice === undefined || OTHERWISE.test(plain) || Number(from) >= Number(to)
    ? undefined
    : { from: Number(from), to: Number(to), choice };
});

/** `【…ため、以下の設問はすべて対象外】` in the title of a chapter. */
const answersChapter = textFact(
  (text): boolean =>
    /(?:以下|本章|この章|本節)の?(?:各|全)?(?:設問|項目|質問)?は?[、\s]*(?:すべて|全て|いずれも|全項目)\s*「?対象外/.test(
      text.normalize('NFKC'),
    ) && !OTHERWISE.test(text),
);

const isOpen = (answer: RowAnswer, question: QuestionRow): boolean =>
  answer.decision.state === 'blank' && !question.across;

const numberOf = ({ number }: QuestionRow): number =>
  number === null ? Number.NaN : Number(bareNumber(number));

function answered(answer: RowAnswer, choice: Choice, raw: string): RowAnswer {
  const { decision } = answer;
  return {
    ...answer,
    answerable: true,
    decision: {
      ...decision,
      state: 'marked',
      choice,
      raw,
      confidence: FOR_SEVERAL,
      marks: ['word'],
    },
  };
}

/** Answers with those of the rows that another row, or the title of their chapter, answers for them. */
export function withAnswersForSeveral(
  answers: readonly RowAnswer[],
  questions: readonly QuestionRow[],
): readonly RowAnswer[] {
  const numbers = questions.map(numberOf).filter((number) => !Number.isNaN(number));
  // Where each chapter counts its rows anew, nobody knows which are meant.
  const isCounted = new Set(numbers).size === numbers.length;
  const ranges = (isCounted ? questions : []).flatMap(({ noteCells }, index) => {
    const texts = [answers[index]?.decision.raw ?? '', ...noteCells.map(({ text }) => text)];
    return texts.flatMap((text) => {
      const range = rangeNamed(text);
      return range === undefined ? [] : [{ ...range, text }];
    });
  });
  let chapter: string | null = null;
  return answers.map((answer, index) => {
    const question = questions[index];
    if (question === undefined) return answer;
    if (question.across) chapter = answersChapter.of(question.cell) ? question.cell.text : null;
    if (!isOpen(answer, question)) return answer;
    const number = numberOf(question);
    const range = ranges.find(({ from, to }) => number >= from && number <= to);
    if (range !== undefined) return answered(answer, range.choice, range.text);
    return chapter === null ? answer : answered(answer, 'not-applicable', chapter);
  });
}
