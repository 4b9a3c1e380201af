import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'kaijisho';
import { disclosuresDocument, writeDocument } from 'kaijisho/exchange';
import { Chance, lieAboutSizes, mutateBytes, mutateParts, mutateText } from './mutate.js';

export interface Seed {
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
const isWorkbook = (name: string): boolean => /\.xls[xm]$/.test(name);

/** The seed with one to three changes that suit its format. */
export function mutated({ name, bytes }: Seed, number: number): Uint8Array {
  const chance = new Chance(number);
  let changed = bytes;
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const how = chance.below(4);
    // Part-wise changes need an archive that still opens; later ones take it as it is.
    if (isWorkbook(name) && changed === bytes && how < 2) changed = mutateParts(changed, chance);
    else if (isWorkbook(name) && how === 2) changed = lieAboutSizes(changed, chance);
    else if (isText(name) && how < 2)
      changed = new TextEncoder().encode(mutateText(new TextDecoder().decode(changed), chance));
    else changed = mutateBytes(changed, chance);
  }
  return changed;
}
