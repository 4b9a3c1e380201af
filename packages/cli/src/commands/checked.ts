import { allFindings, type CheckRun, check, type Opened } from 'kaijisho';
import type { Circumstances, Reading } from '../arguments/invocation.js';
import type { Io } from '../io.js';
import { nameInMatrix, Outcome, openFiles, type ReadingOptions } from './files.js';

/** Opens and checks the files of a command that draws one document from all of them. */
export async function openAndCheck(
  invocation: ReadingOptions & Circumstances & Pick<Reading, 'failOn'>,
  io: Io,
): Promise<{
  readonly opened: readonly Opened[];
  readonly run: CheckRun;
  readonly outcome: Outcome;
}> {
  const opened: Opened[] = [];
  for await (const file of openFiles({ ...invocation, nameOf: nameInMatrix }, io))
    opened.push(file);
  const run = check(opened, invocation);
  const outcome = new Outcome(invocation.failOn);
  for (const file of run.files) outcome.add(file.opened, allFindings(file.result));
  return { opened, run, outcome };
}
