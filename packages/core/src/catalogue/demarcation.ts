import { demarcation, editions, questions } from './data.js';
import type { DemarcationData, DemarcationRow, Editions, Question } from './demarcation-schema.js';

/** Rows, roles and allocations of the responsibility-demarcation matrix. */
export const demarcationData = (): DemarcationData => demarcation;

/** A matrix row by id such as `R10`. */
export const findDemarcationRow = (id: string): DemarcationRow | undefined =>
  demarcation.rows.find((row) => row.id === id);

/** Supplementary questions of a matrix row. */
export const questionsOfRow = (rowId: string): readonly Question[] =>
  questions.filter((question) => question.rows.includes(rowId));

/** All supplementary questions. */
export const listQuestions = (): readonly Question[] => questions;

/** Known editions of form, guideline and checklist. */
export const knownEditions = (): Editions => editions;
