import { resolve } from 'node:path';
import type { CheckOptions } from 'kaijisho';
import { defineCommand, filesPositional } from '../arguments/command.js';
import { FORMATS } from '../arguments/invocation.js';
import {
  choiceOption,
  commonOptions,
  judgingOptions,
  outputOptions,
  readingOptions,
  valueOption,
} from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { expandFiles } from '../files/expand.js';
import { loadSuppressions } from '../files/suppressions.js';
import type { ExitCode, Io } from '../io.js';
import { type CheckInvocation, LOG_FORMATS } from './shared/check-invocation.js';
import { begun, openFiles } from './shared/input-files.js';
import type { PageFile } from './shared/pages.js';

/**
 * `kaijisho check`: findings of all files. Files are seen together, so that sheets of one vendor or
 * product are compared; with `jsonl` each file is judged by itself and nothing is kept in memory.
 */
async function runCheck(invocation: CheckInvocation, io: Io): Promise<ExitCode> {
  const { language, format, pages } = invocation;
  const expanded = await expandFiles(invocation.files);
  const paths = expanded.targets.map(({ path }) => path);
  const suppressions = await loadSuppressions(paths, invocation.suppressions, language);
  const options: CheckOptions = { ...invocation, suppressions };
  const excerpts = pages.some(({ page }) => page === 'html');
  const files = begun(openFiles({ ...invocation, expanded, excerpts }, io));
  // Loaded while the workers read.
  const { checkEach, checkTogether } = await import('./shared/judge.js');
  return format === 'jsonl'
    ? checkEach(files, options, invocation, io)
    : checkTogether(files, options, invocation, io);
}

const PAGES = ['html', 'pdf', 'md', 'csv'] as const;

/** Reports asked for by an option of their own or by `-o`, where the name's ending tells which. */
function pagesOf(values: Values): readonly PageFile[] {
  const named = PAGES.flatMap((page) =>
    values.texts(page).map((file) => ({ option: `--${page}`, page, file })),
  );
  const others = values.texts('output').map((file) => ({
    option: '--output',
    page: values.ending(file, PAGES),
    file,
  }));
  const all = [...named, ...others];
  const twice = all.find(({ file }, index) =>
    all.slice(0, index).some((other) => resolve(other.file) === resolve(file)),
  );
  if (twice !== undefined) values.refuse('cli.output-twice', { file: twice.file });
  return all.map(({ option, page, file }) =>
    values.text('format') === 'jsonl'
      ? values.refuse('cli.page-needs-all', { option })
      : { page, file },
  );
}

const AUDIENCES = ['hospital', 'vendor'] as const;

export const checkCommand = defineCommand<CheckInvocation>({
  name: 'check',
  shape: '[files..]',
  summary: 'cli.check',
  usage: 'cli.usage-check',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({
    as: choiceOption('cli.option-as', language, AUDIENCES, 'hospital'),
    ...outputOptions('cli.option-output-check', language),
    html: valueOption('cli.option-html', language),
    pdf: valueOption('cli.option-pdf', language),
    md: valueOption('cli.option-md', language),
    csv: valueOption('cli.option-csv', language),
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
    ['check {sheets}/', 'cli.example-check'],
    ['check {sheets}/ -o {result}.html', 'cli.example-check-html'],
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
  }),
  touched: ({ pages, force }) => ({ inputs: [], outputs: pages.map(({ file }) => file), force }),
  run: runCheck,
});
