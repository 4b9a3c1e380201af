import { itemByKey } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import { looksLikeQuestion } from '../table/question.js';
import type { TableRow } from '../table/table.js';
import type { RecognisedRow } from './recognised-row.js';

/** Roman numerals count chapters: `Ⅰ 組織的対策`. */
const CHAPTER = /^[IVX]+$/i;

/**
 * Whether a row of a table is a question: it was answered, or it is recognised, or it looks like
 * one. Headings and explanations between the rows are not; nothing that carries a mark is dropped.
 */
export function isQuestionRow(
  { question, answer }: TableRow,
  recognised: RecognisedRow,
  form: Form,
): boolean {
  if (answer.decision.state !== 'blank' && answer.answerable !== null) return true;
  if (recognised.key !== null) return itemByKey(form, recognised.key)?.role !== 'heading';
  if (answer.answerable === false) return false;
  if (answer.answerable === true) return question.question.length >= 2;
  const numbered = question.number !== null && !CHAPTER.test(question.number);
  const refers = question.references.length > 0;
  // `27 リモートメンテ 不正ログイン防止 (6.11.C7)`: short as a heading, yet headings have no item of their own.
  return (numbered && refers) || ((numbered || refers) && looksLikeQuestion(question.question));
}
