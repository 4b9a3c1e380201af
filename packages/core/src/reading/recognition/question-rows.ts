import { itemByKey } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import type { TableRow } from '../table/model/table-row.js';
import { looksLikeQuestion } from '../wording/question.js';
import type { RecognisedRow } from './recognised-row.js';

/** Names what the rows below it ask: `利用者を認証する方式について`, `方法についてお聞かせください`, `方式について、次の各号に答えること`. */
const ABOUT =
  /について(?:、?(?:次|以下|下記)の各(?:号|項目?)に(?:答えること|お?(?:答|こた)えください)|お(?:聞か|知ら)せください|お?(?:答|こた)えください)?[。：:]?$|(?:以下|次)の(?:とおり|通り)(?:です)?[。：:]?$/;

const isLetter = (number: string): boolean => /^[a-zア-ヲ]$/.test(number);

/** Whether a row's number goes on with another: 14.1 with 14, or a list that starts below it, ① with イ. */
function isPartOf(row: TableRow | undefined, number: string | null): boolean {
  const own = row?.question.number ?? null;
  if (number === null || own === null) return false;
  const starts = own === '1' || own === 'a' || own === 'ア';
  return countsWithin(number, own) || (starts && isLetter(own) !== isLetter(number));
}

/** Whether a number counts within another: `3.3.1` and `3-(3)-ア` within `3.3`. */
function countsWithin(number: string, own: string): boolean {
  const [outer, inner] = [partsOf(number), partsOf(own)];
  return inner.length > outer.length && outer.every((part, index) => part === inner[index]);
}

const partsOf = (number: string): readonly string[] => number.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Roman numerals count chapters: `Ⅰ 組織的対策`. */
const CHAPTER = /^[IVX]+$/i;

/**
 * Whether a row of a table is a question: it was answered, or it is recognised, or it looks like
 * one. Headings and explanations between the rows are not; nothing that carries a mark is dropped.
 * @param next the row below it
 */
export function isQuestionRow(
  { question, answer }: TableRow,
  recognised: RecognisedRow,
  form: Form,
  next: TableRow | undefined,
): boolean {
  if (answer.decision.state !== 'blank' && answer.answerable !== null) return true;
  if (recognised.key !== null) return itemByKey(form, recognised.key)?.role !== 'heading';
  if (answer.answerable === false) return false;
  if (answer.answerable === true) return question.question.length >= 2;
  if (ABOUT.test(question.question) && isPartOf(next, question.number)) return false;
  const numbered = question.number !== null && !CHAPTER.test(question.number);
  const refers = question.references.length > 0;
  // `27 リモートメンテ 不正ログイン防止 (6.11.C7)`: short as a heading, yet headings have no item of their own.
  return (numbered && refers) || ((numbered || refers) && looksLikeQuestion(question.question));
}
