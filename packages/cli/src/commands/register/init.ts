import { cliText } from 'kaijisho';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { initRegister } from '../../register/folder.js';
import { jsonText } from '../files.js';
import { refuse } from '../written.js';
import type { RegisterInvocation } from './invocation.js';

/** `register init`: an empty register. */
export async function runInit(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, asOf, language, format, quiet } = invocation;
  const made = await initRegister(folder, asOf, cliText('cli.register-readme', 'ja'));
  if (!made.ok) return refuse(made.failure, folder, invocation, io);
  if (format !== 'pretty') await io.out(jsonText({ formatVersion: '1', register: folder }, format));
  else {
    await io.out(`${cliText('cli.register-made', language, { folder })}\n`);
    if (!quiet) io.err(`\n${cliText('cli.register-next', language)}\n`);
  }
  return EXIT.clean;
}
