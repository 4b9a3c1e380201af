import { type Edge, edgesOfItem } from '../catalogue/crosswalk.js';
import {
  dutiesOf,
  findRequirement,
  listRequirements,
  placeOfRequirement,
} from '../catalogue/guideline.js';
import type { FormItem, SubItem } from '../catalogue/schema.js';
import { oncePer } from '../model/once.js';
import type { CoverageState, TopicSays } from './model.js';
import type { Statement } from './statements.js';
import { topicOf } from './topics.js';

/** One link of a row to guideline 6.0, and what it weighs whatever is answered. */
interface Weight {
  readonly edge: Edge;
  /** Where its requirement stands in `listRequirements`. */
  readonly place: number;
  /**
   * - `direct`, `partial`: the relation of the edge, for rows that state a measure;
   * - `information`: the vendor hands over a document or fact. Whatever the edge says, this never
   *   makes a duty of the institution fulfilled, and its いいえ is no gap.
   */
  readonly kind: 'direct' | 'partial' | 'information';
  /** Duties of a bundled requirement that the topic names; [] for the requirement as a whole. */
  readonly duties: readonly string[];
}

/** One row, one of its links, and what is said about its topic: null when there is no evidence. */
export interface Link {
  readonly statement: Statement;
  readonly weight: Weight;
  readonly says: TopicSays | null;
}

/** What one topic contributes to one requirement: a link whose topic somebody speaks to. */
export interface Vote extends Link {
  readonly says: TopicSays;
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

/**
 * The links of a row. Only topic edges count; printed references are citations. A row of unknown kind
 * is not weighed: nobody has said what its はい means.
 */
const weightsOf = oncePer((item: FormItem): readonly Weight[] => {
  if (item.kindUnknown === true) return [];
  const weights: Weight[] = [];
  for (const edge of edgesOfItem(item)) {
    const place = placeOfRequirement(edge.requirement);
    const kind = item.role === 'information' ? 'information' : (edge.relation ?? 'partial');
    if (place !== undefined) weights.push({ edge, place, kind, duties: dutiesNamed(edge) });
  }
  return weights;
});

/** Links of all rows, each with what its topic says, by the place of their requirement in `listRequirements`. */
export function linksByRequirement(
  statements: readonly Statement[],
  topics: ReadonlyMap<string, TopicSays>,
): readonly (readonly Link[] | undefined)[] {
  const links: (Link[] | undefined)[] = new Array(listRequirements().length);
  for (const statement of statements) {
    const says = topics.get(topicOf(statement)) ?? null;
    for (const weight of weightsOf(statement.item)) {
      const link = { statement, weight, says };
      const known = links[weight.place];
      if (known === undefined) links[weight.place] = [link];
      else known.push(link);
    }
  }
  return links;
}

const isVote = (link: Link): link is Vote => link.says !== null;

/** One vote per topic and edge. Topics without evidence cast none. */
export const votesOf = (links: readonly Link[]): readonly Vote[] => links.filter(isVote);

/** Whether a measure in force is answered いいえ. */
export const hasGap = (votes: readonly Vote[]): boolean =>
  votes.some(
    ({ statement, says }) =>
      says === 'no' && statement.item.role === 'measure' && statement.setAside === null,
  );

/** First of the states that apply when nobody says はい, worst knowledge last. */
function withoutYes(votes: readonly Vote[], counts: (vote: Vote) => boolean): CoverageState | null {
  const said = (says: TopicSays) => votes.some((vote) => vote.says === says && counts(vote));
  if (said('no')) return 'declared-absent';
  if (said('unreadable')) return 'unreadable';
  return said('unanswered') ? 'unanswered' : null;
}

const isMeasure = ({ weight }: Vote): boolean => weight.kind !== 'information';
const isSpeaking = (vote: Vote): boolean => isMeasure(vote) && vote.says !== 'not-applicable';
const isDirect = (vote: Vote): boolean => isSpeaking(vote) && vote.weight.kind === 'direct';

/** はい from every measure that speaks, one of them direct, and a direct one for every duty named. */
const allDeclared = (votes: readonly Vote[]): boolean =>
  votes.some(isDirect) &&
  votes.every(
    (vote) =>
      !isSpeaking(vote) ||
      (vote.says === 'yes' &&
        vote.weight.duties.every((duty) =>
          votes.some((other) => isDirect(other) && other.weight.duties.includes(duty)),
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
