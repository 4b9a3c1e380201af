import type { Condition } from '../../catalogue/schema.js';
import type { RuleContext } from '../context.js';
import { choiceOf, type Row, type Sheet } from './sheet.js';

/**
 * Conditions come first: a row under a gate answered いいえ, or about records the product does not
 * keep, is not judged by what is marked on it.
 */

/**
 * - `met`: the circumstance holds, so the rows must be answered;
 * - `not-met`: it does not (said by the option, or every answered row is 対象外);
 * - `unclear`: no はい at all, but いいえ among the answers: perhaps 対象外 was meant;
 * - `unknown`: nothing is marked.
 */
export type ConditionState = 'met' | 'not-met' | 'unclear' | 'unknown';

/** Rows of the sheet that presuppose a condition. */
export const rowsUnder = (sheet: Sheet, condition: Condition): readonly Row[] =>
  sheet.rows.filter(({ item }) => item?.appliesTo?.includes(condition) === true);

/** What the option and the sheet say about a condition of the product. */
export function conditionState(
  sheet: Sheet,
  condition: Condition,
  context: Pick<RuleContext, 'retention'>,
): ConditionState {
  if (condition === 'retention' && context.retention !== 'auto')
    return context.retention === 'yes' ? 'met' : 'not-met';
  const rows = rowsUnder(sheet, condition).filter((row) => !isGatedOff(sheet, row));
  const says = (choice: string, ...roles: readonly string[]) =>
    rows.some(({ answer, item }) => answer.choice === choice && !roles.includes(item?.role ?? ''));
  if (says('yes')) return 'met';
  // いいえ on a presence row (no signed documents) fits a product without any retention duty.
  if (says('no', 'presence')) return 'unclear';
  return says('not-applicable') || says('no') ? 'not-met' : 'unknown';
}

/** The gate of a row is on the sheet and says that the row's matter does not exist. */
export function isGatedOff(sheet: Sheet, row: Row): boolean {
  const gate = row.item?.gatedBy;
  if (gate === undefined) return false;
  const choice = choiceOf(sheet, gate);
  return choice === 'no' || choice === 'not-applicable';
}

/** The gate of a row is on the sheet but has no readable single answer. */
function isGateOpen(sheet: Sheet, row: Row): boolean {
  const gate = row.item?.gatedBy;
  return gate !== undefined && sheet.byKey.has(gate) && choiceOf(sheet, gate) === null;
}

/** The row is one of two alternatives and the other one is claimed. */
function isAnsweredByAlternative(sheet: Sheet, row: Row): boolean {
  const own = row.item;
  if (own === null) return false;
  return sheet.rows.some(
    ({ item, answer }) =>
      item !== null &&
      answer.choice === 'yes' &&
      (item.key === own.alternativeTo || item.alternativeTo === own.key),
  );
}

/**
 * Whether what is marked on a row (or missing) may be judged: `yes`; `no` when it is set aside;
 * `open` when that depends on an answer another finding already asks for.
 */
export function isJudged(
  sheet: Sheet,
  row: Row,
  context: Pick<RuleContext, 'retention'>,
): 'yes' | 'no' | 'open' {
  if (isGatedOff(sheet, row) || isAnsweredByAlternative(sheet, row)) return 'no';
  const states = (row.item?.appliesTo ?? []).map((condition) =>
    conditionState(sheet, condition, context),
  );
  if (states.includes('not-met')) return 'no';
  if (states.some((state) => state !== 'met') || isGateOpen(sheet, row)) return 'open';
  return 'yes';
}
