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
import { defineCommand, filesPositional } from '../arguments/command.js';
import {
  type Circumstances,
  FORMATS,
  type Invocation,
  type Reading,
} from '../arguments/invocation.js';
import {
  choiceOption,
  commonOptions,
  judgingOptions,
  readingOptions,
  switchOption,
  valueOption,
} from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { expandFiles } from '../files/expand.js';
import { loadSuppressions, SuppressionsError } from '../files/suppressions.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText, Outcome, openFiles } from './files.js';
import { type PageFile, pagesStandInTheWay, writePages } from './pages.js';

/** Formats of build servers, which `check` alone prints. */
const LOG_FORMATS = ['sarif', 'junit'] as const;
type LogFormat = (typeof LOG_FORMATS)[number];

interface CheckInvocation extends Invocation, Circumstances, Reading {
  /** Reports to write besides what is printed. */
  readonly pages: readonly PageFile[];
  readonly force: boolean;
  /** For whom the findings are put into words. */
  readonly as: 'hospital' | 'vendor';
  /** What is printed as data: a format of `check` alone, or null. */
  readonly log: LogFormat | null;
  /** List of findings set aside, for all files; null: the one beside each file. */
  readonly suppressions: string | null;
}

/**
 * `kaijisho check`: findings of all files. Files are seen together, so that sheets of one vendor or
 * product are compared; with `jsonl` each file is judged by itself and nothing is kept in memory.
 */
async function runCheck(invocation: CheckInvocation, io: Io): Promise<ExitCode> {
  const { language, format, pages } = invocation;
  if (await pagesStandInTheWay(invocation, io)) return EXIT.failed;
  const targets = await expandFiles(invocation.files);
  let options: CheckOptions;
  try {
    const paths = targets.map(({ path }) => path);
    const suppressions = await loadSuppressions(paths, invocation.suppressions, language);
    options = { ...invocation, suppressions };
  } catch (thrown) {
    if (!(thrown instanceof SuppressionsError)) throw thrown;
    io.err(`${thrown.message}\n`);
    return EXIT.failed;
  }
  const excerpts = pages.some(({ page }) => page === 'html');
  const files = openFiles({ ...invocation, targets, excerpts }, io);
  return format === 'jsonl'
    ? checkEach(files, options, invocation, io)
    : checkTogether(files, options, invocation, io);
}

async function checkEach(
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

async function checkTogether(
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
  const { junitReport, sarifLog } = await import('kaijisho/exchange');
  const document = checkDocument(run, language);
  await io.out(
    log === 'sarif'
      ? jsonText(sarifLog(document, language, VERSION), 'json')
      : junitReport(document, failOn),
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

function pagesOf(values: Values): readonly PageFile[] {
  return (['html', 'md', 'csv'] as const).flatMap((page) => {
    const file = values.text(page);
    if (file === undefined) return [];
    if (values.text('format') === 'jsonl')
      return values.refuse('cli.page-needs-all', { option: `--${page}` });
    return [{ page, file }];
  });
}

const AUDIENCES = ['hospital', 'vendor'] as const;

export const checkCommand = defineCommand<CheckInvocation>({
  name: 'check',
  shape: '[files..]',
  summary: 'cli.check',
  usage: 'cli.usage-check',
  positionals: filesPositional,
  options: (language) => ({
    as: choiceOption('cli.option-as', language, AUDIENCES, 'hospital'),
    html: valueOption('cli.option-html', language),
    md: valueOption('cli.option-md', language),
    csv: valueOption('cli.option-csv', language),
    force: switchOption('cli.option-force', language),
    suppressions: valueOption('cli.option-suppressions', language),
    ...judgingOptions(language),
    ...commonOptions(language),
    format: choiceOption(
      'cli.option-format-check',
      language,
      [...FORMATS, ...LOG_FORMATS],
      'pretty',
    ),
    ...readingOptions(language, 'error'),
  }),
  examples: [
    ['check 開示書/', 'cli.example-check'],
    ['check 開示書/ --html 点検結果.html', 'cli.example-check-html'],
    ['check MDS.xlsx --as vendor', 'cli.example-check-vendor'],
    ['check MDS.xlsx --format sarif', 'cli.example-check-sarif'],
  ],
  complete: (values) => ({
    command: 'check',
    ...values.common(LOG_FORMATS),
    log: LOG_FORMATS.find((log) => log === values.text('format')) ?? null,
    ...values.circumstances(),
    ...values.reading('error'),
    as: values.choose('as', AUDIENCES, 'hospital'),
    pages: pagesOf(values),
    force: values.switch('force'),
    suppressions: values.text('suppressions') ?? null,
  }),
  run: runCheck,
});
