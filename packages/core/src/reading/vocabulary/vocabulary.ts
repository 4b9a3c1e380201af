import { addTo } from '../../model/grouped.js';
import { oncePer } from '../../model/once.js';
import { fold } from '../../text/fold.js';
import conceptsJson from './data/concepts.json';
import topicsJson from './data/topics.json';

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

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Two Latin words beside each other, of full width or not. */
const SPACED = /[a-z\dａ-ｚ０-９]\s+[a-z\dａ-ｚ０-９]/i;

/** Folded, but words of Latin letters stay apart: there is no SSL in `Access Log`. */
const foldWords = (text: string): string =>
  fold(
    SPACED.test(text) ? text.normalize('NFKC').replace(/(?<=[a-z\d])\s+(?=[a-z\d])/gi, '_') : text,
  );

/**
 * The pattern of a word. In Latin letters it is a whole word, perhaps in the plural or with a version: no
 * LOG in login, yet IKE in IKEv2. What is two words may be written with a hyphen, or as one.
 */
function pieceOf(piece: string): string {
  const folded = foldWords(piece);
  const letters = escapeForRegExp(folded).replaceAll('_', '[_-]?');
  const start = /^[a-z]/.test(folded) ? '(?<![a-z])' : '';
  const end = /[a-z]$/.test(folded) ? '(?=s?(?![a-z])|v\\d)' : '';
  return `${start}${letters}${end}`;
}

/** Folding would turn the sign for a gap into three dots, so the pieces are folded one by one. */
const pattern = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.split('…').map(pieceOf).join('.{0,24}')).join('|'));

/** Words of an idea, and longer ones that hold one of them without meaning it. */
interface Concept {
  readonly japanese: RegExp | null;
  /** Words that begin with a Latin letter: few questions have any, so they become a pattern when one does. */
  readonly latin: readonly string[];
  readonly others: RegExp | null;
}

const latinPattern = oncePer(pattern);

/** The letters a Latin word begins with, two where it has as many; undefined for any other word. */
const initialsOf = (word: string): string | undefined =>
  /^[a-z]{1,2}/i.exec(word)?.[0].toLowerCase();

const concepts: ReadonlyMap<string, Concept> = new Map(
  Object.entries(conceptsJson).map(([id, entries]): [string, Concept] => {
    const others = entries.flatMap((entry) => (entry.startsWith('-') ? [entry.slice(1)] : []));
    const words = entries.filter((entry) => !entry.startsWith('-'));
    const latin = words.filter((word) => initialsOf(word) !== undefined);
    const japanese = words.filter((word) => !latin.includes(word));
    return [
      id,
      {
        japanese: japanese.length === 0 ? null : pattern(japanese),
        latin,
        others: others.length === 0 ? null : new RegExp(pattern(others), 'g'),
      },
    ];
  }),
);

/** Ideas by the first letters of their Latin words. */
const byInitials: ReadonlyMap<string, readonly string[]> = (() => {
  const ids = new Map<string, string[]>();
  for (const [id, { latin }] of concepts)
    for (const letters of new Set(latin.flatMap((word) => initialsOf(word) ?? [])))
      addTo(ids, letters, id);
  return ids;
})();

/** Ideas of which a Latin word begins as one of a folded text does: no others need be looked for. */
function begunIn(folded: string): ReadonlySet<string> {
  const begun = new Set<string>();
  for (const letters of folded.match(/[a-z]+/g) ?? [])
    for (const initials of [letters.slice(0, 1), letters.slice(0, 2)])
      for (const id of byInitials.get(initials) ?? []) begun.add(id);
  return begun;
}

/** All concept ids. */
export const conceptIds: readonly string[] = [...concepts.keys()];

/** Topics by item key. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topicsJson as Readonly<Record<string, TopicJson>>).map(([key, topic]) => [
    key,
    { needs: topic.needs, may: topic.may ?? [], not: topic.not ?? [] },
  ]),
);

/** @param begun whether the text begins a word as one of the Latin words does */
const isNamed = ({ japanese, latin }: Concept, folded: string, begun: boolean): boolean =>
  japanese?.test(folded) === true || (begun && latinPattern(latin).test(folded));

/** Ideas a text names. */
export function conceptsIn(text: string): ReadonlySet<string> {
  const folded = foldWords(text);
  const begun = begunIn(folded);
  const found = new Set<string>();
  for (const [id, concept] of concepts) {
    const isBegun = begun.has(id);
    if (!isNamed(concept, folded, isBegun)) continue;
    // A line end is in no word: what is taken out joins nothing.
    const { others } = concept;
    if (others === null || isNamed(concept, folded.replace(others, '\n'), isBegun)) found.add(id);
  }
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
