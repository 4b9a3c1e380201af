import { renderCheckedFile, renderSummary } from '@kaijisho/report/terminal';
import {
  allFindings,
  type CheckRun,
  check,
  checkDocument,
  type Opened,
  reportText,
} from 'kaijisho';
import { defineCommand, filesPositional } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import { commonOptions, judgingOptions, readingOptions } from '../arguments/options.js';
import type { ExitCode, Io } from '../io.js';
import { jsonText, Outcome, openFiles } from './files.js';

type CheckInvocation = Invocation & Circumstances & Reading;

/**
 * `kaijisho check`: findings of all files. Files are seen together, so that sheets of one vendor or
 * product are compared; with `jsonl` each file is judged by itself and nothing is kept in memory.
 */
async function runCheck(invocation: CheckInvocation, io: Io): Promise<ExitCode> {
  const { format, language } = invocation;
  const outcome = new Outcome(invocation.failOn);
  const all: Opened[] = [];
  for await (const opened of openFiles(invocation, io)) {
    if (format !== 'jsonl') {
      all.push(opened);
      continue;
    }
    const run = check([opened], invocation);
    gather(run, outcome);
    await io.out(jsonText(checkDocument(run, language), format));
  }
  if (format === 'jsonl') return outcome.exitCode;
  const run = check(all, invocation);
  gather(run, outcome);
  if (format === 'json') await io.out(jsonText(checkDocument(run, language), format));
  else await printRun(run, invocation, io);
  return outcome.exitCode;
}

function gather(run: CheckRun, outcome: Outcome): void {
  for (const { opened, result } of run.files) outcome.add(opened, allFindings(result));
}

async function printRun(
  run: CheckRun,
  { language, quiet }: CheckInvocation,
  io: Io,
): Promise<void> {
  for (const file of run.files)
    if (file.opened.failure === null)
      await io.out(`${renderCheckedFile(file, language, io.width)}\n`);
  await io.out(renderSummary(run, language, io.width));
  const rule = run.files.flatMap(({ result }) => allFindings(result))[0]?.rule;
  if (rule !== undefined && !quiet)
    io.err(`${reportText('report.next-explain', language, { rule })}\n`);
}

export const checkCommand = defineCommand<CheckInvocation>({
  name: 'check',
  shape: '[files..]',
  summary: 'cli.check',
  usage: 'cli.usage-check',
  positionals: filesPositional,
  options: (language) => ({
    ...judgingOptions(language),
    ...commonOptions(language),
    ...readingOptions(language, 'error'),
  }),
  examples: [
    ['check 開示書/', 'cli.example-check'],
    ['check MDS.xlsx --fail-on warning', 'cli.example-check-vendor'],
  ],
  complete: (values) => ({
    command: 'check',
    ...values.common(),
    ...values.circumstances(),
    ...values.reading('error'),
  }),
  run: runCheck,
});
