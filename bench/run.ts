import { cpus } from 'node:os';
import { measureColdStart } from './cold-start.js';
import { measureManyFiles } from './many-files.js';
import { inPlainNode } from './plain-node.js';
import { measureRegister } from './register.js';
import { SUBJECTS } from './subjects.js';
import { exampleWorkbooks } from './workbooks.js';

/**
 * Side-by-side measurement: `npx pnpm@12 bench`. What is measured and how: docs/performance.md.
 * Ratios are what counts; milliseconds depend on the machine.
 */
const say = (line = '') => console.log(line);

/** Peak memory of a process that does nothing but one subject's work, in MB. */
const peakMemory = (id: string): number => Number(inPlainNode('peak-memory', id));

const target = (ratio: number, most: number): string =>
  `${ratio.toFixed(2)} (target at most ${most.toFixed(2)}: ${ratio <= most ? 'reached' : 'missed'})`;

const workbooks = exampleWorkbooks();
say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
);
say();
say(`1. Warm, ${workbooks.length} example workbooks per pass, median of 30 passes`);
const times = new Map<string, number>(Object.entries(JSON.parse(inPlainNode('warm'))));
for (const { id, title } of SUBJECTS)
  say(
    `   ${title.padEnd(42)}${(times.get(id) ?? 0).toFixed(1).padStart(8)} ms${peakMemory(id).toFixed(0).padStart(6)} MB peak`,
  );
const own = times.get('kaijisho') ?? Number.NaN;
const ratioTo = (id: 'exceljs' | 'sheetjs' | 'floor') => own / (times.get(id) ?? Number.NaN);
say(`   Kaijisho / exceljs     ${target(ratioTo('exceljs'), 0.6)}`);
say(`   Kaijisho / @e965/xlsx  ${ratioTo('sheetjs').toFixed(2)}`);
say(`   Kaijisho / floor       ${target(ratioTo('floor'), 1.75)}`);
say();
say('2. Cold start: the command checks one file, against loading exceljs alone; median of 9 runs');
const cold = measureColdStart();
say(`   kaijisho check FILE                       ${cold.command.toFixed(0).padStart(8)} ms`);
say(`   node -e "import('exceljs')"               ${cold.exceljs.toFixed(0).padStart(8)} ms`);
say(`   Ratio                  ${target(cold.command / cold.exceljs, 1)}`);
say();
say('3. kaijisho read --format jsonl on many files: peak memory of the process');
for (const { files, seconds, megabytes } of await measureManyFiles([100, 1000]))
  say(
    `   ${String(files).padStart(5)} workbooks${seconds.toFixed(1).padStart(30)} s ${megabytes.toFixed(0).padStart(6)} MB peak`,
  );
say();
say(
  '4. kaijisho register: import a list of devices, then status; a product more should cost the same',
);
const [few, many] = [100, 1000].map(measureRegister);
for (const times of [few, many])
  if (times !== undefined)
    say(
      `   ${String(times.products).padStart(5)} products${times.imported.toFixed(0).padStart(22)} ms import${times.status.toFixed(0).padStart(8)} ms status`,
    );
if (few !== undefined && many !== undefined)
  say(`   status, 10 × products  ${target(many.status / few.status, 5)}`);
