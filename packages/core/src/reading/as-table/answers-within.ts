import { textFact, textSign } from '../facts.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { namesAnotherAnswer } from '../marks/single-answer.js';
import { POINTER } from '../marks/words/noted-answer.js';
import { optionWord } from '../marks/words/option-words.js';
import { headsAnswers } from '../wording/column-roles.js';
import { tellsExample } from '../wording/example-words.js';
import { asks, numbersItem, splitQuestion } from '../wording/question.js';
import { roleWithin } from './card-labels.js';
import { type AnsweredParts, type Stretch, withPartsInColumns } from './parts-in-columns.js';
import { leadOf } from './remark-below.js';

/**
 * Questions that are answered in their own cell, on a line below: `4.1 離席対策（6.5.C4）⏎▶ 回答：はい⏎（補足）別売品`,
 * or behind a label on the same: `Q1. 離席対策がありますか（6.5.C4）　【回答】はい（補足：別売品）`.
 */

const LABEL_WITHIN =
  /[【［[〔〈《＜<]\s*([^【［[〔】］\]〕〈〉《》＜＞<>\n]{1,8}?)\s*[】］\]〕〉》＞>]\s*[:：]?\s*|(?<=[\s。．？?）)」])([^\s:：。．？?（）()「」【】]{1,8})\s*[:：]\s*/g;

/** Where a label of an answer stands within a line, and where the answer begins behind it. */
interface LabelWithin {
  readonly label: number;
  readonly answer: number;
}

/** No line without these has such a label: nearly all are done here. */
const MAY_LABEL = /(?:[答こ]|ans|response|value)[^:：】］\]〕〉》＞>]{0,8}[:：】］\]〕〉》＞>]/i;

/** The labels of answers within a line, behind some text. */
function labelsWithin(line: string): readonly LabelWithin[] {
  if (!MAY_LABEL.test(line)) return NO_LABELS;
  return [...line.matchAll(LABEL_WITHIN)].flatMap((match) => {
    const [all, bracketed, plain = ''] = match;
    return headsAnswers(bracketed ?? plain)
      ? [{ label: match.index, answer: match.index + all.length }]
      : [];
  });
}

const NO_LABELS: readonly LabelWithin[] = [];

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

/** Where the answer stands on a line: at its beginning, or behind the question. */
function labelsOn(line: string): readonly LabelWithin[] {
  const begins = answerFrom(line);
  const within = labelsWithin(line).filter(({ label }) => begins === undefined || label >= begins);
  return begins === undefined ? within : [{ label: 0, answer: begins }, ...within];
}

/** Words that settle an answer by themselves, whatever is remarked on it, are so sure. */
const SURE = 0.9;

/** The label of a remark behind an answer on its line: `（補足：`, `　備考：`, `【補足】`. */
const REMARK =
  /(?:^|[\s。、．，]|(?=[（(【［[]))([（(【［[]?)\s*(?:備考|補足(?:説明)?|説明|コメント|注記|特記事項|理由)\s*(?:[】］\]）)]\s*[:：]?|[:：])\s*(?=\S)/;

/**
 * The remark behind an answer that a label parts from it. None where it may take the answer back: `はい（補足：未購入
 * の場合はいいえ）`, `対応（補足：予定）` are judged as a whole.
 */
function remarkBehind(text: string, answer: Stretch): Pick<AnsweredParts, 'answer' | 'remark'> {
  const found = REMARK.exec(text.slice(answer.from, answer.to));
  if (found === null) return { answer, remark: remarkBelow(text, answer) };
  const said = text.slice(answer.from, answer.from + found.index).trim();
  const from = answer.from + found.index + found[0].length;
  const opened = /^[（(]/.test(found[1] ?? '') && !/[)）]/.test(found[0]);
  const to = opened && /[)）]\s*$/.test(text) ? text.trimEnd().length - 1 : text.length;
  const isSure = said === '' || (optionWord(said)?.sure ?? 0) >= SURE;
  return isSure && !namesAnotherAnswer(text.slice(from, to))
    ? { answer: { from: answer.from, to: answer.from + found.index }, remark: { from, to } }
    : { answer, remark: remarkBelow(text, answer) };
}

/** Where the remark below an answer stands, behind its label. */
function remarkBelow(text: string, { to }: Stretch): AnsweredParts['remark'] {
  const behind = text.slice(to).trimStart();
  return behind === ''
    ? undefined
    : { from: text.length - behind.length + leadOf(behind), to: text.length };
}

/** An answer on the line below its label, where the label stands alone on its own. */
function withLineBelow(text: string, answer: Stretch): Stretch {
  if (text.slice(answer.from, answer.to).trim() !== '') return answer;
  const behind = text.slice(answer.to).trimStart();
  const from = text.length - behind.length;
  const [line = ''] = behind.split('\n');
  return line === '' || leadOf(line) > 0 ? answer : { from, to: from + line.length };
}

/** Whether an answer is labelled behind some text on its line. */
export const isLabelledWithin = textFact((text) =>
  labelsWithin(text).some(({ label }) => label > 0),
);

/** Where a text that asks and answers has its parts; undefined for any other. */
export const partsOfAnswered = textFact((text): AnsweredParts | undefined => {
  if (!text.includes('\n') && !MAY_LABEL.test(text)) return undefined;
  let from = 0;
  let found: LabelWithin | undefined;
  let to = 0;
  for (const line of text.split('\n')) {
    const [own, ...others] = labelsOn(line);
    // Of two answers in one cell nobody knows which is which.
    if (own !== undefined && (found !== undefined || others.length > 0)) return undefined;
    if (own !== undefined) {
      found = { label: from + own.label, answer: from + own.answer };
      to = from + line.length;
    }
    from += line.length + 1;
  }
  if (found === undefined) return undefined;
  const asked = text.slice(0, found.label).trim();
  if (asked === '') return undefined;
  const numbered = numberBefore(text);
  const { number: own, references } = splitQuestion(asked);
  if (numbered === undefined && own === null && references.length === 0 && !asks(asked))
    return undefined;
  return {
    number: numbered?.number,
    question: { from: numbered?.question ?? 0, to: found.label },
    ...remarkBehind(text, withLineBelow(text, { from: found.answer, to })),
  };
});

const isAnswered = textSign((text) => partsOfAnswered(text) !== undefined);

/** A page with such answers and remarks in columns of their own; any other page as it is. */
export const withAnswersOutOfQuestions = (page: SheetPage): SheetPage =>
  page.cells.some(isAnswered.of)
    ? withPartsInColumns(page, (cell) =>
        tellsExample.of(cell) ? undefined : partsOfAnswered.of(cell),
      )
    : page;
