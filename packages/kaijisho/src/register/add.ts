import {
  type Added,
  addSubmission,
  type Disclosure,
  lastPart,
  matchProduct,
  type Product,
  type RegisteredProduct,
  type Result,
  submissionOf,
  success,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { productsOf } from '../demarcate.js';
import { sha256Of } from '../sha256.js';
import {
  keepSubmission,
  openRegister,
  productsToChange,
  restoreSubmission,
  writeProduct,
} from './folder.js';
import { type HeldSeal, holdSeal, isTrusted } from './seals.js';
import type { RegisterStorage } from './storage.js';

/** A file to be added: what was read of it, and its bytes. */
export interface SubmittedFile {
  readonly opened: Opened;
  readonly bytes: () => Promise<Uint8Array>;
  /** JSON text of the seal that came with the file; absent for none. */
  readonly seal?: string;
}

/** A sheet that no held product is surely meant by. */
export interface AddQuestion {
  readonly file: string;
  readonly product: Product;
  /** Products of the register it may be about; none for one that looks new. */
  readonly candidates: readonly RegisteredProduct[];
  readonly held: readonly RegisteredProduct[];
}

export interface AddOptions {
  /** YYYY-MM-DD */
  readonly receivedOn: string;
  /**
   * What a person says such a sheet is about: a held product, null for a product of its own,
   * undefined when nothing was said. Default: nothing.
   */
  readonly decide?: AddDecider;
}

export type AddDecider = (question: AddQuestion) => RegisteredProduct | null | undefined;

/** What became of one sheet of one file. */
export interface AddOutcome {
  readonly file: string;
  readonly product: string;
  readonly form: string;
  readonly outcome: Added | 'restored' | 'unsure' | 'unreadable' | 'not-trusted';
  /** Products that it may be about, when that is unsure. */
  readonly candidates: readonly string[];
  /** What the seal of the file says; absent for a file without one. */
  readonly seal?: HeldSeal;
}

/** The held product a sheet belongs to, null for a new one, or the ones it may be. */
function targetOf(
  product: Product,
  file: string,
  held: readonly RegisteredProduct[],
  decide: AddDecider | undefined,
):
  | { readonly product: RegisteredProduct | null }
  | { readonly candidates: AddQuestion['candidates'] } {
  const match = matchProduct(product, held);
  if (match.kind === 'known') return match;
  const candidates = match.kind === 'unsure' ? match.candidates : [];
  const decided = decide?.({ file, product, candidates, held });
  if (decided !== undefined) return { product: decided };
  return match.kind === 'new' ? { product: null } : { candidates };
}

/** Adds every sheet of one file; the register is whole after each step. */
async function addFile(
  storage: RegisterStorage,
  { opened, bytes: bytesOf, seal: sealText }: SubmittedFile,
  products: RegisteredProduct[],
  { receivedOn, decide }: AddOptions,
): Promise<Result<readonly AddOutcome[]>> {
  const { file } = opened.source;
  const alone = { file, product: '', form: '', candidates: [] };
  if (opened.disclosures.length === 0) return success([{ ...alone, outcome: 'unreadable' }]);
  const held =
    sealText === undefined ? null : await holdSeal(storage, opened, sealText, receivedOn);
  if (held !== null && !held.ok) return held;
  const sealed = held === null ? {} : { seal: held.value };
  if (held !== null && !isTrusted(held.value))
    return success([{ ...alone, outcome: 'not-trusted', ...sealed }]);
  const bytes = await bytesOf();
  // What is kept is the file that was handed in, also where it is data made from another one.
  const kept = { sha256: await sha256Of(bytes), file: lastPart(file) };
  let isKept = false;
  const addSheet = async (product: Product, sheet: Disclosure): Promise<AddOutcome> => {
    const said = { file, product: product.name, form: sheet.content.form.kind, ...sealed };
    const target = targetOf(product, file, products, decide);
    if ('candidates' in target)
      return { ...said, outcome: 'unsure', candidates: target.candidates.map(({ name }) => name) };
    const held = target.product;
    const submission = {
      ...submissionOf(product, sheet, { bytes: bytes.length, receivedOn }),
      ...kept,
    };
    const result = addSubmission(held, product, submission);
    if (result.added === 'held') {
      const restored = await restoreSubmission(storage, result.product, kept.sha256, bytes);
      return { ...said, outcome: restored ? 'restored' : 'held', candidates: [] };
    }
    if (!isKept) await keepSubmission(storage, kept, bytes);
    isKept = true;
    await writeProduct(storage, result.product, held);
    const at = held === null ? products.length : products.indexOf(held);
    products.splice(at, held === null ? 0 : 1, result.product);
    return { ...said, outcome: result.added, candidates: [] };
  };
  const outcomes: AddOutcome[] = [];
  for (const product of productsOf([opened]))
    for (const sheet of [...product.disclosures, ...product.earlier])
      outcomes.push(await addSheet(product, sheet));
  return success(outcomes);
}

/** Stores submitted sheets under their SHA-256, each with its product, and says what each one is. */
export async function addToRegister(
  storage: RegisterStorage,
  files: readonly SubmittedFile[],
  options: AddOptions,
): Promise<Result<readonly AddOutcome[]>> {
  // Looked at before the lock: nothing is written where there is no register.
  const known = await openRegister(storage);
  if (!known.ok) return known;
  return storage.exclusively(async () => {
    const held = await productsToChange(storage);
    if (!held.ok) return held;
    const products = [...held.value];
    const outcomes: AddOutcome[] = [];
    for (const file of files) {
      const added = await addFile(storage, file, products, options);
      if (!added.ok) return added;
      outcomes.push(...added.value);
    }
    return success(outcomes);
  });
}
