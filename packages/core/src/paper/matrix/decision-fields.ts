import { DECISION_STATUSES, FIELD } from '../../agreement/fields.js';
import { demarcationData } from '../../catalogue/demarcation.js';
import { allocationSchema } from '../../catalogue/demarcation-schema.js';
import type { Language } from '../../messages/message.js';
import { type PaperWordId, paperSay } from '../../messages/paper/index.js';
import type { TERMS } from '../../messages/paper/terms.js';
import { decisionColumnsOf, type EntryKind } from './decisions.js';

/** The fields of a decision for who fills them in elsewhere than in a worksheet. */

/** One entry of a list. */
export interface DecisionChoice {
  readonly value: string;
  readonly text: string;
}

export interface DecisionField {
  /** Id of its column in the workbook. */
  readonly id: string;
  readonly label: string;
  readonly entry: EntryKind | 'status';
  /** Entries of a closed list; [] where people write. */
  readonly choices: readonly DecisionChoice[];
  /** May be left empty. */
  readonly optional: boolean;
}

/** Words of the matrix: allocations, phases, states. */
export type MatrixTermId = Extract<keyof typeof TERMS, PaperWordId>;
export const matrixTerm = (id: MatrixTermId, language: Language): string => paperSay(language)(id);

function choicesOf(entry: EntryKind, language: Language): readonly DecisionChoice[] {
  const say = paperSay(language);
  switch (entry) {
    case 'allocation':
      return allocationSchema.options.map((value) => ({ value, text: say(`allocation.${value}`) }));
    case 'yes-no':
      return (['yes', 'no'] as const).map((value) => ({ value, text: say(`choice.${value}`) }));
    default:
      return [];
  }
}

/** The fields people fill in for a line of the matrix, in the order of the workbook. */
export const decisionFields = (language: Language): readonly DecisionField[] =>
  demarcationData().decisionFields.flatMap((field) =>
    decisionColumnsOf(field).map(({ id, heading, entry }) => ({
      id,
      label: paperSay(language)(heading),
      entry,
      choices: choicesOf(entry, language),
      optional: true,
    })),
  );

/** How far the parties are with a line. */
export const statusField = (language: Language): DecisionField => ({
  id: FIELD.status,
  label: paperSay(language)('col.status'),
  entry: 'status',
  choices: DECISION_STATUSES.map((value) => ({
    value,
    text: paperSay(language)(`status.${value}`),
  })),
  optional: false,
});
