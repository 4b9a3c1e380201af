import {
  cliText,
  type FormKind,
  formsInForce,
  isOfficial,
  referenceForm,
  writeBlankForm,
} from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions, outputOptions } from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { fontFor } from '../files/font.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { deliver } from './shared/written.js';

interface NewInvocation extends Invocation {
  readonly kind: FormKind;
  readonly output: string;
  readonly force: boolean;
  /** Date of the file, YYYY-MM-DD. */
  readonly asOf: string;
}

/** `kaijisho new`: a blank form to fill in. */
async function runNew(invocation: NewInvocation, io: Io): Promise<ExitCode> {
  const { kind, language, output, asOf, quiet } = invocation;
  const form = referenceForm(kind, formsInForce(invocation.imported ?? []));
  const bytes = await writeBlankForm(form, { date: asOf, ...(await fontFor(output)) });
  const contents = { form: kind, edition: form.about.edition };
  const code = await deliver(invocation, io, bytes, contents, null);
  if (code !== EXIT.clean || quiet) return code;
  const name = form.about.standard;
  io.err(
    `\n${cliText(isOfficial(form) ? 'cli.new-official' : 'cli.new-reference', language, { name })}\n`,
  );
  return code;
}

const KINDS: readonly FormKind[] = ['MDS', 'SDS'];

function kindOf(values: Values): FormKind {
  const kind = values.text('kind')?.toUpperCase();
  return KINDS.find((one) => one === kind) ?? values.refuse('cli.new-needs-kind');
}

export const newCommand = defineCommand<NewInvocation>({
  name: 'new',
  shape: '[kind]',
  summary: 'cli.new',
  usage: 'cli.usage-new',
  positionals: (language) => ({
    kind: { type: 'string', describe: cliText('cli.new-kind', language) },
  }),
  options: (language) => ({
    ...outputOptions('cli.option-output-form', language),
    ...commonOptions(language),
  }),
  examples: [['new mds -o {blank}.xlsx', 'cli.example-new']],
  complete: (values) => ({
    command: 'new',
    ...values.common(),
    kind: kindOf(values),
    asOf: values.circumstances().asOf,
    output: values.output(['xlsx', 'pdf']).output,
    force: values.switch('force'),
  }),
  touched: ({ output, force }) => ({
    inputs: [],
    outputs: [output],
    force,
  }),
  run: runNew,
});
