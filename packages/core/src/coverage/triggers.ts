import { addTo, groupedBy } from '../model/grouped.js';
import type { CoverageState, TopicSays } from './model.js';
import { joinSays } from './says.js';
import type { Statement } from './statements.js';

/**
 * Triggers: a row that asks whether something exists (`presence`, or an `option` such as passwords)
 * names requirements that bind only where it does.
 */
export interface Trigger {
  readonly key: string;
  readonly says: TopicSays;
}

/**
 * The rows that decide whether requirements have a subject, with what all sheets say, by
 * requirement. Requirements that no such row names are missing.
 */
export function triggersByRequirement(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Trigger[]> {
  const deciding = groupedBy(
    statements.filter(
      ({ item: { role, triggers } }) =>
        triggers !== undefined && (role === 'presence' || role === 'option'),
    ),
    ({ item }) => item.key,
  );
  const triggers = new Map<string, Trigger[]>();
  for (const [key, rows] of deciding) {
    for (const requirement of new Set(rows.flatMap(({ item }) => item.triggers ?? []))) {
      const naming = rows.filter(({ item }) => item.triggers?.includes(requirement) === true);
      const says = joinSays(naming.map((row) => row.says));
      if (says === null) continue;
      addTo(triggers, requirement, { key, says });
    }
  }
  return triggers;
}

/** States that a missing subject does not take away. */
const STANDING: readonly CoverageState[] = ['declared', 'partly-declared', 'conflicting'];

/**
 * The state of a requirement after its triggers.
 *
 * いいえ makes it `not-applicable`, unless a row in force says はい all the same, or rows in force
 * name duties of it: a missing proxy entry does not take away the duty to identify who enters.
 * A trigger answered in contradiction leaves a requirement that is asked `conflicting`.
 */
export function stateAfterTriggers(
  state: CoverageState,
  triggers: readonly Trigger[],
  namesDutiesInForce: boolean,
): CoverageState {
  if (triggers.length === 0) return state;
  const says = joinSays(triggers.map((trigger) => trigger.says));
  if ((says === 'conflicting' || says === 'several') && state !== 'not-asked') return 'conflicting';
  const stands = STANDING.includes(state);
  return says === 'no' && !stands && !namesDutiesInForce ? 'not-applicable' : state;
}
