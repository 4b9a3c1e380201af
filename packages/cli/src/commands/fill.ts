import {
  cliText,
  contentOfInput,
  formsInForce,
  type InputProblem,
  inputProblemText,
  parseDisclosureInput,
  writeFilledForm,
} from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions, outputOptions } from '../arguments/options.js';
import { readText } from '../files/text.js';
import { exists } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { deliver, refuse } from './written.js';

interface FillInvocation extends Invocation {
  readonly input: string;
  readonly output: string;
  readonly force: boolean;
  /** Date of the file, YYYY-MM-DD. */
  readonly asOf: string;
}

/** Problems of an input that are worth printing; the rest is counted. */
const MOST_PROBLEMS = 20;

function tellProblems(
  problems: readonly InputProblem[],
  { input, language }: FillInvocation,
  io: Io,
): void {
  const shown = problems.slice(0, MOST_PROBLEMS).map((one) => inputProblemText(one, language));
  const rest = problems.length - shown.length;
  const lines = [
    cliText('cli.fill-refused', language, { file: input }),
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${cliText('cli.fill-more', language, { count: rest })}`] : []),
  ];
  io.err(`${lines.join('\n')}\n`);
}

/** `kaijisho fill`: a disclosure given as JSON, written as a filled form. */
async function runFill(invocation: FillInvocation, io: Io): Promise<ExitCode> {
  const { input, output, force, asOf, imported = [] } = invocation;
  if (!force && (await exists(output)))
    return refuse({ code: 'output-exists', args: {} }, output, invocation, io);
  const text = await readText(input);
  if (!text.ok) return refuse(text.failure, input, invocation, io);
  const parsed = parseDisclosureInput(text.value, formsInForce(imported));
  if (!parsed.ok) {
    tellProblems(parsed.problems, invocation, io);
    return EXIT.failed;
  }
  const contents = parsed.disclosures.map((one) => contentOfInput(one, formsInForce(imported)));
  const bytes = await writeFilledForm(contents, { date: asOf, imported });
  const counts = {
    count: contents.length,
    answers: contents.reduce((sum, { answers }) => sum + answers.length, 0),
    notes: contents.reduce((sum, { notes }) => sum + notes.length, 0),
  };
  return deliver(invocation, io, bytes, counts, 'cli.fill-contents');
}

export const fillCommand = defineCommand<FillInvocation>({
  name: 'fill',
  shape: '[input]',
  summary: 'cli.fill',
  usage: 'cli.usage-fill',
  positionals: (language) => ({
    input: { type: 'string', describe: cliText('cli.fill-input', language) },
  }),
  options: (language) => ({
    ...outputOptions('cli.option-output-form', language),
    ...commonOptions(language),
  }),
  examples: [['fill 開示書.json -o MDS.xlsx', 'cli.example-fill']],
  complete: (values) => ({
    command: 'fill',
    ...values.common(),
    input: values.text('input') ?? values.refuse('cli.fill-needs-input'),
    asOf: values.circumstances().asOf,
    output: values.output(['xlsx']).output,
    force: values.switch('force'),
  }),
  run: runFill,
});
