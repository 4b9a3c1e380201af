import conceptsJson from './data/concepts.json';
import topicsJson from './data/topics.json';
import { foldWords, Word, WordIndex, without } from './words.js';

/**
 * Words by which questions of the forms are recognised. Editorial and ours: vendors reword the form
 * freely and the official wording is not in this catalogue, so a row is recognised by the ideas it
 * names, in whatever words.
 *
 * - `data/concepts.json`: an idea and the words that express it (`…` = up to 24 characters between; a
 *   word that begins with `-` holds one of them and means something else, as 記憶装置 is no 記憶);
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

/** An idea: its words, and longer ones that hold one of them without meaning it. */
interface Concept {
  readonly id: string;
  /** Its place in the vocabulary. */
  readonly order: number;
  readonly others: readonly Word[];
}

const words = new WordIndex<Concept>();
/** Words that hold one of an idea's and do not mean it. */
const otherWords = new WordIndex<Concept>();
const concepts = Object.entries(conceptsJson).map(([id, entries], order): Concept => {
  const isOther = (entry: string) => entry.startsWith('-');
  const others = entries.filter(isOther).map((entry) => new Word(entry.slice(1)));
  const concept = { id, order, others };
  for (const other of others) otherWords.add(other, concept);
  for (const entry of entries) if (!isOther(entry)) words.add(new Word(entry), concept);
  return concept;
});

/** All concept ids. */
const conceptIds: readonly string[] = concepts.map(({ id }) => id);

/** Topics by item key. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topicsJson as Readonly<Record<string, TopicJson>>).map(([key, topic]) => [
    key,
    { needs: topic.needs, may: topic.may ?? [], not: topic.not ?? [] },
  ]),
);

/** Ideas a text names, in the order of the vocabulary. */
export function conceptsIn(text: string): ReadonlySet<string> {
  const folded = foldWords(text);
  const named = [...words.meaningsIn(folded)].sort((a, b) => a.order - b.order);
  const doubtful = otherWords.meaningsIn(folded);
  const isMeant = (concept: Concept) =>
    !doubtful.has(concept) || words.meaningsIn(without(folded, concept.others)).has(concept);
  return new Set(named.filter(isMeant).map(({ id }) => id));
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
