import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'kaijisho';
import { disclosuresDocument, writeDocument } from 'kaijisho/exchange';
import { Chance, lieAboutSizes, mutateBytes, mutateParts, mutateText } from './mutate.js';
import { RETURNED, type Returned } from './returned.js';

export interface Seed {
  /** What else than a sheet or a document the file is. */
  readonly as?: Returned;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = (path: string) => new URL(`../../${path}/`, import.meta.url);

/** Fixtures of every kind that the reader is tuned on, and the examples. */
export const SEED_FILES: readonly string[] = [
  'examples/submissions',
  'test/reading/fixtures/tuning',
  'test/reading/fixtures/pdf-tuning',
].flatMap((path) =>
  readdirSync(folder(path))
    .filter((name) => /\.(xlsx|xlsm|csv|pdf)$/.test(name))
    .map((name) => `${path}/${name}`),
);

export const seedOf = (path: string): Seed => ({
  name: path.replace(/^.*\//, ''),
  // A copy: a Buffer that is sliced shares its memory.
  bytes: new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))),
});

/** A sheet as documents for exchange, which are seeds as well. */
export async function documentSeeds(seed: Seed): Promise<readonly Seed[]> {
  const { disclosures } = await open(seed);
  const document = disclosuresDocument(disclosures);
  const seeds = await Promise.all(
    (['json', 'xml', 'csv'] as const).map(async (format) => {
      const written = await writeDocument(document, format, { date: '2026-04-01' });
      return { name: `seed.${format}`, bytes: written.ok ? written.value : new Uint8Array() };
    }),
  );
  return seeds;
}

const isText = (name: string): boolean => /\.(csv|json|xml)$/.test(name);
const isArchive = (name: string): boolean => /\.(xls[xm]|docx|zip)$/.test(name);

/** The seed with one to three changes that suit its format. */
export const mutated = (seed: Seed, number: number): Seed => ({
  ...seed,
  bytes: changed(seed, number),
});

function changed({ name, bytes }: Seed, number: number): Uint8Array {
  const chance = new Chance(number);
  let now = bytes;
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const how = chance.below(4);
    // Part-wise changes need an archive that still opens; later ones take it as it is.
    if (isArchive(name) && now === bytes && how < 2) now = mutateParts(now, chance);
    else if (isArchive(name) && how === 2) now = lieAboutSizes(now, chance);
    else if (isText(name) && how < 2)
      now = new TextEncoder().encode(mutateText(new TextDecoder().decode(now), chance));
    else now = mutateBytes(now, chance);
  }
  return now;
}

/** `<digest>-<kind>-<name>`, as `pnpm fuzz` keeps a file. */
export const keptName = ({ as, name }: Omit<Seed, 'bytes'>, digest: string): string =>
  `${digest}-${as ?? 'sheet'}-${name}`;

/** What a kept file is, by its name. */
export function keptAs(file: string): Omit<Seed, 'bytes'> {
  const [, kind, name = file] = /^[0-9a-f]{12}-([a-z]+)-(.*)$/.exec(file) ?? [];
  const as = RETURNED.find((one) => one === kind);
  return as === undefined ? { name } : { as, name };
}
