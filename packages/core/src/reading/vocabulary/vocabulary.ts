import { fold } from '../../text/fold.js';
import conceptsJson from './data/concepts.json';
import topicsJson from './data/topics.json';

/**
 * Words by which questions of the forms are recognised. Editorial and ours: vendors reword the form
 * freely and the official wording is not in this catalogue, so a row is recognised by the ideas it
 * names, in whatever words.
 *
 * - `data/concepts.json`: an idea and the words that express it (`…` = up to 24 characters between);
 * - `data/topics.json`: for each key, the ideas its row names. A row matches well when it names one
 *   idea of every `needs` group and few outside `needs` and `may`; `not` are ideas that speak for a
 *   neighbouring row instead.
 *
 * To teach the reader a new word, add it to its idea; for a new idea, add it and name it in a topic.
 */
export interface Topic {
  readonly needs: readonly (readonly string[])[];
  readonly may: readonly string[];
  readonly not: readonly string[];
}

interface TopicJson {
  readonly needs: readonly (readonly string[])[];
  readonly may?: readonly string[];
  readonly not?: readonly string[];
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Folding would turn the sign for a gap into three dots, so the pieces are folded one by one. */
const pattern = (words: readonly string[]): RegExp =>
  new RegExp(
    words
      .map((word) =>
        word
          .split('…')
          .map((piece) => escapeForRegExp(fold(piece)))
          .join('.{0,24}'),
      )
      .join('|'),
  );

const concepts: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(conceptsJson).map(([id, words]) => [id, pattern(words)]),
);

/** All concept ids. */
export const conceptIds: readonly string[] = [...concepts.keys()];

/** Topics by item key. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topicsJson as Readonly<Record<string, TopicJson>>).map(([key, topic]) => [
    key,
    { needs: topic.needs, may: topic.may ?? [], not: topic.not ?? [] },
  ]),
);

/** Ideas a text names. */
export function conceptsIn(text: string): ReadonlySet<string> {
  const folded = fold(text);
  const found = new Set<string>();
  for (const [id, words] of concepts) if (words.test(folded)) found.add(id);
  return found;
}

/** How much an idea tells: the fewer topics name it, the more. At least 0.2. */
export const conceptWeight: ReadonlyMap<string, number> = (() => {
  const mentions = new Map<string, number>();
  for (const topic of topics.values()) {
    const needed = new Set(topic.needs.flat());
    for (const id of needed) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    for (const id of topic.may)
      if (!needed.has(id)) mentions.set(id, (mentions.get(id) ?? 0) + 0.5);
  }
  const total = topics.size;
  return new Map(
    conceptIds.map((id) => [
      id,
      Math.max(0.2, Math.log(total / (1 + (mentions.get(id) ?? 0))) / 4),
    ]),
  );
})();
