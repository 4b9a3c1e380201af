import { type Edge, edgesOfItem } from '../catalogue/crosswalk.js';
import { dutiesOf, findRequirement } from '../catalogue/guideline.js';
import type { FormItem, SubItem } from '../catalogue/schema.js';
import { addTo } from '../model/grouped.js';
import { oncePer } from '../model/once.js';
import type { CoverageState, TopicSays } from './model.js';
import type { Statement } from './statements.js';
import { topicOf } from './topics.js';

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

/** One row and one of its links to guideline 6.0. */
export interface Link {
  readonly statement: Statement;
  readonly edge: Edge;
  /** Null when there is no evidence on the topic. */
  readonly vote: Vote | null;
}

/** Duties an edge names, down to those that hold no others. */
function dutiesNamed(edge: Edge): readonly string[] {
  const requirement = findRequirement(edge.requirement);
  if (edge.subItems.length === 0 || requirement === undefined) return [];
  const below = (items: readonly SubItem[]): readonly SubItem[] =>
    items.flatMap((item) => [item, ...below(item.subItems ?? [])]);
  return below(requirement.subItems ?? [])
    .filter(({ id }) => edge.subItems.includes(id))
    .flatMap((item) => (item.subItems === undefined ? [item] : dutiesOf(item)))
    .map(({ id }) => id);
}

type Weight = Pick<Link, 'edge'> & Pick<Vote, 'weight' | 'duties'>;

/**
 * The links of a row and what they weigh, whatever is answered. Only topic edges count; printed
 * references are citations. A row of unknown kind is not weighed: nobody has said what its はい means.
 */
const weightsOf = oncePer((item: FormItem): readonly Weight[] =>
  item.kindUnknown === true
    ? []
    : edgesOfItem(item).map((edge) => ({
        edge,
        duties: dutiesNamed(edge),
        weight: item.role === 'information' ? 'information' : (edge.relation ?? 'partial'),
      })),
);

/** Links of all rows by requirement, each with the vote of its topic. */
export function linksByRequirement(
  statements: readonly Statement[],
  topics: ReadonlyMap<string, TopicSays>,
): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const statement of statements) {
    const says = topics.get(topicOf(statement));
    const measure = statement.item.role === 'measure' && statement.setAside === null;
    for (const { edge, weight, duties } of weightsOf(statement.item)) {
      const vote = says === undefined ? null : { weight, duties, says, measure };
      addTo(links, edge.requirement, { statement, edge, vote });
    }
  }
  return links;
}

/** One vote per topic and edge. Topics without evidence cast none. */
export function votesOf(links: readonly Link[]): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { vote } of links) if (vote !== null) votes.push(vote);
  return votes;
}

/** Whether a measure in force is answered いいえ. */
export const hasGap = (votes: readonly Vote[]): boolean =>
  votes.some(({ measure, says }) => measure && says === 'no');

/** First of the states that apply when nobody says はい, worst knowledge last. */
function withoutYes(votes: readonly Vote[], counts: (vote: Vote) => boolean): CoverageState | null {
  const said = (says: TopicSays) => votes.some((vote) => vote.says === says && counts(vote));
  if (said('no')) return 'declared-absent';
  if (said('unreadable')) return 'unreadable';
  return said('unanswered') ? 'unanswered' : null;
}

const isMeasure = ({ weight }: Vote): boolean => weight !== 'information';
const isSpeaking = (vote: Vote): boolean => isMeasure(vote) && vote.says !== 'not-applicable';
const isDirect = (vote: Vote): boolean => isSpeaking(vote) && vote.weight === 'direct';

/** はい from every measure that speaks, one of them direct, and a direct one for every duty named. */
const allDeclared = (votes: readonly Vote[]): boolean =>
  votes.some(isDirect) &&
  votes.every(
    (vote) =>
      !isSpeaking(vote) ||
      (vote.says === 'yes' &&
        vote.duties.every((duty) =>
          votes.some((other) => isDirect(other) && other.duties.includes(duty)),
        )),
  );

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
  if (allDeclared(votes)) return 'declared';
  if (votes.some(({ says }) => says === 'yes')) return 'partly-declared';
  const known = withoutYes(votes, isDirect) ?? withoutYes(votes, isSpeaking);
  if (known !== null) return known;
  const rest = votes.some(isMeasure) ? votes.filter(isMeasure) : votes;
  if (rest.some(({ says }) => says === 'unreadable')) return 'unreadable';
  if (rest.some(({ says }) => says === 'no' || says === 'unanswered')) return 'unanswered';
  return rest.every(({ says }) => says === 'not-applicable')
    ? 'not-applicable'
    : 'not-applicable-unexplained';
}
