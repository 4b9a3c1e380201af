import { cliText, open, writeInspection } from 'kaijisho';
import { loadRegister, submittedFiles } from 'kaijisho/register';
import { fontFor } from '../../files/font.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { deliver, refuse } from '../written.js';
import type { RegisterInvocation } from './invocation.js';
import { tellNotices } from './status.js';

/** `register report --inspection`: the pack for an on-site inspection. */
export async function runInspection(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, verify, asOf, months, language, target } = invocation;
  if (target === null) throw new Error('A report needs an output');
  const { output, outputFormat: format } = target;
  const storage = diskStorage(folder);
  const register = await loadRegister(storage, verify);
  if (!register.ok) return refuse(register.failure, folder, invocation, io);
  tellNotices(register.value, invocation, io);
  const { products } = register.value;
  const opened = [];
  for (const file of await submittedFiles(storage, products)) opened.push(await open(file));
  const bytes = await writeInspection(
    { products, opened, asOf, months, language },
    { format, ...(await fontFor(output)) },
  );
  const sheets = products.reduce((sum, { submissions }) => sum + submissions.length, 0);
  const code = await deliver(
    { ...invocation, output },
    io,
    bytes,
    { products: products.length, sheets },
    'cli.register-reported',
  );
  if (code === EXIT.clean && !invocation.quiet)
    io.err(`\n${cliText('cli.register-report-next', language)}\n`);
  return code;
}
