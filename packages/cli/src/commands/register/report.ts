import { join } from 'node:path';
import { cliText, type Opened, type RegisteredProduct, writeInspection } from 'kaijisho';
import { loadRegister, submittedPaths } from 'kaijisho/register';
import { fontFor } from '../../files/font.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { openFiles } from '../shared/input-files.js';
import { deliver, refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';
import { tellNotices } from './status.js';

/** The stored sheets, read in workers; protected ones with the password that is given or typed. */
async function openSubmissions(
  invocation: RegisterInvocation,
  products: readonly RegisteredProduct[],
  io: Io,
): Promise<readonly Opened[]> {
  const { folder } = invocation;
  const stored = await submittedPaths(diskStorage(folder), products);
  const names = new Map(stored.map(({ path, name }) => [join(folder, path), name]));
  if (names.size === 0) return [];
  const reading = {
    ...invocation,
    files: [...names.keys()],
    namesOf: () => (path: string) => names.get(path) ?? path,
  };
  const opened: Opened[] = [];
  for await (const file of openFiles(reading, io)) opened.push(file);
  return opened;
}

/** `register report --inspection`: the pack for an on-site inspection. */
export async function runInspection(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, verify, asOf, months, language, target, imported = [] } = invocation;
  if (target === null) throw new Error('A report needs an output');
  const { output, outputFormat: format } = target;
  const storage = diskStorage(folder);
  const register = await loadRegister(storage, verify);
  if (!register.ok) return refuse(register.failure, folder, invocation, io);
  tellNotices(register.value, invocation, io);
  const { products } = register.value;
  const opened = await openSubmissions(invocation, products, io);
  const bytes = await writeInspection(
    { products, opened, asOf, months, language, imported },
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
