import { type Edge, edgesOfItem } from '../catalogue/crosswalk.js';
import { dutiesOf, findRequirement } from '../catalogue/guideline.js';
import type { SubItem } from '../catalogue/schema.js';
import { addTo } from '../model/grouped.js';
import { oncePer } from '../model/once.js';
import type { CoverageState, TopicSays } from './model.js';
import type { Statement } from './statements.js';
import { topicOf } from './topics.js';

/** One row and one of its links to guideline 6.0. */
export interface Link {
  readonly statement: Statement;
  readonly edge: Edge;
}

/**
 * What one topic contributes to one requirement.
 * - `direct`, `partial`: the relation of the edge, for rows that state a measure;
 * - `information`: the vendor hands over a document or fact. Whatever the edge says, this never
 *   makes a duty of the institution fulfilled, and its いいえ is no gap.
 */
export interface Vote {
  readonly weight: 'direct' | 'partial' | 'information';
  /** Duties of a bundled requirement that the topic names; [] for the requirement as a whole. */
  readonly duties: readonly string[];
  readonly says: TopicSays;
  /** A `measure` row in force stands behind it. */
  readonly measure: boolean;
}

/**
 * Links of all rows by requirement. Only topic edges count; printed references are citations. A row
 * of unknown kind is not weighed: nobody has said what its はい means.
 */
export function linksByRequirement(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const statement of statements.filter(({ item }) => item.kindUnknown !== true))
    for (const edge of edgesOfItem(statement.item))
      addTo(links, edge.requirement, { statement, edge });
  return links;
}

/** Duties an edge names, down to those that hold no others. */
const dutiesNamed = oncePer((edge: Edge): readonly string[] => {
  const requirement = findRequirement(edge.requirement);
  if (edge.subItems.length === 0 || requirement === undefined) return [];
  const below = (items: readonly SubItem[]): readonly SubItem[] =>
    items.flatMap((item) => [item, ...below(item.subItems ?? [])]);
  return below(requirement.subItems ?? [])
    .filter(({ id }) => edge.subItems.includes(id))
    .flatMap((item) => (item.subItems === undefined ? [item] : dutiesOf(item)))
    .map(({ id }) => id);
});

/** One vote per topic and edge. Topics without evidence cast none. */
export function votesOf(
  links: readonly Link[],
  topics: ReadonlyMap<string, TopicSays>,
): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { statement, edge } of links) {
    const says = topics.get(topicOf(statement));
    if (says === undefined) continue;
    const { role } = statement.item;
    votes.push({
      weight: role === 'information' ? 'information' : (edge.relation ?? 'partial'),
      duties: dutiesNamed(edge),
      says,
      measure: role === 'measure' && statement.setAside === null,
    });
  }
  return votes;
}

/** Whether a measure in force is answered いいえ. */
export const hasGap = (votes: readonly Vote[]): boolean =>
  votes.some(({ measure, says }) => measure && says === 'no');

/** First of the states that apply when nobody says はい, worst knowledge last. */
function withoutYes(votes: readonly Vote[]): CoverageState | null {
  const says = new Set(votes.map((vote) => vote.says));
  if (says.has('no')) return 'declared-absent';
  if (says.has('unreadable')) return 'unreadable';
  return says.has('unanswered') ? 'unanswered' : null;
}

/**
 * The coverage state that votes add up to, for a requirement or for one duty.
 *
 * 対象外 with a reason drops out: the product does not have the matter. `declared` needs はい from
 * every other measure, at least one of them direct, and a direct はい for every duty that is named.
 * Information counts only for its はい, as part of the way; where nothing but information is asked,
 * its いいえ says nothing about the duty and leaves it `unanswered`.
 */
export function stateOf(votes: readonly Vote[]): CoverageState {
  if (votes.length === 0) return 'not-asked';
  if (votes.some(({ says }) => says === 'conflicting' || says === 'several')) return 'conflicting';
  const measures = votes.filter(({ weight }) => weight !== 'information');
  const speaking = measures.filter(({ says }) => says !== 'not-applicable');
  const direct = speaking.filter(({ weight }) => weight === 'direct');
  const duties = speaking.flatMap((vote) => vote.duties);
  const allDeclared =
    direct.length > 0 &&
    speaking.every(({ says }) => says === 'yes') &&
    duties.every((duty) => direct.some((vote) => vote.duties.includes(duty)));
  if (allDeclared) return 'declared';
  if (votes.some(({ says }) => says === 'yes')) return 'partly-declared';
  const known = withoutYes(direct) ?? withoutYes(speaking);
  if (known !== null) return known;
  const rest = measures.length > 0 ? measures : votes;
  if (rest.some(({ says }) => says === 'unreadable')) return 'unreadable';
  if (rest.some(({ says }) => says === 'no' || says === 'unanswered')) return 'unanswered';
  return rest.every(({ says }) => says === 'not-applicable')
    ? 'not-applicable'
    : 'not-applicable-unexplained';
}
