import { basename, dirname, join } from 'node:path';
import {
  ask,
  cliText,
  demarcate,
  type InquiryFormat,
  inquiryFileNames,
  type LetterDetails,
  type Opened,
  sha256Of,
  writeInquiry,
} from 'kaijisho';
import { defineCommand, filesPositional, type MayWrite } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import { drawingOptions, outputOptions, valueOption } from '../arguments/options.js';
import { loadReplies } from '../files/replies.js';
import { writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText, namesInMatrix, Outcome, openFiles, tellUnused } from './shared/input-files.js';
import { refuse } from './shared/written.js';

interface AskInvocation extends Invocation, Circumstances, Reading {
  readonly output: string;
  readonly outputFormat: InquiryFormat;
  readonly force: boolean;
  readonly replies: readonly string[];
  readonly details: LetterDetails;
}

/** `kaijisho ask`: the questions to each vendor, one file for each. */
async function runAsk(invocation: AskInvocation, io: Io, mayWrite: MayWrite): Promise<ExitCode> {
  const { language, output, force, quiet, format } = invocation;
  const opened: Opened[] = [];
  const outcome = new Outcome('never', 'every');
  for await (const file of openFiles({ ...invocation, namesOf: namesInMatrix }, io)) {
    opened.push(file);
    outcome.add(file, []);
  }
  tellUnused(opened, language, io);
  if (
    outcome.exitCode === EXIT.failed &&
    opened.every(({ disclosures }) => disclosures.length === 0)
  )
    return EXIT.failed;
  const matrix = demarcate(opened, invocation);
  const replies = loadReplies(invocation.replies, matrix, language, io);
  if (replies === null) return EXIT.failed;
  const inquiries = ask(matrix, replies);
  const names = inquiryFileNames(basename(output), inquiries);
  const files = names.map((name) => (inquiries.length > 1 ? join(dirname(output), name) : output));
  if (!(await mayWrite(files))) return EXIT.failed;
  const written: { file: string; organisation: string; questions: number; sha256: string }[] = [];
  for (const [index, inquiry] of inquiries.entries()) {
    const file = files[index] ?? output;
    const bytes = await writeInquiry(inquiry, matrix, {
      format: invocation.outputFormat,
      language,
      details: invocation.details,
    });
    const result = await writeAtomically(file, bytes, force);
    if (!result.ok) return refuse(result.failure, file, invocation, io);
    written.push({
      file,
      organisation: inquiry.organisation,
      questions: inquiry.items.length,
      sha256: await sha256Of(bytes),
    });
  }
  if (format !== 'pretty') await io.out(jsonText({ formatVersion: '1', written }, format));
  else if (written.length === 0) await io.out(`${cliText('cli.ask-nothing', language)}\n`);
  else {
    await io.out(`${cliText('cli.matrix-written', language)}\n`);
    for (const { file, organisation, questions } of written)
      await io.out(
        `${cliText('cli.ask-written', language, {
          file,
          organisation: organisation || cliText('cli.ask-no-organisation', language),
          count: questions,
        })}\n`,
      );
    if (!quiet) io.err(`\n${cliText('cli.ask-next', language)}\n`);
  }
  return outcome.exitCode;
}

export const askCommand = defineCommand<AskInvocation>({
  name: 'ask',
  shape: '[files..]',
  summary: 'cli.ask',
  usage: 'cli.usage-ask',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({
    ...outputOptions('cli.option-ask-output', language),
    reply: valueOption('cli.option-reply', language),
    from: valueOption('cli.option-ask-from', language),
    department: valueOption('cli.option-ask-department', language),
    person: valueOption('cli.option-ask-person', language),
    contact: valueOption('cli.option-ask-contact', language),
    'reply-by': valueOption('cli.option-ask-reply-by', language),
    ...drawingOptions(language),
  }),
  examples: [
    ['ask {sheets}/ -o {questions}.xlsx', 'cli.example-ask'],
    [
      'ask {sheets}/ -o {letter}.docx --from {hospital} --department {department} --reply-by 2026-05-15',
      'cli.example-ask-letter',
    ],
    ['matrix {sheets}/ --reply {questions}.xlsx -o {matrix}.xlsx', 'cli.example-ask-reply'],
  ],
  complete: (values) => ({
    command: 'ask',
    ...values.drawing(),
    ...values.output(['xlsx', 'md', 'docx']),
    force: values.switch('force'),
    replies: values.texts('reply'),
    details: {
      from: values.text('from') ?? null,
      department: values.text('department') ?? null,
      person: values.text('person') ?? null,
      contact: values.text('contact') ?? null,
      replyBy: values.date('reply-by') ?? null,
    },
  }),
  touched: ({ replies, output, force }) => ({
    inputs: [...replies],
    outputs: [output],
    force,
  }),
  run: runAsk,
});
