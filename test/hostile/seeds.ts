import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'kaijisho';
import { disclosuresDocument, writeDocument } from 'kaijisho/exchange';
import { Chance, lieAboutSizes, mutateBytes, mutateParts, mutateText } from './mutate.js';
import { mutateCsv, mutateJson, mutateXml } from './mutate-data.js';
import { mutatePdf } from './mutate-pdf.js';
import { mutateXls } from './mutate-xls.js';
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
  'test/reading/fixtures/xls',
  'test/reading/fixtures/pdf-tuning',
].flatMap((path) =>
  readdirSync(folder(path))
    .filter((name) => /\.(xlsx|xlsm|xls|csv|pdf)$/.test(name))
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

type Change = (text: string, chance: Chance) => string;

/** Changes that suit what a text is. */
const TEXTS: readonly (readonly [name: RegExp, change: Change])[] = [
  [/\.csv$/, mutateCsv],
  [/\.json$/, mutateJson],
  [/\.xml$/, mutateXml],
];
const isArchive = (name: string): boolean => /\.(xls[xm]|docx|zip)$/.test(name);

const changedText = (bytes: Uint8Array, change: Change, chance: Chance): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance));

/** The seed with one to three changes that suit its format. */
export async function mutated(seed: Seed, number: number): Promise<Seed> {
  const chance = new Chance(number);
  let { bytes } = seed;
  for (let left = 1 + chance.below(3); left > 0; left--) bytes = await changed(seed, bytes, chance);
  return { ...seed, bytes };
}

async function changed(seed: Seed, bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  const how = chance.below(4);
  const { name } = seed;
  const [, change] = TEXTS.find(([pattern]) => pattern.test(name)) ?? [];
  // Changes of parts and objects need a file that still opens; later ones take it as it is.
  if (isArchive(name) && bytes === seed.bytes && how < 2) return mutateParts(bytes, chance);
  if (name.endsWith('.pdf') && bytes === seed.bytes && how < 3) return mutatePdf(bytes, chance);
  if (name.endsWith('.xls') && how < 3) return mutateXls(bytes, chance);
  if (isArchive(name) && how === 2) return lieAboutSizes(bytes, chance);
  if (change !== undefined && how < 2) return changedText(bytes, change, chance);
  if (change !== undefined && how === 2) return changedText(bytes, mutateText, chance);
  return mutateBytes(bytes, chance);
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
