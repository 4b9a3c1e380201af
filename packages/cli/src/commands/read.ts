import { renderRead } from '@kaijisho/report/terminal';
import { type Opened, readDocument, reportText } from 'kaijisho';
import type { ReadInvocation } from '../arguments/invocation.js';
import type { ExitCode, Io } from '../io.js';
import { jsonText, Outcome, openFiles } from './files.js';

/** `kaijisho read`: what the files say and how sure the reading is. */
export async function runRead(invocation: ReadInvocation, io: Io): Promise<ExitCode> {
  const { format, language, quiet } = invocation;
  const outcome = new Outcome(invocation.failOn);
  const all: Opened[] = [];
  for await (const opened of openFiles(invocation, io)) {
    outcome.add(opened, opened.findings);
    if (format === 'json') all.push(opened);
    else if (format === 'jsonl') await io.out(jsonText(readDocument([opened], language), format));
    else if (opened.failure === null) await io.out(`${renderRead(opened, language, io.width)}\n`);
  }
  if (format === 'json') await io.out(jsonText(readDocument(all, language), format));
  if (format === 'pretty' && !quiet) io.err(`${reportText('report.next-read', language)}\n`);
  return outcome.exitCode;
}
