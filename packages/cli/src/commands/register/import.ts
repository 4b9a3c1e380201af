import { basename } from 'node:path';
import {
  cliText,
  failed,
  type RegisteredProduct,
  type Result,
  readList,
  readPlans,
  success,
  updateFromList,
  withPlans,
} from 'kaijisho';
import { readBytes } from '../../files/load.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { loadRegister, openRegister, writeProduct } from '../../register/folder.js';
import { withLock } from '../../register/lock.js';
import { jsonText } from '../files.js';
import { refuse } from '../written.js';
import type { RegisterInvocation } from './invocation.js';

interface Imported {
  readonly file: string;
  readonly kind: 'list' | 'plans';
  readonly created: number;
  readonly updated: number;
}

/** Products with a change, beside what they were; null for one that was not held. */
type Changes = readonly (readonly [RegisteredProduct, RegisteredProduct | null])[];

/** What one file brings: a list of devices, or the plans of a filled-in matrix. */
async function changesFrom(
  path: string,
  held: readonly RegisteredProduct[],
): Promise<Result<{ readonly kind: Imported['kind']; readonly changes: Changes }>> {
  const bytes = await readBytes(path, path);
  if (!bytes.ok) return bytes;
  const file = { name: basename(path), bytes: bytes.value };
  const plans = readPlans(file);
  if (plans !== null) {
    const changes = held.flatMap((product) => {
      const own = plans.get(product.id);
      return own === undefined ? [] : [[withPlans(product, own), product] as const];
    });
    return success({ kind: 'plans', changes });
  }
  const listed = readList(file);
  if (!listed.ok) return listed;
  const changes = listed.value.map((product) => {
    const known = held.find(({ id }) => id === product.id) ?? null;
    return [known === null ? product : updateFromList(known, product), known] as const;
  });
  return success({ kind: 'list', changes });
}

/** Files written at a time: each waits for the disk, and the disk flushes several at once. */
const LANES = 32;

async function writeAll(folder: string, changes: Changes): Promise<void> {
  for (let start = 0; start < changes.length; start += LANES)
    await Promise.all(
      changes
        .slice(start, start + LANES)
        .map(([product, former]) => writeProduct(folder, product, former)),
    );
}

/** `register import`: products from a list of devices, or plans from a filled-in matrix. */
export async function runImport(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, files, language, format } = invocation;
  const known = await openRegister(folder);
  if (!known.ok) return refuse(known.failure, folder, invocation, io);
  const done = await withLock(folder, async (): Promise<Result<readonly Imported[]>> => {
    const imported: Imported[] = [];
    for (const path of files) {
      const register = await loadRegister(folder);
      if (!register.ok) return register;
      const unreadable = register.value.notices.find(({ kind }) => kind === 'unreadable');
      if (unreadable !== undefined) return failed('register-damaged', { file: unreadable.path });
      const read = await changesFrom(path, register.value.products);
      if (!read.ok) return failed(read.failure.code, { ...read.failure.args, file: path });
      await writeAll(folder, read.value.changes);
      const created = read.value.changes.filter(([, former]) => former === null).length;
      imported.push({
        file: path,
        kind: read.value.kind,
        created,
        updated: read.value.changes.length - created,
      });
    }
    return success(imported);
  });
  if (!done.ok) {
    const named = done.failure.args.file;
    return refuse(done.failure, typeof named === 'string' ? named : folder, invocation, io);
  }
  if (format !== 'pretty')
    await io.out(jsonText({ formatVersion: '1', imported: done.value }, format));
  else
    for (const { file, kind, created, updated } of done.value)
      await io.out(
        `${cliText(`cli.register-imported-${kind}`, language, { file, created, updated })}\n`,
      );
  return EXIT.clean;
}
