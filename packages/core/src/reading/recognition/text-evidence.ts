import type { FormItem } from '../../catalogue/schema.js';
import { foldToLetters } from '../../text/fold.js';
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

/** At least this many letters must agree before one wording counts as part of another. */
const FEWEST_LETTERS = 6;
/** Words that fit this well without being the form's own wording lose against the row that is. */
const NOT_THE_WORDING = 0.5;

interface Wording {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
}

function wordingOf(text: string): Wording {
  const letters = foldToLetters(text);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i += 1) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/** Share of letter pairs two wordings have in common (Dice), 0 to 1. */
function likeness(a: Wording, b: Wording): number {
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * common) / Math.max(1, a.letters.length + b.letters.length - 2);
}

/** The text evidence of a form's rows: by ideas, and by the form's own wording. */
export class TextEvidence {
  private readonly wordings: readonly Wording[];

  /** @param official the subjects are the publisher's wording, so that a near match counts too */
  constructor(
    private readonly items: readonly FormItem[],
    private readonly official: boolean,
  ) {
    this.wordings = items.map(({ subjectJa }) => wordingOf(subjectJa));
  }

  /** Text evidence of one question for each item, 0 to 1, in their order. */
  of(question: string): readonly number[] {
    const named = conceptsIn(question);
    const own = wordingOf(question);
    const fits = this.items.map(({ key }, index) => {
      const byIdeas = fit(named, key);
      const wording = this.wordings[index];
      if (!this.official || wording === undefined) return byIdeas;
      const contained =
        wording.letters.length >= FEWEST_LETTERS && own.letters.includes(wording.letters);
      return Math.max(byIdeas, contained ? 0.97 : likeness(own, wording) ** 1.5);
    });
    const same = this.wordings.map(({ letters }) => letters !== '' && letters === own.letters);
    if (!same.includes(true)) return fits;
    return fits.map((value, index) =>
      same[index] === true ? 1 : Math.min(value, NOT_THE_WORDING),
    );
  }
}
