import { z } from 'zod';
import type { Place } from '../model/place.js';
import type { FilledLine } from './filled.js';

/**
 * A line whose place in the matrix is gone, as a text that a workbook keeps: with its key, so that
 * the decision comes back when the product does.
 */
const keptSchema = z.strictObject({
  key: z.string().nullable(),
  entries: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
  own: z.array(z.tuple([z.string(), z.string()])),
  basis: z.array(z.string()).nullable(),
});

export const keptText = ({ key, entries, own, overwritten, basis }: FilledLine): string =>
  JSON.stringify({
    key,
    entries: [...entries].map(([id, { text, value }]) => [id, text, value]),
    own: [...own, ...overwritten].map(({ heading, text }) => [heading, text]),
    basis: basis === null ? null : [...basis],
  } satisfies z.input<typeof keptSchema>);

/** The line behind such a text; null for anything else. */
export function parseKept(text: string, label: string, place: Place): FilledLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = keptSchema.safeParse(value);
  if (!parsed.success) return null;
  const { key, entries, own, basis } = parsed.data;
  return {
    key,
    label,
    entries: new Map(
      entries.map(([id, words, meaning]) => [id, { text: words, value: meaning, place }]),
    ),
    own: own.map(([heading, words]) => ({ heading, text: words, place })),
    overwritten: [],
    comments: new Map(),
    basis,
    basisWhenWritten: null,
    place,
  };
}
