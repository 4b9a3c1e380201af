import { allocationSchema, demarcationData, FIELD, type MatrixLine } from '@kaijisho/core';
import type { DataValidation } from 'exceljs';
import type { Column } from '../table.js';
import type { Say, WordId } from '../words/index.js';
import { entryContent, filledOf } from './people.js';
import type { Writing } from './writing.js';

/**
 * The columns people fill in, one or more per decision field of `demarcation.json`. The tool writes
 * into them only what people wrote there before: nothing it derives is an agreement.
 */

/** How a decision column is filled in. */
export type EntryKind = 'text' | 'date' | 'allocation' | 'effort' | 'yes-no';

interface DecisionColumn {
  readonly heading: WordId;
  readonly width: number;
  readonly entry: EntryKind;
  /** Width beside the columns that a settled table has in addition. */
  readonly narrow?: number;
  /** Which printed page of the agreement the column stands on. */
  readonly page: 1 | 2;
}

/** Layout by decision field. Widths of each page add up so that print pages break between them. */
const LAYOUT: Readonly<Record<string, readonly DecisionColumn[]>> = {
  allocation: [{ heading: 'decision.allocation', width: 18, entry: 'allocation', page: 1 }],
  institutionPart: [
    { heading: 'decision.institutionPart', width: 28, narrow: 20, entry: 'text', page: 1 },
  ],
  vendorPart: [{ heading: 'decision.vendorPart', width: 28, narrow: 20, entry: 'text', page: 1 }],
  otherPart: [{ heading: 'decision.otherPart', width: 20, narrow: 16, entry: 'text', page: 1 }],
  'trigger and deadline': [
    { heading: 'decision.trigger', width: 20, narrow: 16, entry: 'text', page: 1 },
  ],
  'equipment owner': [{ heading: 'decision.owner', width: 13, entry: 'text', page: 1 }],
  'equipment installer': [{ heading: 'decision.installer', width: 13, entry: 'text', page: 1 }],
  'equipment maintainer': [{ heading: 'decision.maintainer', width: 13, entry: 'text', page: 1 }],
  'binding document and clause': [
    { heading: 'decision.document', width: 25, narrow: 24, entry: 'text', page: 1 },
  ],
  'subcontractor and its approval': [
    { heading: 'decision.subcontractor', width: 24, entry: 'text', page: 1 },
  ],
  'closing measure': [{ heading: 'decision.measure', width: 32, entry: 'text', page: 2 }],
  'effort (now / planned with budget year)': [
    { heading: 'decision.effort', width: 17, entry: 'effort', page: 2 },
  ],
  'owner of the measure': [
    { heading: 'decision.measure-owner', width: 15, entry: 'text', page: 2 },
  ],
  'due date': [{ heading: 'decision.due', width: 12, entry: 'date', page: 2 }],
  'residual risk accepted by': [{ heading: 'decision.risk', width: 15, entry: 'text', page: 2 }],
  'reason for 該当なし': [{ heading: 'decision.reason', width: 22, entry: 'text', page: 2 }],
  'first confirmation (yes/no, date)': [
    { heading: 'decision.confirmed', width: 10, entry: 'yes-no', page: 2 },
    { heading: 'decision.confirmed-on', width: 12, entry: 'date', page: 2 },
  ],
  'completion date': [{ heading: 'decision.completed', width: 12, entry: 'date', page: 2 }],
  'management approval date': [{ heading: 'decision.approved', width: 12, entry: 'date', page: 2 }],
  'next review date': [{ heading: 'decision.review', width: 12, entry: 'date', page: 2 }],
  remarks: [{ heading: 'decision.remarks', width: 31, entry: 'text', page: 2 }],
};

/** A column for people with the id under which its content is read back. */
export interface DecisionColumnPlan {
  /** The decision field, followed by `#2` for the second column of a field. */
  readonly id: string;
  readonly page: 1 | 2;
  readonly column: Column<MatrixLine>;
  readonly validation: DataValidation | null;
}

const list = (words: readonly string[], say: Say): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${words.join(',')}"`],
  showErrorMessage: true,
  errorStyle: 'stop',
  error: say('list.error'),
});

/** Entries for the allocation lists, in the order of the catalogue. */
const allocationWords = (say: Say): readonly string[] =>
  allocationSchema.options.map((allocation) => say(`allocation.${allocation}`));

/** Entries for the status list. A new table holds the first one only. */
export const statusValidation = (say: Say): DataValidation =>
  list([say('status.proposal'), say('status.discussing'), say('status.agreed')], say);

function validationOf(entry: EntryKind, say: Say): DataValidation | null {
  switch (entry) {
    case 'text':
      return null;
    case 'allocation':
      return list(allocationWords(say), say);
    case 'yes-no':
      return list([say('choice.yes'), say('choice.no')], say);
    case 'effort':
      return {
        ...list([say('effort.now'), say('effort.planned')], say),
        // The budget year has to be typed in, so the list only helps.
        showErrorMessage: false,
        showInputMessage: true,
        prompt: say('effort.prompt'),
      };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThan',
        allowBlank: true,
        formulae: [new Date('2000-01-01T00:00:00Z')],
        showErrorMessage: true,
        errorStyle: 'warning',
        error: say('date.error'),
        showInputMessage: true,
        prompt: say('date.prompt'),
      };
  }
}

/** How a column of people is filled in, by its id; undefined for one that is not ours. */
export function entryKindOf(id: string): EntryKind | undefined {
  if (id === FIELD.reconfirmed) return 'date';
  const [field = '', number = '1'] = id.split('#');
  return LAYOUT[field]?.[Number(number) - 1]?.entry;
}

function planColumn(plan: DecisionColumn, id: string, writing: Writing): DecisionColumnPlan {
  const { say } = writing;
  const numberFormat = plan.entry === 'date' ? { numberFormat: 'yyyy/m/d' } : {};
  return {
    id,
    page: plan.page,
    validation: validationOf(plan.entry, say),
    column: {
      id,
      heading: say(plan.heading),
      width: writing.input.agreement === null ? plan.width : (plan.narrow ?? plan.width),
      people: true,
      look: { fill: 'input', ...numberFormat },
      value: (line) =>
        entryContent(filledOf(writing, line)?.entries.get(id), plan.entry === 'date'),
    },
  };
}

/**
 * The columns of a decision field with their ids.
 * @throws when the catalogue has a decision field this writer has no column for.
 */
export function decisionColumnsOf(
  field: string,
): readonly (DecisionColumn & { readonly id: string })[] {
  const columns = LAYOUT[field];
  if (columns === undefined) throw new Error(`No column for the decision field "${field}"`);
  return columns.map((plan, index) => ({
    ...plan,
    id: index === 0 ? field : `${field}#${index + 1}`,
  }));
}

/** The decision columns in the order of the catalogue. */
export const decisionColumns = (writing: Writing): readonly DecisionColumnPlan[] =>
  demarcationData().decisionFields.flatMap((field) =>
    decisionColumnsOf(field).map((plan) => planColumn(plan, plan.id, writing)),
  );
