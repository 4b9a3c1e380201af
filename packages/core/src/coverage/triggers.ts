import { addAt, groupedBy } from '../basics/grouped.js';
import { listRequirements, placeOfRequirement } from '../catalogue/guideline.js';
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

const isDeciding = ({ item: { role, triggers } }: Statement): boolean =>
  triggers !== undefined && (role === 'presence' || role === 'option');

/**
 * The rows that decide whether requirements have a subject, with what all sheets say, by the place of
 * the requirement in `listRequirements`. Requirements that no such row names have none.
 */
export function triggersByRequirement(
  statements: readonly Statement[],
): readonly (readonly Trigger[] | undefined)[] {
  const triggers: (Trigger[] | undefined)[] = new Array(listRequirements().length);
  for (const [key, rows] of groupedBy(statements.filter(isDeciding), ({ item }) => item.key))
    for (const requirement of requirementsNamed(rows)) {
      const place = placeOfRequirement(requirement);
      const says = saysAbout(requirement, rows);
      if (place === undefined || says === null) continue;
      addAt(triggers, place, { key, says });
    }
  return triggers;
}

/** Requirements that some of the rows of one key name. */
function requirementsNamed(rows: readonly Statement[]): Iterable<string> {
  const [first] = rows;
  if (rows.length === 1) return first?.item.triggers ?? [];
  return new Set(rows.flatMap(({ item }) => item.triggers ?? []));
}

/** What those rows say together that name the requirement. */
function saysAbout(requirement: string, rows: readonly Statement[]): TopicSays | null {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return first.says;
  const naming = rows.filter(({ item }) => item.triggers?.includes(requirement) === true);
  return joinSays(naming.map((row) => row.says));
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
