import { unusedLines } from '@kaijisho/report';
import { allFindings, type CheckRun, check, type Opened } from 'kaijisho';
import type { Circumstances, Reading } from '../../arguments/invocation.js';
import { expandFiles } from '../../files/expand.js';
import { loadSuppressions } from '../../files/suppressions.js';
import type { Io } from '../../io.js';
import {
  namesInMatrix,
  Outcome,
  openFiles,
  type ReadingOptions,
  tellUnused,
} from './input-files.js';

/**
 * Opens and checks the files of a command that draws one document from all of them, without the
 * findings that people have set aside.
 */
export async function openAndCheck(
  invocation: ReadingOptions & Circumstances & Pick<Reading, 'failOn'>,
  io: Io,
): Promise<{
  readonly opened: readonly Opened[];
  readonly run: CheckRun;
  readonly outcome: Outcome;
}> {
  const { language } = invocation;
  const expanded = await expandFiles(invocation.files);
  const paths = expanded.targets.map(({ path }) => path);
  const listsOf = await loadSuppressions(paths, invocation.suppressions, language);
  const opened: Opened[] = [];
  for await (const file of openFiles({ ...invocation, expanded, namesOf: namesInMatrix }, io))
    opened.push(file);
  // The lists lie beside the files, whatever these are called in the document.
  const nameOf = namesInMatrix(paths);
  const pathOf = new Map(paths.map((path) => [nameOf(path), path]));
  const suppressions = (name: string) => listsOf(pathOf.get(name) ?? name);
  const run = check(opened, { ...invocation, suppressions });
  for (const line of unusedLines(run, language)) io.err(`${line}\n`);
  const outcome = new Outcome(invocation.failOn, 'every');
  for (const file of run.files) outcome.add(file.opened, allFindings(file.result));
  tellUnused(opened, language, io);
  return { opened, run, outcome };
}
