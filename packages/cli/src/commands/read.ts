import { renderRead } from '@kaijisho/report/terminal';
import { type Opened, readDocument, reportText } from 'kaijisho';
import { defineCommand, filesPositional, writesNothing } from '../arguments/command.js';
import type { Invocation, Reading } from '../arguments/invocation.js';
import { commonOptions, readingOptions } from '../arguments/options.js';
import type { ExitCode, Io } from '../io.js';
import { jsonText, Outcome, openFiles } from './shared/input-files.js';

type ReadInvocation = Invocation & Reading;

/** `kaijisho read`: what the files say and how sure the reading is. */
async function runRead(invocation: ReadInvocation, io: Io): Promise<ExitCode> {
  const { format, language, quiet } = invocation;
  const outcome = new Outcome(invocation.failOn);
  const all: Opened[] = [];
  let read = 0;
  for await (const opened of openFiles(invocation, io)) {
    outcome.add(opened, opened.findings);
    if (opened.disclosures.length > 0) read += 1;
    if (format === 'json') all.push(opened);
    else if (format === 'jsonl') await io.out(jsonText(readDocument([opened], language), format));
    else if (opened.failure === null) await io.out(`${renderRead(opened, language, io.width)}\n`);
  }
  if (format === 'json') await io.out(jsonText(readDocument(all, language), format));
  if (format === 'pretty' && !quiet && read > 0)
    io.err(`${reportText('report.next-read', language)}\n`);
  return outcome.exitCode;
}

export const readCommand = defineCommand<ReadInvocation>({
  name: 'read',
  shape: '[files..]',
  summary: 'cli.read',
  usage: 'cli.usage-read',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({ ...commonOptions(language), ...readingOptions(language, 'error') }),
  examples: [
    ['read {sheet}.xlsx', 'cli.example-read'],
    ['read {sheets}/ --format jsonl', 'cli.example-read-jsonl'],
  ],
  complete: (values) => ({ command: 'read', ...values.common(), ...values.reading('error') }),
  touched: writesNothing,
  run: runRead,
});
