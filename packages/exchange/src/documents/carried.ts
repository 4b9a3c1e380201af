import {
  type Disclosure,
  type DocumentFact,
  FACT_IDS,
  type Finding,
  groupedBy,
  isSourceFinding,
  placeSchema,
  sourceFinding,
} from '@kaijisho/core';
import { z } from 'zod';
import type { DisclosuresDocument } from './read.js';

/** What a document says besides its disclosures: findings of the reading, and what was noticed about the files. */

export interface Carried {
  readonly facts: readonly DocumentFact[];
  readonly findings: readonly Finding[];
}

const findingSchema = z.object({
  rule: z.string().refine(isSourceFinding),
  file: z.string(),
  disclosure: z.int().nullable(),
  answer: z.int().nullable(),
  key: z.string().nullable(),
  place: placeSchema.nullable(),
  variant: z.string().nullable(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

const fileSchema = z.object({
  file: z.string(),
  facts: z.array(z.object({ id: z.enum(FACT_IDS), detail: z.string() })),
});

/** The entries of a member that have the shape asked for; what is of others is passed over. */
const entriesOf = <T>(member: unknown, schema: z.ZodType<T>): readonly T[] =>
  (Array.isArray(member) ? member : []).flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });

/**
 * Findings and facts of the files whose disclosures a document holds, and what is to be said of any
 * disclosure that came as data.
 *
 * @param disclosures those of the document, in its order
 * @param places whether the document tells of every answer where it stood in the original
 */
export function carriedBy(
  document: DisclosuresDocument,
  disclosures: readonly Disclosure[],
  places: boolean,
): Carried {
  const { findings, files } = document as DisclosuresDocument & Readonly<Record<string, unknown>>;
  const positions = groupedBy(disclosures.keys(), (at) => fileOf(disclosures[at]));
  const known = entriesOf(files, fileSchema);
  const carried = entriesOf(findings, findingSchema).flatMap((finding): readonly Finding[] => {
    const { rule, file, disclosure, answer, key, place, variant, args } = finding;
    const own = positions.get(file);
    if (own === undefined) return [];
    return [
      {
        ...sourceFinding(rule, args, place, variant ?? undefined),
        disclosure: disclosure === null ? null : (own[disclosure] ?? null),
        key,
        ...(answer === null ? {} : { answer }),
      },
    ];
  });
  const missing = known.filter(({ file }) => !positions.has(file)).map(({ file }) => file);
  return {
    facts: known.filter(({ file }) => positions.has(file)).flatMap(({ facts }) => facts),
    findings: [...carried, asData(disclosures, places), ...incomplete(missing)],
  };
}

const fileOf = (disclosure: Disclosure | undefined): string =>
  disclosure?.reading.source.file ?? '';

function asData(disclosures: readonly Disclosure[], places: boolean): Finding {
  const originals = disclosures.flatMap(({ reading: { source } }) =>
    source.adapter === 'json' || source.adapter === 'xml' ? [] : [source.file],
  );
  const names = [...new Set(originals)];
  const args = {
    originals: names.length === 0 ? '名前の記録なし' : names.join('、'),
    originalsEn: names.length === 0 ? 'not named' : names.join(', '),
  };
  return sourceFinding('SRC-10', args, null, places ? undefined : 'no-places');
}

const incomplete = (files: readonly string[]): readonly Finding[] =>
  files.length === 0 ? [] : [sourceFinding('SRC-11', { files: [...files] })];
