import { renderCheckedFile, renderSummary, renderVendorFile } from '@kaijisho/report/terminal';
import {
  allFindings,
  type CheckOptions,
  type CheckReport,
  type CheckRun,
  check,
  checkDocument,
  checkReport,
  type Opened,
  reportText,
  type Suppression,
  unusedLines,
  VERSION,
} from 'kaijisho';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import type { CheckInvocation, LogFormat } from './check-invocation.js';
import { jsonText, Outcome } from './input-files.js';
import { writePages } from './pages.js';

/** What `check` does with the files it has opened: judge them and say what was found. */

/** Judges each file by itself and prints one line for it; nothing is kept. */
export async function checkEach(
  files: AsyncIterable<Opened>,
  options: CheckOptions,
  { failOn, language }: CheckInvocation,
  io: Io,
): Promise<ExitCode> {
  const outcome = new Outcome(failOn);
  const unused = new Set<Suppression>();
  const used = new Set<Suppression>();
  for await (const opened of files) {
    const run = check([opened], options);
    gather(run, outcome);
    for (const entry of run.unusedSuppressions) unused.add(entry);
    for (const { result } of run.files)
      for (const { suppression } of result.suppressed) used.add(suppression);
    await io.out(jsonText(checkDocument(run, language), 'jsonl'));
  }
  const unusedSuppressions = [...unused].filter((entry) => !used.has(entry));
  for (const line of unusedLines({ unusedSuppressions }, language)) io.err(`${line}\n`);
  return outcome.exitCode;
}

/** Judges all files together, prints what was found and writes the reports asked for. */
export async function checkTogether(
  files: AsyncIterable<Opened>,
  options: CheckOptions,
  invocation: CheckInvocation,
  io: Io,
): Promise<ExitCode> {
  const { format, failOn, language } = invocation;
  const all: Opened[] = [];
  for await (const opened of files) all.push(opened);
  const run = check(all, options);
  const outcome = new Outcome(failOn);
  gather(run, outcome);
  const report = checkReport(run, language);
  if (invocation.log !== null) await printLog(run, invocation, invocation.log, io);
  else if (format === 'json') await io.out(jsonText(checkDocument(run, language), format));
  else await printReport(report, invocation, io);
  return (await writePages(run, report, invocation, io)) ? outcome.exitCode : EXIT.failed;
}

async function printLog(
  run: CheckRun,
  { language, failOn }: CheckInvocation,
  log: LogFormat,
  io: Io,
): Promise<void> {
  // Only these formats need the room of exchange: other checks start without it.
  const { explainRules, junitReport, sarifLog } = await import('kaijisho/exchange');
  const document = checkDocument(run, language);
  await io.out(
    log === 'sarif'
      ? jsonText(sarifLog(document, language, VERSION, await explainRules(language)), 'json')
      : junitReport(document, failOn, language),
  );
}

function gather(run: CheckRun, outcome: Outcome): void {
  for (const { opened, result } of run.files) outcome.add(opened, allFindings(result));
}

async function printReport(
  report: CheckReport,
  { language, quiet, as }: CheckInvocation,
  io: Io,
): Promise<void> {
  const render = as === 'vendor' ? renderVendorFile : renderCheckedFile;
  for (const file of report.files)
    if (file.failure === null) await io.out(`${render(file, language, io.width)}\n`);
  await io.out(renderSummary(report, language, io.width));
  const rule = report.files
    .flatMap(({ sheets, groups }) => [...sheets.flatMap((sheet) => sheet.groups), ...groups])
    .flatMap(({ rules }) => rules)[0]?.rule;
  if (rule !== undefined && !quiet)
    io.err(`${reportText('report.next-explain', language, { rule })}\n`);
}
