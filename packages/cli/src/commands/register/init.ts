import { cliText } from 'kaijisho';
import { initRegister } from 'kaijisho/register';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { jsonText } from '../shared/input-files.js';
import { refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';

/** `register init`: an empty register. */
export async function runInit(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, asOf, language, format, quiet } = invocation;
  const made = await initRegister(diskStorage(folder), asOf);
  if (!made.ok) return refuse(made.failure, folder, invocation, io);
  if (format !== 'pretty') await io.out(jsonText({ formatVersion: '1', register: folder }, format));
  else {
    await io.out(`${cliText('cli.register-made', language, { folder })}\n`);
    if (!quiet) io.err(`\n${cliText('cli.register-next', language)}\n`);
  }
  return EXIT.clean;
}
