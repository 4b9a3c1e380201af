import { textFact, textSign } from '../facts.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { POINTER } from '../marks/words/noted-answer.js';
import { asks, numbersItem, splitQuestion } from '../wording/question.js';
import { roleWithin } from './card-labels.js';
import { type AnsweredParts, type Stretch, withPartsInColumns } from './parts-in-columns.js';
import { leadOf } from './remark-below.js';

/**
 * Questions that are answered in their own cell, on a line below: `4.1 離席対策（6.5.C4）⏎▶ 回答：はい⏎（補足）別売品`.
 */

/** Where the answer begins on a line that labels it: behind `回答：`, with an arrow before it or not. */
function answerFrom(line: string): number | undefined {
  const [pointer = ''] = POINTER.exec(line) ?? [];
  for (const before of [0, pointer.length]) {
    const found = roleWithin(line.slice(before));
    if (found?.role === 'answer') return before + found.from;
  }
  return undefined;
}

/** `【6.2-1】` before the question: a number and nothing else between brackets. */
const BRACKETED = /^\s*[【［[〔]\s*([^】］\]〕\n]{1,12}?)\s*[】］\]〕]\s*/;

/** The number that a text begins with between brackets, and where the question begins behind it. */
function numberBefore(
  text: string,
): { readonly number: Stretch; readonly question: number } | undefined {
  const [all, number = ''] = BRACKETED.exec(text) ?? [];
  if (all === undefined || !/\d/.test(number.normalize('NFKC')) || !numbersItem(number))
    return undefined;
  const from = all.indexOf(number);
  return { number: { from, to: from + number.length }, question: all.length };
}

const partsOf = textFact((text): AnsweredParts | undefined => {
  if (!text.includes('\n')) return undefined;
  let from = 0;
  let question = 0;
  let answer: Stretch | undefined;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const begins = answerFrom(line);
    // Of two answers in one cell nobody knows which is which.
    if (begins !== undefined && answer !== undefined) return undefined;
    if (begins !== undefined) {
      question = from;
      answer = { from: from + begins, to };
    }
    from = to + 1;
  }
  const asked = text.slice(0, question).trim();
  if (answer === undefined || asked === '') return undefined;
  const numbered = numberBefore(text);
  const { number: own, references } = splitQuestion(asked);
  if (numbered === undefined && own === null && references.length === 0 && !asks(asked))
    return undefined;
  const behind = text.slice(answer.to).trimStart();
  const lead = leadOf(behind);
  return {
    number: numbered?.number,
    question: { from: numbered?.question ?? 0, to: question },
    answer,
    remark:
      behind === '' ? undefined : { from: text.length - behind.length + lead, to: text.length },
  };
});

const isAnswered = textSign((text) => partsOf(text) !== undefined);

/** A page with such answers and remarks in columns of their own; any other page as it is. */
export const withAnswersOutOfQuestions = (page: SheetPage): SheetPage =>
  page.cells.some(isAnswered.of) ? withPartsInColumns(page, partsOf.of) : page;
