import { nameOfRow } from '../catalogue/forms.js';
import { bindsEnvironment, dutiesOf, listRequirements } from '../catalogue/guideline.js';
import type { Requirement } from '../catalogue/schema.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Phrase } from '../model/phrase.js';
import type {
  CoverageContribution,
  CoverageOptions,
  RequirementCoverage,
  SetAside,
  SubItemCoverage,
} from './model.js';
import { stateAfterTriggers, type Trigger, triggersByRequirement } from './triggers.js';
import { hasGap, type Link, linksByRequirement, stateOf } from './votes.js';
import { weigh } from './weighed.js';

/** The set-aside as words: `coverage.reason.<reason>` with the gate, condition or alternative. */
export function setAsideReason(setAside: SetAside): Phrase {
  const id = `coverage.reason.${setAside.reason}`;
  switch (setAside.reason) {
    case 'gate-no':
    case 'gate-not-applicable':
    case 'gate-open':
      return { id, args: { topics: [setAside.gate] } };
    case 'condition-not-met':
      return { id: `${id}.${setAside.condition}`, args: {} };
    case 'alternative':
      return { id, args: { topics: [setAside.key] } };
    case 'self-conditional':
      return { id, args: {} };
  }
}

const about = (id: string, topics: readonly string[]): Phrase => ({
  id,
  args: { topics: [...new Set(topics)] },
});

/** Whether a link has anything to tell about why its answer does not simply count. */
const hasReason = (link: Link): boolean => link.statement.setAside !== null || isWithheld(link);

const isAbsent = ({ says }: Trigger): boolean => says === 'no';

function reasonsOf(links: readonly Link[], triggers: readonly Trigger[]): readonly Phrase[] {
  if (!links.some(hasReason) && !triggers.some(isAbsent)) return NONE;
  const reasons: Phrase[] = [];
  if (triggers.some(isAbsent)) {
    const absent = triggers.filter(isAbsent).map(({ key }) => key);
    reasons.push(about('coverage.reason.presence-no', absent));
  }
  const told: SetAside[] = [];
  for (const { statement } of links) {
    const { setAside } = statement;
    if (setAside === null || told.some((known) => isSame(known, setAside))) continue;
    told.push(setAside);
    reasons.push(setAsideReason(setAside));
  }
  if (links.some(isWithheld)) {
    const withheld = links.filter(isWithheld).map(({ statement }) => nameOfRow(statement.item));
    reasons.push(about('coverage.reason.information-no', withheld));
  }
  return reasons;
}

const isWithheld = ({ statement: { item, says } }: Link): boolean =>
  says === 'no' && item.role === 'information';

/** Whether two reasons read alike. */
const isSame = (a: SetAside, b: SetAside): boolean =>
  a.reason === b.reason && subjectOf(a) === subjectOf(b);

/** The row or condition that sets a row aside; null where it does so itself. */
function subjectOf(setAside: SetAside): string | null {
  switch (setAside.reason) {
    case 'condition-not-met':
      return setAside.condition;
    case 'alternative':
      return setAside.key;
    case 'self-conditional':
      return null;
    default:
      return setAside.gate;
  }
}

/** Caveats of answers that say something, as `coverage.caveat.<key>`. */
function caveatsOf(links: readonly Link[]): readonly Phrase[] {
  let caveats: readonly Phrase[] = NONE;
  for (const { statement, weight } of links) {
    if (weight.edge.caveat === null) continue;
    const { says, setAside, item } = statement;
    const id = `coverage.caveat.${item.key}`;
    if (setAside !== null || (says !== 'yes' && says !== 'no')) continue;
    if (!caveats.some((known) => known.id === id)) caveats = [...caveats, { id, args: {} }];
  }
  return caveats;
}

const NONE: readonly never[] = [];

/** Nothing on the sheets speaks to the requirement. */
const notAsked = (requirement: Requirement, duties: readonly string[]): RequirementCoverage => ({
  requirement: requirement.id,
  state: 'not-asked',
  asked: false,
  gap: false,
  subItems: duties.map((id) => ({ id, state: 'not-asked' })),
  contributions: NONE,
  reasons: NONE,
  caveats: NONE,
});

/** A requirement, and its coverage by sheets that do not ask about it, as most do not. */
interface Asked {
  readonly requirement: Requirement;
  /** Where it stands in `listRequirements`. */
  readonly place: number;
  readonly silence: RequirementCoverage;
}

const everything: readonly Asked[] = listRequirements().map((requirement, place) => {
  const duties = dutiesOf(requirement).map(({ id }) => id);
  return { requirement, place, silence: notAsked(requirement, duties) };
});

function coverRequirement(
  { requirement, silence }: Asked,
  links: readonly Link[],
  triggers: readonly Trigger[],
): RequirementCoverage {
  const namesDuties = links.some(({ weight }) => weight.duties.length > 0);
  const state = stateAfterTriggers(stateOf(links), triggers, links.some(namesDutiesInForce));
  return {
    requirement: requirement.id,
    state,
    asked: links.length > 0,
    gap: state !== 'not-applicable' && hasGap(links),
    // Where no row names a duty, duties are what they are without any row.
    subItems: namesDuties
      ? silence.subItems.map(({ id }) => coverDuty(id, links))
      : silence.subItems,
    contributions: links.map(contributionOf),
    reasons: reasonsOf(links, triggers),
    caveats: caveatsOf(links),
  };
}

const namesDutiesInForce = ({ statement, weight }: Link): boolean =>
  statement.setAside === null && weight.edge.subItems.length > 0;

const contributionOf = ({ statement, weight }: Link): CoverageContribution => ({
  disclosure: statement.disclosure,
  answer: statement.answer,
  key: statement.item.key,
  edge: weight.edge,
  says: statement.says,
  setAside: statement.setAside,
});

const coverDuty = (id: string, links: readonly Link[]): SubItemCoverage => ({
  id,
  state: stateOf(links.filter(({ weight }) => weight.duties.includes(id))),
});

/**
 * What the sheets of one product say about each requirement of guideline 6.0 that binds the
 * institution, in the order of the guideline.
 * @param disclosures the sheets of ONE product: an MDS, an SDS, or both; [] gives all `not-asked`
 * @returns one entry per requirement: 263, less those that do not bind `options.environment`
 */
export function coverageOf(
  disclosures: readonly Disclosure[],
  options: CoverageOptions,
): readonly RequirementCoverage[] {
  const { statements, topics } = weigh(disclosures, options);
  const links = linksByRequirement(statements, topics);
  const triggers = triggersByRequirement(statements);
  const { environment } = options;
  const binding =
    environment === null
      ? everything
      : everything.filter(({ requirement }) => bindsEnvironment(requirement, environment));
  return binding.map((asked) => {
    const speaking = links[asked.place];
    const deciding = triggers[asked.place];
    return speaking === undefined && deciding === undefined
      ? asked.silence
      : coverRequirement(asked, speaking ?? NONE, deciding ?? NONE);
  });
}
