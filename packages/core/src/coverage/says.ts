import type { TopicSays } from './model.js';

type Marked = 'yes' | 'no' | 'not-applicable';

/** The mark behind a statement; null when there is no single mark. 対象外 with and without a note is one mark. */
export function markOf(says: TopicSays): Marked | null {
  if (says === 'yes' || says === 'no') return says;
  return says === 'not-applicable' || says === 'not-applicable-unexplained'
    ? 'not-applicable'
    : null;
}

/**
 * What several answers to one question say together. Different marks conflict; two marks on a row
 * leave the question open even if another sheet answers it; a blank or unreadable row is overruled
 * by a marked one; 対象外 is explained when one of the rows explains it.
 * @returns null for no answers at all
 */
export function joinSays(all: readonly TopicSays[]): TopicSays | null {
  const [first = null] = all;
  if (all.every((says) => says === first)) return first;
  const marks = new Set(all.map(markOf).filter((mark) => mark !== null));
  if (marks.size > 1 || all.includes('conflicting')) return 'conflicting';
  return JOINED.find((says) => all.includes(says)) ?? null;
}

const JOINED: readonly TopicSays[] = [
  'several',
  'yes',
  'no',
  'not-applicable',
  'not-applicable-unexplained',
  'unreadable',
  'unanswered',
];

/**
 * What a group of alternatives (`option` rows) says: any はい is はい; いいえ only when every option
 * is answered いいえ. An option answered 対象外 is not answered いいえ, so a mixture of the two
 * leaves the group 対象外, explained only when each 対象外 in it is.
 * @returns null for an empty group
 */
export function groupSays(options: readonly TopicSays[]): TopicSays | null {
  const order: readonly TopicSays[] = [
    'yes',
    'conflicting',
    'several',
    'unreadable',
    'unanswered',
    'not-applicable-unexplained',
    'not-applicable',
    'no',
  ];
  return order.find((says) => options.includes(says)) ?? null;
}
