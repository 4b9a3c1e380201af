import { addTo } from '../../model/grouped.js';
import { conceptsIn, conceptWeight, topics } from '../vocabulary/vocabulary.js';

const weightOf = (id: string): number => conceptWeight.get(id) ?? 0.2;

/** A topic prepared for weighing. */
interface Expectation {
  /** Groups of ideas of which the row names one each, with the weight of a group. */
  readonly needs: readonly { readonly ids: readonly string[]; readonly weight: number }[];
  readonly needed: number;
  /** Ideas that belong to the row, needed or not. */
  readonly own: ReadonlySet<string>;
  /** Ideas that speak for a neighbouring row instead. */
  readonly not: ReadonlySet<string>;
}

const expectations: ReadonlyMap<string, Expectation> = new Map(
  [...topics].map(([key, topic]) => {
    const needs = topic.needs.map((ids) => ({ ids, weight: Math.max(...ids.map(weightOf)) }));
    return [
      key,
      {
        needs,
        needed: needs.reduce((sum, { weight }) => sum + weight, 0),
        own: new Set([...topic.needs.flat(), ...topic.may]),
        not: new Set(topic.not),
      },
    ];
  }),
);

/** Keys whose row needs an idea: a question that names none of a row's needs cannot be that row. */
const keysNeeding: ReadonlyMap<string, readonly string[]> = (() => {
  const keys = new Map<string, string[]>();
  for (const [key, { needs }] of expectations)
    for (const id of new Set(needs.flatMap(({ ids }) => ids))) addTo(keys, id, key);
  return keys;
})();

/**
 * How well the ideas a question names fit what a row asks, 0 to 1: all needed ideas present, nothing
 * said beside the topic, no idea of a neighbouring row.
 */
function fit(named: ReadonlySet<string>, { needs, needed, own, not }: Expectation): number {
  let met = 0;
  for (const { ids, weight } of needs) if (ids.some((id) => named.has(id))) met += weight;
  let said = 0;
  let explained = 0;
  let against = 0;
  for (const id of named) {
    const weight = weightOf(id);
    said += weight;
    if (own.has(id)) explained += weight;
    else if (not.has(id)) against += weight;
  }
  const recall = met / needed;
  const precision = explained / said;
  const contradiction = Math.max(0, 1 - (1.2 * against) / said);
  return recall ** 1.5 * (0.35 + 0.65 * precision) * (0.4 + 0.6 * contradiction);
}

/** How well the ideas of a question fit the rows of the forms, by key; 0 for keys not named. */
export function fitsByIdeas(question: string): ReadonlyMap<string, number> {
  const named = conceptsIn(question);
  const fits = new Map<string, number>();
  for (const id of named)
    for (const key of keysNeeding.get(id) ?? []) {
      const expectation = expectations.get(key);
      if (expectation !== undefined && !fits.has(key)) fits.set(key, fit(named, expectation));
    }
  return fits;
}
