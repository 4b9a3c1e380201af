import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';

/**
 * `pnpm mutants [ROOM …]`: changes the source of a room in small ways, one at a time, and counts how many
 * changes the unit tests notice. All rooms without a name. Incremental: what was tried and did not change
 * is not tried again. With `--sample N` one function in N is changed: an estimate within
 * the hour. Figures and what they mean: docs/mutation.md.
 */

interface Room {
  /** Sources that are changed, below packages/core/src. */
  readonly sources: readonly string[];
  /** Files and folders of tests that have to notice, below packages/core/test: first those that do soonest. */
  readonly tests: readonly string[];
}

const rules = (folder: string): Room => ({
  sources: [`rules/${folder}/*.ts`],
  tests: [`rules/${folder}/`, 'rules/corpus.test.ts', 'rules/shown.test.ts'],
});

/** Tests of the rules themselves, without the corpus: each of its cases runs every rule. */
const RULES = [
  'answers',
  'cross',
  'document',
  'form',
  'guideline',
  'header',
  'notes',
  'reading',
  'sheet',
].map((folder) => `rules/${folder}/`);

const demarcation = (...names: readonly string[]): Room => ({
  sources: names.map((name) => `${name}.ts`),
  tests: ['demarcation/'],
});

/** Files of one folder of reading; `*` is all of them, and `!name` leaves one out. */
const reading = (folder: string, names: readonly string[]): Room => ({
  sources: names
    .map((name) => name.replace(/^!?/, `$&reading/${folder}`))
    .map((name) => `${name}.ts`),
  tests: [`reading/${folder}`, 'reading/'],
});

/** The files of a folder that are in no room of their own. */
const without = (...rooms: readonly (readonly string[])[]): readonly string[] => [
  '*',
  ...rooms.flat().map((name) => `!${name}`),
];

const EVIDENCE = ['row', 'idea', 'reference', 'number', 'text'].map((name) => `${name}-evidence`);

/** The laws generate hundreds of sheets, and volumes are large ones: too slow to be run for every change. */
const isQuick = (test: string): boolean => !/\/(laws|volume)\.test\.ts$/.test(test);

const ROOMS: Readonly<Record<string, Room>> = {
  crosswalk: {
    sources: ['crosswalk', 'references', 'conditions', 'citations'].map(
      (name) => `catalogue/${name}.ts`,
    ),
    tests: [
      ...['crosswalk', 'references', 'guideline', 'forms'].map(
        (name) => `catalogue/${name}.test.ts`,
      ),
      'coverage/',
    ],
  },
  coverage: { sources: ['coverage/*.ts'], tests: ['coverage/'] },
  'demarcation-proposals': demarcation(
    'demarcation/propose',
    'demarcation/evidence',
    'demarcation/phrases',
  ),
  'demarcation-matrix': demarcation(
    'demarcation/matrix',
    'demarcation/newest',
    'demarcation/products',
    'model/names',
  ),
  'rules-answers': rules('answers'),
  'rules-notes': rules('notes'),
  'rules-header': rules('header'),
  'rules-form': rules('form'),
  'rules-cross': rules('cross'),
  'rules-document': rules('document'),
  'rules-guideline': rules('guideline'),
  'rules-reading': rules('reading'),
  'rules-engine': { sources: ['rules/engine/*.ts'], tests: ['rules/engine/'] },
  'rules-sheet': { sources: ['rules/sheet/*.ts', 'model/notes.ts'], tests: RULES },
  'reading-grid': reading('', ['facts', 'grid/*', 'vocabulary/*']),
  'reading-excerpt': reading('excerpt/', ['*']),
  'reading-words': reading('marks/', ['words/*', 'single-answer']),
  'reading-legends': reading('marks/legends/', ['*']),
  'reading-drawings': reading('marks/', ['drawings/*', 'slots/*']),
  'reading-marks': reading('marks/', ['ways/*', ...without(['single-answer'])]),
  'reading-wording': reading('wording/', ['*']),
  'reading-notes': reading('notes/', ['*']),
  'reading-header': reading('header/', ['*']),
  'reading-as-table': reading('as-table/', ['*']),
  'reading-areas': reading('table/areas/', ['*']),
  'reading-columns': reading('table/columns/', ['*']),
  'reading-rows': reading('table/', ['rows/*', 'model/*', 'table']),
  'reading-answers': reading('table/answers/', ['*']),
  'reading-evidence': reading('recognition/', EVIDENCE),
  'reading-recognition': reading('recognition/', without(EVIDENCE)),
  'reading-disclosures': reading('disclosures/', ['*']),
  'reading-form-layout': reading('form-layout/', ['*']),
};

const ARGUMENTS = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });
/** One function in so many is changed; undefined for all. */
const SAMPLE = ARGUMENTS.values.sample;
if (SAMPLE !== undefined && !/^[1-9]\d*$/.test(SAMPLE)) throw new Error(`--sample ${SAMPLE}?`);

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out/mutants');
const TESTS = 'packages/core/test/';

const ALL_TESTS = readdirSync(join(ROOT, TESTS), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && isQuick(file))
  .sort();

function tryRoom(name: string, { sources, tests }: Room): void {
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const mutate = sources.map((source) => source.replace(/^!?/, '$&packages/core/src/')).join();
  const files = new Set(tests.flatMap((test) => ALL_TESTS.filter((file) => file.startsWith(test))));
  const file = SAMPLE === undefined ? `${name}.json` : `${name}-sample-${SAMPLE}.json`;
  const args = [stryker, 'run', '--mutate', mutate, '--incrementalFile', join(OUT, file)];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      KAIJISHO_SAMPLE: SAMPLE ?? '1',
      KAIJISHO_MUTANTS: [...files].map((file) => `${TESTS}${file}`).join(' '),
    },
  });
}

const { positionals: named } = ARGUMENTS;
const unknown = named.filter((name) => ROOMS[name] === undefined);
if (unknown.length > 0) throw new Error(`No room ${unknown.join()}; ${Object.keys(ROOMS).join()}`);
mkdirSync(OUT, { recursive: true });
// Stryker loads the runner by itself, in processes of its own.
buildSync({
  entryPoints: [join(ROOT, 'scripts/mutants/runner.ts')],
  outfile: join(OUT, 'runner.mjs'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
for (const [name, room] of Object.entries(ROOMS))
  if (named.length === 0 || named.includes(name)) tryRoom(name, room);
