import { chained } from '../basics/chained.js';
import { addTo } from '../basics/grouped.js';
import { CONDITIONS } from '../catalogue/conditions.js';
import { conditionAlone, conditionsAlone, formFor } from '../catalogue/forms.js';
import type { Condition, Form } from '../catalogue/schema.js';
import type { Disclosure } from '../model/disclosure.js';
import type { CoverageOptions, SetAside, TopicSays } from './model.js';
import { joinSays } from './says.js';
import { type Statement, statementsOf } from './statements.js';

/**
 * Conditions come first: before an answer counts, the gate of its row, the circumstances the row
 * presupposes and its alternative are asked.
 */

/** Rows that others depend on, in force and set aside alike, by their key. */
type Gates = ReadonlyMap<string, readonly Statement[]>;

function gatesAmong(rows: readonly Statement[]): Gates {
  const named = new Set<string>();
  for (const { item } of rows) if (item.gatedBy !== undefined) named.add(item.gatedBy);
  const gates = new Map<string, Statement[]>();
  for (const row of rows) if (named.has(row.item.key)) addTo(gates, row.item.key, row);
  return gates;
}

/**
 * What the gate of a row says: on the row's own sheet, or where that has no such row, on the other
 * sheets of the product. Null when no sheet has the row.
 */
function gateSays(gate: string, row: Statement, all: Gates): TopicSays | null {
  const gates = all.get(gate);
  if (gates === undefined) return null;
  const [first] = gates;
  if (first !== undefined && gates.length === 1) return first.says;
  const own = gates.filter(({ disclosure }) => disclosure === row.disclosure);
  return joinSays((own.length > 0 ? own : gates).map(({ says }) => says));
}

function setAsideByGate(row: Statement, all: Gates): SetAside | null {
  const gate = row.item.gatedBy;
  if (gate === undefined) return null;
  const says = gateSays(gate, row, all);
  if (says === null || says === 'yes') return null;
  if (says === 'no') return { reason: 'gate-no', gate };
  if (says === 'not-applicable' || says === 'not-applicable-unexplained')
    return { reason: 'gate-not-applicable', gate, explained: says === 'not-applicable' };
  // Nobody knows yet whether the matter exists. はい implies that it does; いいえ is no gap so far.
  return row.says === 'no' ? { reason: 'gate-open', gate, gateSays: says } : null;
}

function isGatedOff(row: Statement, all: Gates): boolean {
  const reason = setAsideByGate(row, all)?.reason;
  return reason === 'gate-no' || reason === 'gate-not-applicable';
}

/** The rows answered はい that take part in a pair of alternatives: few, if any. */
function claimedAlternatives(all: readonly Statement[]): readonly Statement[] {
  const pairing = all.filter(({ item }) => item.alternativeTo !== undefined);
  if (pairing.length === 0) return pairing;
  const named = new Set(pairing.map(({ item }) => item.alternativeTo));
  return all.filter(
    ({ item, says }) => says === 'yes' && (item.alternativeTo !== undefined || named.has(item.key)),
  );
}

/** The other one of two alternatives is claimed, so this row need not be. */
function setAsideByAlternative(
  row: Statement,
  alternatives: readonly Statement[],
): SetAside | null {
  if (alternatives.length === 0) return null;
  if (!['no', 'not-applicable-unexplained', 'unanswered'].includes(row.says)) return null;
  const claimed = alternatives.find(
    ({ disclosure, item }) =>
      disclosure === row.disclosure &&
      (item.key === row.item.alternativeTo || item.alternativeTo === row.item.key),
  );
  return claimed === undefined ? null : { reason: 'alternative', key: claimed.item.key };
}

/** A mark that fits a sheet whose product the condition does not concern. */
const fitsAbsence = ({ item, says }: Statement): boolean =>
  says === 'not-applicable' ||
  says === 'not-applicable-unexplained' ||
  // Having no signed documents is no sign of a retention duty.
  (item.role === 'presence' && says === 'no');

/**
 * Whether a sheet shows that a condition does not hold, decided from the rows that presuppose this
 * condition and no other: all of them on the sheet are 対象外 (or いいえ on a presence row), or the
 * sheet has none of them. One answer はい or いいえ, one blank or unreadable row, and the condition
 * is taken to hold, so that nothing drops out unseen. Rows whose gate is not はい are no evidence.
 *
 * `external-storage` is decided only where the form has its section (8, on the SDS): the MDS has a
 * single such row, and its 対象外 needs a note like any other.
 */
function isAbsent(
  condition: Condition,
  form: Form,
  sheet: readonly Statement[],
  gates: Gates,
): boolean {
  return (
    conditionsAlone(form).has(condition) &&
    sheet.every(
      (row) => conditionAlone(row.item) !== condition || isGatedOff(row, gates) || fitsAbsence(row),
    )
  );
}

function conditionsNotMet(
  disclosure: Disclosure,
  sheet: readonly Statement[],
  gates: Gates,
  { retention, forms }: Pick<CoverageOptions, 'retention' | 'forms'>,
): readonly Condition[] {
  const { kind, edition } = disclosure.content.form;
  const form = formFor(kind, edition, forms);
  return CONDITIONS.filter((condition) =>
    condition === 'retention' && retention !== 'auto'
      ? retention === 'no'
      : isAbsent(condition, form, sheet, gates),
  );
}

function setAsideByCondition({ item }: Statement, notMet: readonly Condition[]): SetAside | null {
  if (notMet.length === 0) return null;
  const condition = item.appliesTo?.find((needed) => notMet.includes(needed));
  return condition === undefined ? null : { reason: 'condition-not-met', condition };
}

function setAsideBySelfCondition({ item, says }: Statement): SetAside | null {
  return item.selfConditional === true && says === 'not-applicable'
    ? { reason: 'self-conditional' }
    : null;
}

/**
 * The rows of all sheets of one product, each with the reason that sets it aside, if any. The
 * retention duty is decided per sheet: a client whose MDS leaves section 7 to the service and the
 * service's SDS that answers it do not contradict each other.
 */
export function statementsOfProduct(
  disclosures: readonly Disclosure[],
  options: Pick<CoverageOptions, 'retention' | 'forms'>,
): readonly Statement[] {
  const sheets = disclosures.map((disclosure, index) =>
    statementsOf(disclosure, index, options.forms),
  );
  const all = chained(sheets);
  const gates = gatesAmong(all);
  const alternatives = claimedAlternatives(all);
  const statements: Statement[] = [];
  disclosures.forEach((disclosure, index) => {
    const sheet = sheets[index] ?? [];
    const own = sheets.length === 1 ? gates : gatesAmong(sheet);
    const notMet = conditionsNotMet(disclosure, sheet, own, options);
    for (const row of sheet) {
      const reason =
        setAsideByCondition(row, notMet) ??
        setAsideByGate(row, gates) ??
        setAsideByAlternative(row, alternatives) ??
        setAsideBySelfCondition(row);
      statements.push(reason === null ? row : row.setAsideFor(reason));
    }
  });
  return statements;
}
