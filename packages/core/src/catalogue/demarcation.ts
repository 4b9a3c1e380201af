import { oncePer } from '../basics/once.js';
import { demarcation, questions } from './data.js';
import type { DemarcationData, DemarcationRow, Question } from './demarcation-schema.js';
import type { Basis } from './schema.js';

/** Rows, roles and allocations of the responsibility-demarcation matrix. */
export const demarcationData = (): DemarcationData => demarcation;

/** On what the requirements of every row rest: which belong to a row is our own reading. */
export const ROW_BASIS: Basis = 'editorial';

/** A matrix row by id such as `R10`. */
export const findDemarcationRow = (id: string): DemarcationRow | undefined =>
  rowsById(demarcation).get(id);

const rowsById = oncePer(({ rows }: DemarcationData) => new Map(rows.map((row) => [row.id, row])));

/** Supplementary questions of a matrix row. */
export const questionsOfRow = (rowId: string): readonly Question[] =>
  questionsByRow(demarcation).get(rowId) ?? [];

const questionsByRow = oncePer(
  (data: DemarcationData): ReadonlyMap<string, readonly Question[]> =>
    new Map(data.rows.map(({ id }) => [id, questions.filter(({ rows }) => rows.includes(id))])),
);

/** All supplementary questions. */
export const listQuestions = (): readonly Question[] => questions;
