import { conceptsIn, conceptWeight, topics } from '../vocabulary/vocabulary.js';

const weightOf = (id: string): number => conceptWeight.get(id) ?? 0.2;

/** A topic prepared for weighing. */
interface Expectation {
  readonly key: string;
  /** Groups of ideas of which the row names one each, with the weight of a group. */
  readonly needs: readonly { readonly ids: readonly string[]; readonly weight: number }[];
  readonly needed: number;
}

const expectations: readonly Expectation[] = [...topics].map(([key, topic]) => {
  const needs = topic.needs.map((ids) => ({ ids, weight: Math.max(...ids.map(weightOf)) }));
  return { key, needs, needed: needs.reduce((sum, { weight }) => sum + weight, 0) };
});

/** What an idea says of the rows of the forms, by their place in `expectations`. */
class Idea {
  /** Rows that need it: a question that names none of a row's needs cannot be that row. */
  readonly needing: number[] = [];
  /** Rows it belongs to, needed or not. */
  readonly own: number[] = [];
  /** Rows it speaks against, for a neighbouring one. */
  readonly against: number[] = [];

  constructor(readonly weight: number) {}
}

const ideas: ReadonlyMap<string, Idea> = (() => {
  const known = new Map([...conceptWeight].map(([id, weight]) => [id, new Idea(weight)]));
  for (const [place, { needs, may, not }] of [...topics.values()].entries()) {
    const needed = new Set(needs.flat());
    const own = new Set([...needed, ...may]);
    for (const id of needed) known.get(id)?.needing.push(place);
    for (const id of own) known.get(id)?.own.push(place);
    for (const id of new Set(not)) if (!own.has(id)) known.get(id)?.against.push(place);
  }
  return known;
})();

/** How much of what a row needs is named, 0 to 1. */
function recallOf({ needs, needed }: Expectation, named: ReadonlySet<string>): number {
  let met = 0;
  for (const { ids, weight } of needs) if (ids.some((id) => named.has(id))) met += weight;
  return met / needed;
}

/**
 * How well the ideas of a question fit what the rows of the forms ask, by key, 0 to 1: all needed ideas
 * present, nothing said beside the topic, no idea of a neighbouring row. Keys left out are at 0.
 */
export function fitsByIdeas(question: string): ReadonlyMap<string, number> {
  const named = conceptsIn(question);
  const explained = new Float64Array(expectations.length);
  const against = new Float64Array(expectations.length);
  const candidates = new Set<number>();
  let said = 0;
  for (const id of named) {
    const idea = ideas.get(id);
    if (idea === undefined) continue;
    said += idea.weight;
    for (const place of idea.own) explained[place] = (explained[place] ?? 0) + idea.weight;
    for (const place of idea.against) against[place] = (against[place] ?? 0) + idea.weight;
    for (const place of idea.needing) candidates.add(place);
  }
  const fits = new Map<string, number>();
  for (const place of candidates) {
    const expectation = expectations[place];
    if (expectation === undefined) continue;
    const recall = recallOf(expectation, named);
    const precision = (explained[place] ?? 0) / said;
    const contradiction = Math.max(0, 1 - (1.2 * (against[place] ?? 0)) / said);
    fits.set(
      expectation.key,
      recall ** 1.5 * (0.35 + 0.65 * precision) * (0.4 + 0.6 * contradiction),
    );
  }
  return fits;
}
