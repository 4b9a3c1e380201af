import { demarcation, editions, questions } from './data.js';
import type { DemarcationData, DemarcationRow, Editions, Question } from './demarcation-schema.js';

/** Rows, roles and allocations of the responsibility-demarcation matrix. */
export const demarcationData = (): DemarcationData => demarcation;

/** A matrix row by id such as `R10`. */
export const findDemarcationRow = (id: string): DemarcationRow | undefined => rowsById.get(id);

const rowsById = new Map(demarcation.rows.map((row) => [row.id, row]));

/** Supplementary questions of a matrix row. */
export const questionsOfRow = (rowId: string): readonly Question[] => byRow.get(rowId) ?? [];

const byRow: ReadonlyMap<string, readonly Question[]> = new Map(
  demarcation.rows.map(({ id }) => [id, questions.filter(({ rows }) => rows.includes(id))]),
);

/** All supplementary questions. */
export const listQuestions = (): readonly Question[] => questions;

/** Known editions of form, guideline and checklist. */
export const knownEditions = (): Editions => editions;
