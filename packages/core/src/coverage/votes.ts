import { addAt } from '../basics/grouped.js';
import { oncePer } from '../basics/once.js';
import { type Edge, edgesOfItem } from '../catalogue/crosswalk.js';
import {
  dutiesOf,
  findRequirement,
  listRequirements,
  placeOfRequirement,
} from '../catalogue/guideline.js';
import type { FormItem, SubItem } from '../catalogue/schema.js';
import type { CoverageState, TopicSays } from './model.js';
import type { Statement } from './statements.js';

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
export class Link {
  constructor(
    readonly statement: Statement,
    readonly weight: Weight,
    readonly says: TopicSays | null,
  ) {}
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
    const says = topics.get(statement.topic) ?? null;
    for (const weight of weightsOf(statement.item))
      addAt(links, weight.place, new Link(statement, weight, says));
  }
  return links;
}

const isGap = ({ statement, says }: Link): boolean =>
  says === 'no' && statement.item.role === 'measure' && statement.setAside === null;

/** Whether a measure in force is answered いいえ. */
export const hasGap = (links: readonly Link[]): boolean => links.some(isGap);

/** What can be said of a topic, one bit each: what many links say is one small integer. */
const BITS: Readonly<Record<TopicSays, number>> = {
  yes: 1,
  no: 2,
  'not-applicable': 4,
  'not-applicable-unexplained': 8,
  unanswered: 16,
  unreadable: 32,
  several: 64,
  conflicting: 128,
};

/** What links say, as bits: all of them, those of measures, and the direct ones among these. */
interface Said {
  readonly all: number;
  readonly measures: number;
  readonly direct: number;
}

/** Topics without evidence say nothing. */
function saidBy(links: readonly Link[]): Said {
  let all = 0;
  let measures = 0;
  let direct = 0;
  for (const { weight, says } of links) {
    if (says === null) continue;
    const bit = BITS[says];
    all |= bit;
    if (weight.kind !== 'information') measures |= bit;
    if (weight.kind === 'direct') direct |= bit;
  }
  return { all, measures, direct };
}

/** First of the states that apply when nobody says はい, worst knowledge last. */
function withoutYes(said: number): CoverageState | null {
  if (said & BITS.no) return 'declared-absent';
  if (said & BITS.unreadable) return 'unreadable';
  return said & BITS.unanswered ? 'unanswered' : null;
}

const isYes = ({ weight, says }: Link): boolean => says === 'yes' && weight.kind !== 'information';

/** Every duty that a はい names has a direct はい. */
const areDutiesDirect = (links: readonly Link[]): boolean =>
  links.every(
    (link) =>
      link.weight.duties.length === 0 ||
      !isYes(link) ||
      link.weight.duties.every((duty) =>
        links.some(
          (other) =>
            isYes(other) && other.weight.kind === 'direct' && other.weight.duties.includes(duty),
        ),
      ),
  );

/**
 * The coverage state that links add up to, for a requirement or for one duty.
 *
 * 対象外 with a reason drops out: the product does not have the matter. `declared` needs はい from
 * every other measure, at least one of them direct, and a direct はい for every duty that is named.
 * Information counts only for its はい, as part of the way; where nothing but information is asked,
 * its いいえ says nothing about the duty and leaves it `unanswered`.
 */
export function stateOf(links: readonly Link[]): CoverageState {
  const { all, measures, direct } = saidBy(links);
  if (all === 0) return 'not-asked';
  if (all & (BITS.conflicting | BITS.several)) return 'conflicting';
  const speaking = measures & ~BITS['not-applicable'];
  if (speaking === BITS.yes && direct & BITS.yes && areDutiesDirect(links)) return 'declared';
  if (all & BITS.yes) return 'partly-declared';
  const known = withoutYes(direct) ?? withoutYes(measures);
  if (known !== null) return known;
  const rest = measures === 0 ? all : measures;
  if (rest & BITS.unreadable) return 'unreadable';
  if (rest & (BITS.no | BITS.unanswered)) return 'unanswered';
  return rest === BITS['not-applicable'] ? 'not-applicable' : 'not-applicable-unexplained';
}
