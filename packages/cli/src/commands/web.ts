import { readFile } from 'node:fs/promises';
import { cliText, VERSION } from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import { commonOptions, outputOptions } from '../arguments/options.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { deliver, type Writing } from './shared/written.js';

/** The build puts the page beside the command (packages/web). */
const PAGE = new URL('./kaijisho.html', import.meta.url);

/** `kaijisho web`: the page for people who may install nothing, as a file to hand on. */
async function runWeb(invocation: Writing, io: Io): Promise<ExitCode> {
  const bytes = await readFile(PAGE);
  const code = await deliver(invocation, io, bytes, { version: VERSION }, null);
  if (code === EXIT.clean && !invocation.quiet)
    io.err(`\n${cliText('cli.web-next', invocation.language)}\n`);
  return code;
}

export const webCommand = defineCommand<Writing>({
  name: 'web',
  shape: '',
  summary: 'cli.web',
  usage: 'cli.usage-web',
  positionals: () => ({}),
  options: (language) => ({
    ...outputOptions('cli.option-output-web', language),
    ...commonOptions(language),
  }),
  examples: [['web -o kaijisho.html', 'cli.example-web']],
  complete: (values) => ({
    command: 'web',
    ...values.common(),
    output: values.output(['html']).output,
    force: values.switch('force'),
  }),
  run: runWeb,
});
