import { cliText, type InputFile, open, writeInspection } from 'kaijisho';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { loadRegister, readSubmission } from '../../register/folder.js';
import { deliver, refuse } from '../written.js';
import type { RegisterInvocation } from './invocation.js';
import { tellNotices } from './status.js';

/** `register report --inspection`: the pack for an on-site inspection. */
export async function runInspection(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, verify, asOf, months, language, output } = invocation;
  if (output === null) throw new Error('A report needs an output');
  const register = await loadRegister(folder, verify);
  if (!register.ok) return refuse(register.failure, folder, invocation, io);
  tellNotices(register.value, invocation, io);
  const { products } = register.value;
  const files = new Map<string, InputFile>();
  for (const { submissions } of products)
    for (const submission of submissions) {
      const bytes = await readSubmission(folder, submission);
      if (bytes !== null) files.set(submission.sha256, { name: submission.file, bytes });
    }
  const opened = [];
  for (const file of files.values()) opened.push(await open(file));
  const bytes = await writeInspection({ products, opened, asOf, months, language });
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
