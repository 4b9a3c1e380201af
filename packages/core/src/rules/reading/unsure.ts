import type { Answer, AnswerEvidence, Disclosure } from '../../model/disclosure.js';
import { LOW_CONFIDENCE } from './thresholds.js';

/**
 * An answer that was read, but not surely: row or mark could be another one. Whatever shows such an
 * answer, or rests on it, says so.
 */
export const isReadUnsurely = (
  answer: Answer,
  evidence: AnswerEvidence | null | undefined,
): boolean =>
  answer.key !== null && answer.state === 'marked' && (evidence?.confidence ?? 1) < LOW_CONFIDENCE;

/** How many answers of a sheet were not read surely. */
export const countUnsure = ({ content, reading }: Disclosure): number =>
  content.answers.filter((answer, index) => isReadUnsurely(answer, reading.answers[index])).length;
