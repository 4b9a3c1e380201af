/**
 * The decision fields of `demarcation.json` that are looked at here, and the columns beside them,
 * by the id of their column in the workbook. `#2` is the second column of a field.
 */
export const FIELD = {
  allocation: 'allocation',
  institutionPart: 'institutionPart',
  vendorPart: 'vendorPart',
  otherPart: 'otherPart',
  document: 'binding document and clause',
  subcontractor: 'subcontractor and its approval',
  measure: 'closing measure',
  effort: 'effort (now / planned with budget year)',
  measureOwner: 'owner of the measure',
  dueDate: 'due date',
  reason: 'reason for 該当なし',
  completed: 'completion date',
  reviewDate: 'next review date',
  remarks: 'remarks',
  /** Not a decision: how far the parties are. */
  status: 'status',
  /** Not a decision: a date on which people looked at a decision again after an answer changed. */
  reconfirmed: 'reconfirmed',
} as const;

/** How far the parties are with a line (状態). */
export const DECISION_STATUSES = ['proposal', 'discussing', 'agreed'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Begins the id of every column that is not for people and that nobody asks for by name. */
export const TOOL_PREFIX = 'tool.';
