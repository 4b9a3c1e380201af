import { basename } from 'node:path';
import { renderFailure } from '@kaijisho/report/terminal';
import {
  allFindings,
  check,
  cliText,
  demarcate,
  type Failure,
  type Matrix,
  type Opened,
  sha256Of,
  writeMatrix,
} from 'kaijisho';
import { defineCommand, filesPositional } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import {
  commonOptions,
  judgingOptions,
  outputOptions,
  readingOptions,
} from '../arguments/options.js';
import { unopened } from '../files/load.js';
import { exists, writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText, Outcome, openFiles } from './files.js';

/**
 * What a file is called in a matrix, which leaves the house: its name alone, and its path as given
 * only where two files share a name.
 */
export const nameInMatrix = (path: string, all: readonly string[]): string => {
  const name = basename(path);
  return all.filter((other) => basename(other) === name).length === 1 ? name : path;
};

interface MatrixInvocation extends Invocation, Circumstances, Reading {
  readonly output: string;
  readonly outputFormat: 'xlsx' | 'json';
  readonly force: boolean;
}

/** `kaijisho matrix`: drafts the matrix of all products in the files and writes it. */
async function runMatrix(invocation: MatrixInvocation, io: Io): Promise<ExitCode> {
  const { language, output, force } = invocation;
  const refuse = (failure: Failure): ExitCode => {
    io.err(renderFailure(unopened(output, failure), language, io.width));
    return EXIT.failed;
  };
  // Looked at before the work is done; writing looks again.
  if (!force && (await exists(output))) return refuse({ code: 'output-exists', args: {} });

  const opened: Opened[] = [];
  for await (const file of openFiles({ ...invocation, nameOf: nameInMatrix }, io))
    opened.push(file);
  const run = check(opened, invocation);
  const outcome = new Outcome(invocation.failOn);
  for (const file of run.files) outcome.add(file.opened, allFindings(file.result));
  if (opened.every(({ disclosures }) => disclosures.length === 0)) {
    io.err(`${cliText('cli.matrix-nothing', language)}\n`);
    return EXIT.failed;
  }

  const matrix = demarcate(opened, invocation);
  const bytes = await writeMatrix(matrix, {
    format: invocation.outputFormat,
    language,
    check: run,
  });
  const written = await writeAtomically(output, bytes, force);
  if (!written.ok) return refuse(written.failure);
  await report(invocation, io, matrix, bytes);
  if (outcome.unreadable > 0)
    io.err(`${cliText('cli.matrix-incomplete', language, { count: outcome.unreadable })}\n`);
  return outcome.exitCode;
}

/** What a matrix holds, in numbers. */
function countsOf({ products, lines }: Matrix) {
  const count = (holds: (line: Matrix['lines'][number]) => boolean) => lines.filter(holds).length;
  return {
    products: products.length,
    disclosures: products.reduce((sum, { disclosures }) => sum + disclosures.length, 0),
    lines: lines.length,
    undecided: count(({ proposal }) => proposal.allocation === 'undecided'),
    gaps: count(({ proposal }) => proposal.gap),
    conflicts: count(({ conflicts }) => conflicts.length > 0),
  };
}

async function report(
  { format, language, output, quiet }: MatrixInvocation,
  io: Io,
  matrix: Matrix,
  bytes: Uint8Array,
): Promise<void> {
  const counts = countsOf(matrix);
  if (format !== 'pretty') {
    const file = { file: output, bytes: bytes.length, sha256: await sha256Of(bytes) };
    await io.out(jsonText({ formatVersion: '1', written: [file], matrix: counts }, format));
    return;
  }
  await io.out(
    `${cliText('cli.matrix-written', language)}\n  ${output}\n${cliText('cli.matrix-contents', language, counts)}\n`,
  );
  if (!quiet) io.err(`\n${cliText('cli.matrix-next', language)}\n`);
}

export const matrixCommand = defineCommand<MatrixInvocation>({
  name: 'matrix',
  shape: '[files..]',
  summary: 'cli.matrix',
  usage: 'cli.usage-matrix',
  positionals: filesPositional,
  options: (language) => ({
    ...outputOptions('cli.option-output', language),
    ...judgingOptions(language),
    ...commonOptions(language),
    ...readingOptions(language, 'never'),
  }),
  examples: [['matrix 開示書/ -o 責任分界表.xlsx', 'cli.example-matrix']],
  complete: (values) => ({
    command: 'matrix',
    ...values.common(),
    ...values.circumstances(),
    ...values.reading('never'),
    ...values.output(['xlsx', 'json']),
    force: values.switch('force'),
  }),
  run: runMatrix,
});
