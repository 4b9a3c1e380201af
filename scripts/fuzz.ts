import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defectOf } from '../test/hostile/outcome.js';
import { documentSeeds, mutated, SEED_FILES, seedOf } from '../test/hostile/seeds.js';

/**
 * `pnpm fuzz [--seconds 60] [--seed 1]`: mutates every fixture until the time is over. A file that
 * is dealt with wrongly is kept in `test/hostile/crashes`, where the tests open it again.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const CRASHES = new URL('../test/hostile/crashes/', import.meta.url);
const end = Date.now() + Number(values.seconds) * 1000;
let number = Number(values.seed);
let runs = 0;
let defects = 0;

function keep(name: string, bytes: Uint8Array, defect: string, seed: number): void {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  mkdirSync(CRASHES, { recursive: true });
  writeFileSync(new URL(`${digest}-${name}`, CRASHES), bytes);
  console.error(`${name} (seed ${seed}): ${defect}`);
}

const seeds = SEED_FILES.map(seedOf);
const [sheet] = seeds;
const all = [...seeds, ...(sheet === undefined ? [] : await documentSeeds(sheet))];
while (Date.now() < end) {
  for (const seed of all) {
    if (Date.now() >= end) break;
    const bytes = mutated(seed, number);
    const defect = await defectOf(seed.name, bytes);
    runs += 1;
    if (defect === null) continue;
    defects += 1;
    keep(seed.name, bytes, defect, number);
  }
  number += 1;
}
console.log(`${runs} mutated files, ${defects} dealt with wrongly; next seed ${number}`);
process.exitCode = defects === 0 ? 0 : 1;
