import type { ComparisonDocument } from 'kaijisho';

export type ComparedRow = ComparisonDocument['rows'][number];

/** Which questions are shown. */
export const COMPARED = ['notable', 'differs', 'open', 'asked'] as const;
export type Compared = (typeof COMPARED)[number];

const isAsked = ({ cells }: ComparedRow): boolean => cells.some(({ places }) => places.length > 0);

const SHOWN: Readonly<Record<Compared, (row: ComparedRow) => boolean>> = {
  notable: ({ difference, open }) => difference.id === 'differs' || open,
  differs: ({ difference }) => difference.id === 'differs',
  open: ({ open }) => open,
  asked: () => true,
};

/** Differences first, then what is open, each in the order of the form. */
const rank = ({ difference, open }: ComparedRow): number =>
  (difference.id === 'differs' ? 0 : 2) + (open ? 0 : 1);

/** @param keys of the group that is looked at; null = all questions */
export const comparedRows = (
  { rows }: ComparisonDocument,
  shown: Compared,
  keys: readonly string[] | null,
): readonly ComparedRow[] =>
  rows
    .filter(isAsked)
    .filter((row) => SHOWN[shown](row) && (keys === null || keys.includes(row.key)))
    .sort((a, b) => rank(a) - rank(b));
