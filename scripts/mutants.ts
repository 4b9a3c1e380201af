import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `pnpm mutants [ROOM …]`: changes the source of a room in small ways, one at a time, and counts how many
 * changes the unit tests notice. All rooms without a name. Incremental: what was tried and did not change
 * is not tried again. Figures and what they mean: docs/mutation.md.
 */

interface Room {
  /** Sources that are changed, below packages/core/src. */
  readonly sources: readonly string[];
  /** Tests that have to notice, below packages/core/test. */
  readonly tests: readonly string[];
}

const rules = (folder: string): Room => ({
  sources: [`rules/${folder}/*.ts`],
  tests: [`rules/${folder}/*.test.ts`, 'rules/corpus.test.ts'],
});

/** The laws generate hundreds of sheets: too slow to be run for every change. */
const WITHOUT_LAWS = 'coverage/!(laws).test.ts';

const ROOMS: Readonly<Record<string, Room>> = {
  crosswalk: {
    sources: ['crosswalk', 'references', 'conditions', 'citations'].map(
      (name) => `catalogue/${name}.ts`,
    ),
    tests: ['catalogue/{crosswalk,references,guideline,forms}.test.ts', WITHOUT_LAWS],
  },
  coverage: { sources: ['coverage/*.ts'], tests: [WITHOUT_LAWS] },
  demarcation: { sources: ['demarcation/*.ts'], tests: ['demarcation/*.test.ts'] },
  'rules-answers': rules('answers'),
  'rules-notes': rules('notes'),
  'rules-header': rules('header'),
  'rules-form': rules('form'),
  'rules-cross': rules('cross'),
  'rules-document': rules('document'),
  'rules-guideline': rules('guideline'),
  'rules-reading': rules('reading'),
  'rules-engine': {
    sources: ['rules/engine/*.ts', 'rules/sheet/*.ts'],
    tests: ['rules/**/*.test.ts'],
  },
  reading: { sources: ['reading/**/*.ts'], tests: ['reading/*.test.ts'] },
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out/mutants');

function tryRoom(name: string, { sources, tests }: Room): void {
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const mutate = sources.map((source) => `packages/core/src/${source}`).join();
  const args = [stryker, 'run', '--mutate', mutate, '--incrementalFile', join(OUT, `${name}.json`)];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      KAIJISHO_MUTANTS: tests.map((test) => `packages/core/test/${test}`).join(' '),
    },
  });
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => ROOMS[name] === undefined);
if (unknown.length > 0) throw new Error(`No room ${unknown.join()}; ${Object.keys(ROOMS).join()}`);
mkdirSync(OUT, { recursive: true });
for (const [name, room] of Object.entries(ROOMS))
  if (named.length === 0 || named.includes(name)) tryRoom(name, room);
