import { groupedBy } from '../../basics/grouped.js';
import { CONDITIONS } from '../../catalogue/conditions.js';
import { conditionAlone, conditionsAlone } from '../../catalogue/forms.js';
import type { Condition, FormItem } from '../../catalogue/schema.js';
import type { RetentionOption } from '../../coverage/model.js';
import type { RuleContext } from '../context.js';
import type { Row } from './rows.js';
import type { Sheet } from './sheet.js';
import { sheetFact } from './sheet-fact.js';

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

/** Rows of the sheet that presuppose a condition alone, those under a closed gate left out. */
export const rowsUnder = (sheet: Sheet, condition: Condition): readonly Row[] =>
  rowsByCondition(sheet).get(condition) ?? NONE;

const rowsByCondition = sheetFact((sheet) =>
  groupedBy(
    sheet.rows.filter((row) => row.item?.appliesTo !== undefined && !isGatedOff(sheet, row)),
    ({ item }) => conditionAlone(item),
  ),
);

/** What the option and the sheet say about a condition of the product. */
export function conditionState(
  sheet: Sheet,
  condition: Condition,
  context: Pick<RuleContext, 'retention'>,
): ConditionState {
  if (condition === 'retention' && context.retention !== 'auto')
    return context.retention === 'yes' ? 'met' : 'not-met';
  return statesOf(sheet).get(condition) ?? 'met';
}

/** Whether all that a row presupposes holds, so that it must be answered. */
export function conditionsHold(
  sheet: Sheet,
  { appliesTo }: FormItem,
  context: Pick<RuleContext, 'retention'>,
): boolean {
  for (const condition of appliesTo ?? NONE)
    if (conditionState(sheet, condition, context) !== 'met') return false;
  return true;
}

const NONE: readonly never[] = [];

/** What the sheet alone says about each condition. */
const statesOf = sheetFact(
  (sheet): ReadonlyMap<Condition, ConditionState> =>
    new Map(CONDITIONS.map((condition) => [condition, stateOf(sheet, condition)])),
);

function stateOf(sheet: Sheet, condition: Condition): ConditionState {
  // Without a section of its own (external storage on the MDS) each row stands for itself.
  if (!conditionsAlone(sheet.form).has(condition)) return 'met';
  const rows = rowsUnder(sheet, condition);
  if (rows.length === 0) return 'not-met';
  const says = (choice: string, ...roles: readonly string[]) =>
    rows.some(({ answer, item }) => answer.choice === choice && !roles.includes(item?.role ?? ''));
  if (says('yes')) return 'met';
  // いいえ on a presence row (no signed documents) fits a product without any retention duty.
  if (says('no', 'presence')) return 'unclear';
  return says('not-applicable') || says('no') ? 'not-met' : 'unknown';
}

/**
 * The row another row depends on: on its own sheet, else on another sheet of the product (an SDS
 * need not ask again whether there is remote maintenance). Null when no sheet has it.
 */
export function gateOf(sheet: Sheet, { item }: Pick<Row, 'item'>): Row | null {
  const gate = item?.gatedBy;
  if (gate === undefined) return null;
  const own = sheet.byKey.get(gate);
  if (own !== undefined) return own;
  for (const { byKey } of sheet.companions) {
    const row = byKey.get(gate);
    if (row !== undefined) return row;
  }
  return null;
}

/** The gate of a row says that the row's matter does not exist. */
export function isGatedOff(sheet: Sheet, row: Pick<Row, 'item'>): boolean {
  const choice = gateOf(sheet, row)?.answer.choice;
  return choice === 'no' || choice === 'not-applicable';
}

/**
 * A row says that its matter exists, yet everything under it is 対象外 and not every row says why:
 * one matter, said once and not row by row.
 */
export function isWhollyNotApplicable(sheet: Sheet, gate: string): boolean {
  if (sheet.byKey.get(gate)?.answer.choice !== 'yes') return false;
  const rows = rowsBehind(sheet, gate);
  return (
    rows.every(({ answer }) => answer.choice === 'not-applicable') &&
    rows.some(({ texts }) => texts.length === 0)
  );
}

/** Rows that depend on a row. */
export const rowsBehind = (sheet: Sheet, gate: string): readonly Row[] =>
  byGate(sheet).get(gate) ?? NONE;

const byGate = sheetFact(({ gated }) => groupedBy(gated, ({ item }) => item?.gatedBy));

/** The gate of a row has no readable single answer. */
const isGateOpen = (sheet: Sheet, row: Row): boolean => gateOf(sheet, row)?.answer.choice === null;

/** Keys of the rows to which a row answered はい is the alternative. */
const alternativesClaimed = sheetFact(
  ({ marked }): ReadonlySet<string> =>
    new Set(marked.yes.flatMap(({ item }) => item?.alternativeTo ?? [])),
);

/** The row is one of two alternatives and the other one is claimed. */
function isAnsweredByAlternative(sheet: Sheet, { item }: Row): boolean {
  if (item === null) return false;
  const { key, alternativeTo } = item;
  return (
    alternativesClaimed(sheet).has(key) ||
    (alternativeTo !== undefined && sheet.marked.yes.some((row) => row.item?.key === alternativeTo))
  );
}

type Judged = 'yes' | 'no' | 'open';

/**
 * Whether what is marked on a row (or missing) may be judged: `yes`; `no` when it is set aside;
 * `open` when that depends on an answer another finding already asks for.
 */
export function isJudged(sheet: Sheet, row: Row, context: Pick<RuleContext, 'retention'>): Judged {
  const { retention } = context;
  const byRetention = judgedRows(sheet);
  const known = byRetention[retention] ?? new Array<Judged | undefined>(sheet.rows.length);
  byRetention[retention] = known;
  const judged = known[row.index] ?? judge(sheet, row, context);
  known[row.index] = judged;
  return judged;
}

/** Many rules ask it of the same rows. */
const judgedRows = sheetFact((): Partial<Record<RetentionOption, (Judged | undefined)[]>> => ({}));

function judge(sheet: Sheet, row: Row, context: Pick<RuleContext, 'retention'>): Judged {
  if (isGatedOff(sheet, row) || isAnsweredByAlternative(sheet, row)) return 'no';
  let isOpen = isGateOpen(sheet, row);
  for (const condition of row.item?.appliesTo ?? NONE) {
    const state = conditionState(sheet, condition, context);
    if (state === 'not-met') return 'no';
    if (state !== 'met') isOpen = true;
  }
  return isOpen ? 'open' : 'yes';
}
