import { renderFailure } from '@kaijisho/report/terminal';
import {
  type Agreement,
  carriedCounts,
  checkAgreement,
  cliText,
  demarcate,
  type Failure,
  MATRIX_FORMATS,
  type Matrix,
  type MatrixFormat,
  settle,
  sha256Of,
  withReplies,
  writeMatrix,
} from 'kaijisho';
import { defineCommand, filesPositional } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import { drawingOptions, outputOptions, valueOption } from '../arguments/options.js';
import { loadAgreed } from '../files/agreed.js';
import { fontFor } from '../files/font.js';
import { unopened } from '../files/load.js';
import { loadReplies, tellRepliesBeside } from '../files/replies.js';
import { writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { openAndCheck } from './shared/checked.js';
import { jsonText } from './shared/input-files.js';

interface MatrixInvocation extends Invocation, Circumstances, Reading {
  readonly output: string;
  readonly outputFormat: MatrixFormat;
  readonly force: boolean;
  /** The matrix of last time as people filled it in; null for a first draft. */
  readonly agreed: string | null;
  /** Lists of questions that vendors filled in. */
  readonly replies: readonly string[];
}

/** `kaijisho matrix`: drafts the matrix of all products in the files and writes it. */
async function runMatrix(invocation: MatrixInvocation, io: Io): Promise<ExitCode> {
  const { language, output, force } = invocation;
  const refuse = (failure: Failure): ExitCode => {
    io.err(renderFailure(unopened(output, failure), language, io.width));
    return EXIT.failed;
  };
  const agreed = loadAgreed(invocation, io);
  if (agreed === 'refused') return EXIT.failed;
  const { opened, run, outcome } = await openAndCheck(invocation, io);
  if (opened.every(({ disclosures }) => disclosures.length === 0)) {
    io.err(`${cliText('cli.matrix-nothing', language)}\n`);
    return EXIT.failed;
  }

  const drafted = demarcate(opened, invocation);
  const replies = loadReplies(invocation.replies, drafted, language, io);
  if (replies === null) return EXIT.failed;
  const matrix = withReplies(drafted, replies);
  tellRepliesBeside(matrix, replies, language, io);
  const agreement = agreed === null ? undefined : settle(matrix, agreed);
  const bytes = await writeMatrix(matrix, {
    format: invocation.outputFormat,
    language,
    check: run,
    ...(agreement === undefined ? {} : { agreement }),
    ...(await fontFor(output)),
  });
  const written = await writeAtomically(output, bytes, force);
  if (!written.ok) return refuse(written.failure);
  await report(invocation, io, matrix, bytes, agreement);
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
    doubts: count(({ proposal }) => proposal.doubt),
    unsure: count(({ unsure }) => unsure),
    conflicts: count(({ conflicts }) => conflicts.length > 0),
  };
}

/** What became of the decisions, in numbers. */
const agreementCounts = (agreement: Agreement) => ({
  ...carriedCounts(agreement),
  findings: checkAgreement(agreement).length,
});

async function report(
  { format, language, output, outputFormat, quiet }: MatrixInvocation,
  io: Io,
  matrix: Matrix,
  bytes: Uint8Array,
  agreement: Agreement | undefined,
): Promise<void> {
  const counts = countsOf(matrix);
  const carried = agreement === undefined ? null : agreementCounts(agreement);
  if (format !== 'pretty') {
    const file = { file: output, bytes: bytes.length, sha256: await sha256Of(bytes) };
    await io.out(
      jsonText({ formatVersion: '1', written: [file], matrix: counts, agreement: carried }, format),
    );
    return;
  }
  await io.out(
    `${cliText('cli.matrix-written', language)}\n  ${output}\n${cliText('cli.matrix-contents', language, counts)}\n`,
  );
  if (carried !== null) await io.out(`${cliText('cli.matrix-carried', language, carried)}\n`);
  if (quiet) return;
  const next = carried === null ? 'cli.matrix-next' : 'cli.matrix-next-carried';
  io.err(`\n${cliText(outputFormat === 'xlsx' ? next : 'cli.matrix-next-print', language)}\n`);
}

export const matrixCommand = defineCommand<MatrixInvocation>({
  name: 'matrix',
  shape: '[files..]',
  summary: 'cli.matrix',
  usage: 'cli.usage-matrix',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({
    ...outputOptions('cli.option-output', language),
    agreed: valueOption('cli.option-agreed', language),
    reply: valueOption('cli.option-reply', language),
    suppressions: valueOption('cli.option-suppressions', language),
    ...drawingOptions(language),
  }),
  examples: [
    ['matrix {sheets}/ -o {matrix}.xlsx', 'cli.example-matrix'],
    ['matrix {sheets}/ -o {matrix}.pdf', 'cli.example-matrix-pdf'],
    ['matrix {sheets}/ --agreed {matrix}.xlsx -o {matrix}2.xlsx', 'cli.example-matrix-agreed'],
  ],
  complete: (values) => ({
    command: 'matrix',
    ...values.drawing(),
    ...values.output(MATRIX_FORMATS),
    force: values.switch('force'),
    agreed: values.text('agreed') ?? null,
    replies: values.texts('reply'),
  }),
  touched: ({ agreed, replies, output, force }) => ({
    inputs: agreed === null ? replies : [...replies, agreed],
    outputs: [output],
    force,
  }),
  run: runMatrix,
});
