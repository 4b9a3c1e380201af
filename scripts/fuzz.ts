import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defectOf } from '../test/hostile/outcome.js';
import { returnedSeeds } from '../test/hostile/returned.js';
import {
  documentSeeds,
  keptName,
  mutated,
  SEED_FILES,
  type Seed,
  seedOf,
} from '../test/hostile/seeds.js';

/**
 * `pnpm fuzz [--seconds 60] [--seed N] [--only TEXT]`: mutates every fixture (xlsx, xls, PDF, CSV, JSON, XML,
 * letters of replies, filled matrices, blank forms, registers) until the time is over, then runs every
 * property of the tests once with the seed. A file that is dealt with wrongly is kept in
 * `test/hostile/crashes`, where the tests open it again.
 */
const USAGE = `pnpm fuzz [--seconds 60] [--seed N] [--only TEXT]
  --seconds  how long files are mutated; the properties of the tests come after that and take minutes
  --seed     number to begin with, so that a run can be repeated
  --only     mutates the files whose name or kind holds the text, and runs no properties
`;

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n\n${USAGE}`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({
      options: {
        seconds: { type: 'string', default: '60' },
        // Fresh on every run, and printed, so that a run can be repeated.
        seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
        only: { type: 'string', default: '' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (thrown) {
    return refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const values = given();
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}
for (const name of ['seconds', 'seed'] as const)
  if (!/^\d{1,9}$/.test(values[name]))
    refuse(`--${name} takes a whole number, not "${values[name]}"`);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CRASHES = new URL('../test/hostile/crashes/', import.meta.url);
/** The budget is 10 seconds; on a busy machine a file may take more, but nowhere near this. */
const MOST_SECONDS = 60;
const firstSeed = Number(values.seed);

function keep(seed: Seed, defect: string, number: number): void {
  const digest = createHash('sha256').update(seed.bytes).digest('hex').slice(0, 12);
  mkdirSync(CRASHES, { recursive: true });
  writeFileSync(new URL(keptName(seed, digest), CRASHES), seed.bytes);
  console.error(`${seed.name} (seed ${number}): ${defect}`);
}

async function allSeeds(): Promise<readonly Seed[]> {
  const seeds = SEED_FILES.map(seedOf);
  const [sheet] = seeds;
  const all = [
    ...seeds,
    ...(sheet === undefined ? [] : await documentSeeds(sheet)),
    ...(await returnedSeeds()),
  ];
  return all.filter(({ as = 'sheet', name }) => `${as} ${name}`.includes(values.only));
}

/** @returns how many files were dealt with wrongly */
async function mutateFiles(seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  const seeds = await allSeeds();
  let [number, runs, defects] = [firstSeed, 0, 0];
  for (; Date.now() < end && seeds.length > 0; number += 1)
    for (const seed of seeds) {
      if (Date.now() >= end) break;
      const file = await mutated(seed, number);
      const start = Date.now();
      const found = await defectOf(file);
      const taken = Math.round((Date.now() - start) / 1000);
      const defect = found ?? (taken > MOST_SECONDS ? `took ${taken} seconds` : null);
      runs += 1;
      if (defect === null) continue;
      defects += 1;
      keep(file, defect, number);
    }
  console.log(
    `${runs} mutated files, ${defects} dealt with wrongly; seeds ${firstSeed} to ${number - 1}`,
  );
  return defects;
}

/** Tests with generated cases. */
const propertyTests = (): readonly string[] =>
  ['packages', 'test']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
    .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"));

/** @returns whether every property holds with the seed */
function runProperties(): boolean {
  console.log('every property of the tests, once with this seed: this takes minutes');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...propertyTests()], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, KAIJISHO_SEED: String(firstSeed) },
  });
  return status === 0;
}

console.log(`seed ${firstSeed}`);
const defects = await mutateFiles(Number(values.seconds));
const hold = values.only !== '' || runProperties();
process.exitCode = defects === 0 && hold ? 0 : 1;
