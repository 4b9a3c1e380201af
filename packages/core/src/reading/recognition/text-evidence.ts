import { conceptsIn, conceptWeight, topics } from '../vocabulary/vocabulary.js';

const weightOf = (id: string): number => conceptWeight.get(id) ?? 0.2;

/**
 * How well the ideas a question names fit what the row of `key` asks, 0 to 1: all needed ideas
 * present, nothing said beside the topic, no idea of a neighbouring row.
 */
function fit(named: ReadonlySet<string>, key: string): number {
  const topic = topics.get(key);
  if (topic === undefined || named.size === 0) return 0;
  let needed = 0;
  let met = 0;
  for (const group of topic.needs) {
    const weight = Math.max(...group.map(weightOf));
    needed += weight;
    if (group.some((id) => named.has(id))) met += weight;
  }
  const own = new Set([...topic.needs.flat(), ...topic.may]);
  let said = 0;
  let explained = 0;
  let against = 0;
  for (const id of named) {
    said += weightOf(id);
    if (own.has(id)) explained += weightOf(id);
    else if (topic.not.includes(id)) against += weightOf(id);
  }
  const recall = met / needed;
  const precision = explained / said;
  const contradiction = Math.max(0, 1 - (1.2 * against) / said);
  return recall ** 1.5 * (0.35 + 0.65 * precision) * (0.4 + 0.6 * contradiction);
}

/** Text evidence of one question for each of `keys`, 0 to 1, in their order. */
export function textEvidence(question: string, keys: readonly string[]): readonly number[] {
  const named = conceptsIn(question);
  return keys.map((key) => fit(named, key));
}
