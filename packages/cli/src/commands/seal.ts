import { cliText } from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import { commonOptions, outputOptions, passwordOption, valueOption } from '../arguments/options.js';
import { readText } from '../files/text.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { contentsToSeal, onlyOf, type Sealing } from './shared/sealed.js';
import { deliver, refuse } from './shared/written.js';

interface SealInvocation extends Sealing {
  /** File of the private key. */
  readonly key: string;
  readonly output: string;
  readonly force: boolean;
  /** Date of the seal, YYYY-MM-DD. */
  readonly asOf: string;
}

/** `kaijisho seal`: signs what a disclosure says. */
async function runSeal(invocation: SealInvocation, io: Io): Promise<ExitCode> {
  const { key, language, asOf, quiet } = invocation;
  const toSeal = await contentsToSeal(invocation, io);
  if (toSeal === null) return EXIT.failed;
  const { contents, unsure } = toSeal;
  const text = await readText(key);
  if (!text.ok) return refuse(text.failure, key, invocation, io);
  const { KeyError, seal } = await import('kaijisho/seal');
  try {
    const sealed = new TextEncoder().encode(await seal(contents, text.value, asOf));
    const code = await deliver(
      invocation,
      io,
      sealed,
      { count: contents.length, unsureAnswers: unsure },
      'cli.seal-contents',
    );
    if (code === EXIT.clean && unsure > 0)
      io.err(`\n${cliText('cli.seal-unsure', language, { count: unsure })}\n`);
    if (code === EXIT.clean && !quiet) io.err(`\n${cliText('cli.seal-means', language)}\n`);
    return code;
  } catch (thrown) {
    if (!(thrown instanceof KeyError)) throw thrown;
    io.err(`${cliText(`cli.seal-key-${thrown.fault}`, language, { file: key })}\n`);
    return EXIT.failed;
  }
}

export const sealCommand = defineCommand<SealInvocation>({
  name: 'seal',
  shape: '[input]',
  summary: 'cli.seal',
  usage: 'cli.usage-seal',
  positionals: (language) => ({
    input: { type: 'string', describe: cliText('cli.seal-input', language) },
  }),
  options: (language) => ({
    key: valueOption('cli.option-private-key', language),
    only: valueOption('cli.option-only', language),
    'as-of': valueOption('cli.option-seal-date', language),
    ...outputOptions('cli.option-output-seal', language),
    ...passwordOption(language),
    ...commonOptions(language),
  }),
  examples: [['seal MDS.xlsx --key {key}.pem -o MDS.seal.json', 'cli.example-seal']],
  complete: (values) => ({
    command: 'seal',
    ...values.common(),
    ...values.password(),
    input: values.text('input') ?? values.refuse('cli.seal-needs-file'),
    only: onlyOf(values),
    key: values.text('key') ?? values.refuse('cli.seal-needs-key'),
    asOf: values.circumstances().asOf,
    output: values.output(['json']).output,
    force: values.switch('force'),
  }),
  touched: ({ input, key, output, force }) => ({
    inputs: [input, key],
    outputs: [output],
    force,
  }),
  run: runSeal,
});
