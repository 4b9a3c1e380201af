import { readFile } from 'node:fs/promises';
import { cliText, type Language } from 'kaijisho';
import {
  type AddDecider,
  type AddOutcome,
  addToRegister,
  type SubmittedFile,
} from 'kaijisho/register';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { jsonText, openFiles } from '../shared/input-files.js';
import { refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';

const NOT_ADDED: readonly AddOutcome['outcome'][] = ['unsure', 'unreadable', 'not-trusted'];

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').trim() === b.normalize('NFKC').trim();

/** What `--as` and `--new` say of sheets that no held product is surely meant by. */
const decided =
  ({ as, isNew }: RegisterInvocation): AddDecider =>
  ({ held }) => {
    const named = as === null ? [] : held.filter(({ name }) => sameName(name, as));
    if (named.length === 1) return named[0];
    return isNew ? null : undefined;
  };

/** The seal that lies beside a file under its name: `MDS.xlsx` and `MDS.seal.json`. */
async function sealBeside(file: string): Promise<{ readonly seal?: string }> {
  const path = file.replace(/\.[^./\\]+$/, '.seal.json');
  const text = path === file ? null : await readFile(path, 'utf8').catch(() => null);
  return text === null ? {} : { seal: text };
}

/** What the seal of a file says, once for each file. */
async function tellSeals(
  outcomes: readonly AddOutcome[],
  language: Language,
  io: Io,
): Promise<void> {
  const told = new Map(outcomes.flatMap(({ file, seal }) => (seal ? [[file, seal]] : [])));
  for (const [file, { outcome, organisation, thumbprint, expected }] of told)
    await io.out(
      `${cliText(`cli.register-seal-${outcome}`, language, {
        file,
        organisation,
        thumbprint: thumbprint ?? '-',
        expected: expected ?? '-',
      })}\n`,
    );
}

/** `register add`: stores submitted sheets under their SHA-256 and says what each one is. */
export async function runAdd(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, language, format, asOf, quiet } = invocation;
  const files: SubmittedFile[] = [];
  for await (const opened of openFiles(invocation, io))
    files.push({
      opened,
      bytes: () => readFile(opened.source.file),
      ...(await sealBeside(opened.source.file)),
    });
  const done = await addToRegister(diskStorage(folder), files, {
    receivedOn: asOf,
    decide: decided(invocation),
  });
  if (!done.ok) return refuse(done.failure, folder, invocation, io);
  const outcomes = done.value;
  if (format !== 'pretty') await io.out(jsonText({ formatVersion: '1', added: outcomes }, format));
  else {
    for (const { file, product, form, outcome, candidates } of outcomes)
      await io.out(
        `${cliText(`cli.register-added-${outcome}`, language, { file, product, form, candidates })}\n`,
      );
    await tellSeals(outcomes, language, io);
  }
  const open = outcomes.some(({ outcome }) => NOT_ADDED.includes(outcome));
  if (!open && format === 'pretty' && !quiet)
    io.err(`\n${cliText('cli.register-add-next', language)}\n`);
  return open ? EXIT.failed : EXIT.clean;
}
