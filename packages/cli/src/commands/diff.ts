import { renderChanges } from '@kaijisho/report/terminal';
import {
  CHANGES_FORMATS,
  type Changes,
  type ChangesFormat,
  changesDocument,
  cliText,
  diff,
  isChanged,
  isWorsened,
  type Opened,
  writeChanges,
} from 'kaijisho';
import { defineCommand, manyTexts } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import {
  choiceOption,
  commonOptions,
  judgingOptions,
  openingOptions,
  outputOptions,
} from '../arguments/options.js';
import { writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText, namesInMatrix, openFiles, tellUnused } from './shared/input-files.js';
import { refuse } from './shared/written.js';

const FAIL_ON_CHANGE = ['changed', 'worsened', 'never'] as const;

interface DiffInvocation
  extends Invocation,
    Omit<Circumstances, 'class'>,
    Pick<Reading, 'passwordFile'> {
  readonly before: string;
  readonly after: string;
  readonly failOn: (typeof FAIL_ON_CHANGE)[number];
  /** File to write besides what is printed; null: none. */
  readonly target: { readonly output: string; readonly outputFormat: ChangesFormat } | null;
  readonly force: boolean;
}

/** The files behind one side; null when one of them could not be read or none is a disclosure. */
async function openSide(
  side: string,
  invocation: DiffInvocation,
  io: Io,
): Promise<readonly Opened[] | null> {
  const { language } = invocation;
  const opened: Opened[] = [];
  const reading = { ...invocation, files: [side], namesOf: namesInMatrix };
  for await (const file of openFiles(reading, io)) opened.push(file);
  const unread = opened.some(({ failure }) => failure !== null);
  const empty = opened.every(({ disclosures }) => disclosures.length === 0);
  if (empty && !unread) io.err(`${cliText('cli.diff-nothing', language, { file: side })}\n`);
  if (unread || empty) return null;
  tellUnused(opened, language, io);
  return opened;
}

function exitCodeOf(changes: Changes, { failOn }: DiffInvocation): ExitCode {
  const reached =
    (failOn === 'changed' && isChanged(changes)) || (failOn === 'worsened' && isWorsened(changes));
  return reached ? EXIT.findings : EXIT.clean;
}

/** `kaijisho diff`: what changed between two versions, and what follows from it. */
async function runDiff(invocation: DiffInvocation, io: Io): Promise<ExitCode> {
  const { language, format, target, force } = invocation;
  const before = await openSide(invocation.before, invocation, io);
  const after = await openSide(invocation.after, invocation, io);
  if (before === null || after === null) return EXIT.failed;
  const changes = diff(before, after, invocation);
  if (target !== null) {
    const bytes = await writeChanges(changes, { format: target.outputFormat, language });
    const written = await writeAtomically(target.output, bytes, force);
    if (!written.ok) return refuse(written.failure, target.output, invocation, io);
  }
  const document = changesDocument(changes, language);
  await io.out(
    format === 'pretty' ? renderChanges(document, io.width) : jsonText(document, format),
  );
  return exitCodeOf(changes, invocation);
}

export const diffCommand = defineCommand<DiffInvocation>({
  name: 'diff',
  shape: '[files..]',
  summary: 'cli.diff',
  usage: 'cli.usage-diff',
  exits: 'cli.exits-changes',
  positionals: (language) => manyTexts('files', 'cli.diff-files', language),
  options: (language) => {
    const { class: _, ...judging } = judgingOptions(language);
    return {
      'fail-on': choiceOption('cli.option-fail-on-change', language, FAIL_ON_CHANGE, 'never'),
      ...outputOptions('cli.option-output-changes', language),
      ...judging,
      ...commonOptions(language),
      ...openingOptions(language),
    };
  },
  examples: [
    ['diff {old}.xlsx {new}.xlsx', 'cli.example-diff'],
    ['diff {old}.xlsx {new}.xlsx --fail-on worsened', 'cli.example-diff-fail'],
  ],
  complete: (values) => {
    const [before, after, ...more] = values.targets('files', 'cli.diff-two');
    if (before === undefined || after === undefined || more.length > 0)
      return values.refuse('cli.diff-two');
    const { class: _, ...circumstances } = values.circumstances();
    return {
      command: 'diff',
      ...values.common(),
      ...circumstances,
      before,
      after,
      passwordFile: values.text('password-file') ?? null,
      failOn: values.choose('fail-on', FAIL_ON_CHANGE, 'never'),
      target: values.text('output') === undefined ? null : values.output(CHANGES_FORMATS),
      force: values.switch('force'),
    };
  },
  touched: ({ before, after, target, force }) => ({
    inputs: [before, after],
    outputs: target === null ? [] : [target.output],
    force,
  }),
  run: runDiff,
});
