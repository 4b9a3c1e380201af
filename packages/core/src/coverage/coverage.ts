import { nameOfRow } from '../catalogue/forms.js';
import { bindsEnvironment, dutiesOf, listRequirements } from '../catalogue/guideline.js';
import type { Requirement } from '../catalogue/schema.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Phrase } from '../model/phrase.js';
import type { CoverageOptions, RequirementCoverage, SetAside } from './model.js';
import { stateAfterTriggers, type Trigger, triggersByRequirement } from './triggers.js';
import { hasGap, type Link, linksByRequirement, stateOf, votesOf } from './votes.js';
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

const about = (id: string, topics: readonly string[]): readonly Phrase[] =>
  topics.length === 0 ? NONE : [{ id, args: { topics: [...new Set(topics)] } }];

function reasonsOf(links: readonly Link[], triggers: readonly Trigger[]): readonly Phrase[] {
  const absent: string[] = [];
  const withheld: string[] = [];
  const setAsides: Phrase[] = [];
  for (const { says, key } of triggers) if (says === 'no') absent.push(key);
  for (const { statement } of links) {
    const { item, says, setAside } = statement;
    if (setAside !== null) setAsides.push(setAsideReason(setAside));
    if (item.role === 'information' && says === 'no') withheld.push(nameOfRow(item));
  }
  if (absent.length + withheld.length + setAsides.length === 0) return NONE;
  return uniquePhrases([
    ...about('coverage.reason.presence-no', absent),
    ...setAsides,
    ...about('coverage.reason.information-no', withheld),
  ]);
}

/** Phrases of one id differ in their topics, if at all. */
const spelt = ({ id, args }: Phrase): string =>
  args.topics === undefined ? id : `${id} ${args.topics}`;

const uniquePhrases = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.length < 2
    ? phrases
    : [...new Map(phrases.map((phrase) => [spelt(phrase), phrase])).values()];

/** Caveats of answers that say something, as `coverage.caveat.<key>`. */
function caveatsOf(links: readonly Link[]): readonly Phrase[] {
  const caveats: Phrase[] = [];
  for (const { statement, weight } of links) {
    const { says, setAside, item } = statement;
    if (weight.edge.caveat !== null && setAside === null && (says === 'yes' || says === 'no'))
      caveats.push({ id: `coverage.caveat.${item.key}`, args: {} });
  }
  return uniquePhrases(caveats);
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

/** A requirement, its duties, and its coverage by sheets that do not ask about it, as most do not. */
interface Asked {
  readonly requirement: Requirement;
  /** Where it stands in `listRequirements`. */
  readonly place: number;
  readonly duties: readonly string[];
  readonly silence: RequirementCoverage;
}

const everything: readonly Asked[] = listRequirements().map((requirement, place) => {
  const duties = dutiesOf(requirement).map(({ id }) => id);
  return { requirement, place, duties, silence: notAsked(requirement, duties) };
});

function coverRequirement(
  { requirement, duties }: Asked,
  links: readonly Link[],
  triggers: readonly Trigger[],
): RequirementCoverage {
  const votes = votesOf(links);
  const namesDutiesInForce = links.some(
    ({ statement, weight }) => statement.setAside === null && weight.edge.subItems.length > 0,
  );
  const state = stateAfterTriggers(stateOf(votes), triggers, namesDutiesInForce);
  return {
    requirement: requirement.id,
    state,
    asked: links.length > 0,
    gap: state !== 'not-applicable' && hasGap(votes),
    subItems: duties.map((id) => ({
      id,
      state: stateOf(votes.filter(({ weight }) => weight.duties.includes(id))),
    })),
    contributions: links.map(({ statement, weight }) => ({
      disclosure: statement.disclosure,
      answer: statement.answer,
      key: statement.item.key,
      edge: weight.edge,
      says: statement.says,
      setAside: statement.setAside,
    })),
    reasons: reasonsOf(links, triggers),
    caveats: caveatsOf(links),
  };
}

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
    const deciding = triggers.get(asked.requirement.id);
    return speaking === undefined && deciding === undefined
      ? asked.silence
      : coverRequirement(asked, speaking ?? NONE, deciding ?? NONE);
  });
}
