import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 9;

/** Milliseconds from start to end of one Node process. */
function run(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(stderr);
  return performance.now() - start;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Median milliseconds of the command on one file and of a process that only loads exceljs. */
export function measureColdStart(): { readonly command: number; readonly exceljs: number } {
  const command: number[] = [];
  const exceljs: number[] = [];
  const file = 'examples/submissions/01-electronic-chart-mds.xlsx';
  for (let i = 0; i < RUNS; i += 1) {
    command.push(run(['packages/kaijisho/dist/bin.cjs', 'check', file]));
    exceljs.push(run(['--input-type=module', '-e', "await import('exceljs')"]));
  }
  return { command: middle(command), exceljs: middle(exceljs) };
}
