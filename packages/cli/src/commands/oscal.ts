import { join } from 'node:path';
import { cliText, jsonBytes, type Opened } from 'kaijisho';
import { oscalFiles } from 'kaijisho/exchange';
import { defineCommand, filesPositional, type MayWrite } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import { drawingOptions, outputOptions, valueOption } from '../arguments/options.js';
import { loadAgreed } from '../files/agreed.js';
import { makeRoom, writeTogether } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { openAndCheck } from './shared/checked.js';
import { jsonText } from './shared/input-files.js';
import { refuse } from './shared/written.js';

interface OscalInvocation extends Invocation, Circumstances, Reading {
  /** Folder for the documents, which refer to each other by name. */
  readonly output: string;
  readonly force: boolean;
  /** The matrix as people filled it in; null while there are only proposals. */
  readonly agreed: string | null;
}

/** Sheets behind the documents; none were named when only catalogs and crosswalk are wanted. */
async function sheets(invocation: OscalInvocation, io: Io) {
  if (invocation.files.length === 0) return { opened: [] as readonly Opened[], code: EXIT.clean };
  const { opened, outcome } = await openAndCheck(invocation, io);
  return { opened, code: outcome.exitCode };
}

/** `kaijisho oscal`: guideline, forms, crosswalk and products as OSCAL documents in one folder. */
async function runOscal(
  invocation: OscalInvocation,
  io: Io,
  mayWrite: MayWrite,
): Promise<ExitCode> {
  const { output, force, format, language } = invocation;
  const agreed = loadAgreed(invocation, io);
  if (agreed === 'refused') return EXIT.failed;
  const { opened, code } = await sheets(invocation, io);
  const documents = oscalFiles(opened, { ...invocation, agreed }).map(({ file, document }) => ({
    path: join(output, file),
    bytes: jsonBytes(document),
  }));
  // All or none: a folder half old and half new would refer to what is not there.
  if (!(await mayWrite(documents.map(({ path }) => path)))) return EXIT.failed;
  for (const { path } of documents.slice(0, 1)) {
    const room = await makeRoom(path);
    if (!room.ok) return refuse(room.failure, output, invocation, io);
  }
  const written = await writeTogether(documents, force);
  if (!written.ok) return refuse(written.failure, `${written.failure.args.file}`, invocation, io);
  const paths = written.value;
  await io.out(
    format === 'pretty'
      ? `${cliText('cli.form-written', language, { count: paths.length })}\n${paths.map((path) => `  ${path}\n`).join('')}`
      : jsonText({ formatVersion: '1', written: paths.map((file) => ({ file })) }, format),
  );
  if (format === 'pretty' && !invocation.quiet)
    io.err(`\n${cliText('cli.oscal-next', language)}\n`);
  return code;
}

export const oscalCommand = defineCommand<OscalInvocation>({
  name: 'oscal',
  shape: '[files..]',
  summary: 'cli.oscal',
  usage: 'cli.usage-oscal',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({
    ...outputOptions('cli.option-output-oscal', language),
    agreed: valueOption('cli.option-agreed', language),
    ...drawingOptions(language),
  }),
  examples: [
    ['oscal {sheets}/ -o oscal', 'cli.example-oscal'],
    ['oscal -o oscal', 'cli.example-oscal-catalogs'],
  ],
  complete: (values) => ({
    command: 'oscal',
    ...values.common(),
    ...values.circumstances(),
    ...values.reading('never', 'optional'),
    output: values.text('output') ?? values.refuse('cli.missing-folder'),
    force: values.switch('force'),
    agreed: values.text('agreed') ?? null,
  }),
  touched: ({ agreed, force }) => ({
    inputs: agreed === null ? [] : [agreed],
    // The documents have names of their own in the folder that is named.
    outputs: [],
    force,
  }),
  run: runOscal,
});
