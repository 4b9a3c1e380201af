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

/** The rows that decide whether a requirement has a subject, with what all sheets say. */
export function triggersOf(
  requirement: string,
  statements: readonly Statement[],
): readonly Trigger[] {
  const rows = statements.filter(
    ({ item }) =>
      (item.role === 'presence' || item.role === 'option') &&
      item.triggers?.includes(requirement) === true,
  );
  return [...new Set(rows.map(({ item }) => item.key))].flatMap((key) => {
    const says = joinSays(rows.filter(({ item }) => item.key === key).map((row) => row.says));
    return says === null ? [] : [{ key, says }];
  });
}

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
  const says = joinSays(triggers.map((trigger) => trigger.says));
  if ((says === 'conflicting' || says === 'several') && state !== 'not-asked') return 'conflicting';
  const stands = ['declared', 'partly-declared', 'conflicting'].includes(state);
  return says === 'no' && !stands && !namesDutiesInForce ? 'not-applicable' : state;
}
