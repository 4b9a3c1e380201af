import { readFile } from 'node:fs/promises';
import {
  type Added,
  addSubmission,
  cliText,
  failed,
  matchProduct,
  type Opened,
  type Product,
  productsOf,
  type RegisteredProduct,
  type Result,
  submissionOf,
  success,
} from 'kaijisho';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { keepSubmission, loadRegister, openRegister, writeProduct } from '../../register/folder.js';
import { withLock } from '../../register/lock.js';
import { jsonText, openFiles } from '../files.js';
import { refuse } from '../written.js';
import type { RegisterInvocation } from './invocation.js';

/** What became of one sheet of one file. */
interface Outcome {
  readonly file: string;
  readonly product: string;
  readonly form: string;
  readonly outcome: Added | 'unsure' | 'unreadable';
  /** Products that it may be about, when that is unsure. */
  readonly candidates: readonly string[];
}

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').trim() === b.normalize('NFKC').trim();

/** The held product a sheet belongs to, null for a new one, or the ones it may be. */
function target(
  product: Product,
  held: readonly RegisteredProduct[],
  { as, isNew }: RegisterInvocation,
): RegisteredProduct | null | readonly RegisteredProduct[] {
  const match = matchProduct(product, held);
  if (match.kind === 'known') return match.product;
  if (match.kind === 'new' && as === null) return null;
  if (as !== null) {
    const named = held.filter(({ name }) => sameName(name, as));
    if (named.length === 1 && named[0] !== undefined) return named[0];
  }
  if (match.kind === 'new' || isNew) return null;
  return match.candidates;
}

/** Adds every sheet of one file; the register on disk is whole after each step. */
async function addFile(
  opened: Opened,
  products: RegisteredProduct[],
  invocation: RegisterInvocation,
): Promise<readonly Outcome[]> {
  const { folder, asOf } = invocation;
  const file = opened.source.file;
  if (opened.disclosures.length === 0)
    return [{ file, product: '', form: '', outcome: 'unreadable', candidates: [] }];
  const outcomes: Outcome[] = [];
  const bytes = await readFile(opened.source.file);
  for (const product of productsOf([opened]))
    for (const disclosure of [...product.disclosures, ...product.earlier]) {
      const form = disclosure.content.form.kind;
      const found = target(product, products, invocation);
      if (Array.isArray(found)) {
        const candidates = found.map(({ name }) => name);
        outcomes.push({ file, product: product.name, form, outcome: 'unsure', candidates });
        continue;
      }
      const held = found as RegisteredProduct | null;
      const submission = submissionOf(product, disclosure, {
        bytes: bytes.length,
        receivedOn: asOf,
      });
      const result = addSubmission(held, product, submission);
      if (result.added !== 'held') {
        await keepSubmission(folder, submission, bytes);
        await writeProduct(folder, result.product, held);
        const at = held === null ? products.length : products.indexOf(held);
        products.splice(at, held === null ? 0 : 1, result.product);
      }
      outcomes.push({ file, product: product.name, form, outcome: result.added, candidates: [] });
    }
  return outcomes;
}

/** `register add`: stores submitted sheets under their SHA-256 and says what each one is. */
export async function runAdd(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, language, format } = invocation;
  const opened: Opened[] = [];
  for await (const file of openFiles(invocation, io)) opened.push(file);
  const known = await openRegister(folder);
  if (!known.ok) return refuse(known.failure, folder, invocation, io);
  const done = await withLock(folder, async (): Promise<Result<readonly Outcome[]>> => {
    const register = await loadRegister(folder);
    if (!register.ok) return register;
    const unreadable = register.value.notices.find(({ kind }) => kind === 'unreadable');
    // A product that cannot be read would be added a second time.
    if (unreadable !== undefined) return failed('register-damaged', { file: unreadable.path });
    const products = [...register.value.products];
    const outcomes: Outcome[] = [];
    for (const file of opened) outcomes.push(...(await addFile(file, products, invocation)));
    return success(outcomes);
  });
  if (!done.ok) return refuse(done.failure, folder, invocation, io);
  const outcomes = done.value;
  if (format !== 'pretty') await io.out(jsonText({ formatVersion: '1', added: outcomes }, format));
  else
    for (const { file, product, form, outcome, candidates } of outcomes)
      await io.out(
        `${cliText(`cli.register-added-${outcome}`, language, { file, product, form, candidates })}\n`,
      );
  const open = outcomes.some(({ outcome }) => outcome === 'unsure' || outcome === 'unreadable');
  return open ? EXIT.failed : EXIT.clean;
}
