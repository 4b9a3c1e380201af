import {
  cliText,
  failed,
  REGISTER_VERSION,
  type RegisteredProduct,
  type RegisterNotice,
  type Result,
  registerSchema,
  type Submission,
  success,
} from '@kaijisho/core';
import { jsonBytes } from '../json.js';
import type { InputFile } from '../open.js';
import { sha256Of } from '../sha256.js';
import {
  PRODUCTS,
  parseJson,
  parseProduct,
  productBytes,
  productPath,
  README,
  REGISTER,
  SUBMISSIONS,
  submissionPath,
  textBytes,
} from './layout.js';
import type { RegisterStorage } from './storage.js';

/** Reads and writes the files of a register, wherever they lie. */

export interface LoadedRegister {
  readonly products: readonly RegisteredProduct[];
  readonly notices: readonly RegisterNotice[];
}

/**
 * Makes an empty register.
 * @param createdOn YYYY-MM-DD
 * @returns `register-exists` where there is one already
 */
export async function initRegister(
  storage: RegisterStorage,
  createdOn: string,
): Promise<Result<null>> {
  if ((await storage.size(REGISTER)) !== null)
    return failed('register-exists', { file: storage.name });
  await storage.makeFolder(PRODUCTS);
  await storage.makeFolder(SUBMISSIONS);
  // For whoever finds the folder: its readers are Japanese, whatever language the program speaks.
  await storage.write(README, textBytes(`\ufeff${cliText('cli.register-readme', 'ja')}\r\n`));
  await storage.write(
    REGISTER,
    jsonBytes({ kind: 'kaijisho-register', formatVersion: REGISTER_VERSION, createdOn }),
  );
  return success(null);
}

/** Whether the place holds a register that this version may read and write. */
export async function openRegister(storage: RegisterStorage): Promise<Result<null>> {
  const bytes = await storage.read(REGISTER);
  if (bytes === null) return failed('register-not-found', { file: storage.name });
  const parsed = registerSchema.safeParse(parseJson(bytes));
  if (!parsed.success) return failed('register-unmarked', { file: `${storage.name}/${REGISTER}` });
  return Number(parsed.data.formatVersion) > Number(REGISTER_VERSION)
    ? failed('register-newer', { file: storage.name })
    : success(null);
}

const namesIn = async (storage: RegisterStorage, folder: string): Promise<readonly string[]> =>
  (await storage.names(folder)).filter((name) => !name.startsWith('.')).sort();

/** Reads all products. What was edited by hand is used and told; what cannot be read is told. */
async function readProducts(storage: RegisterStorage): Promise<LoadedRegister> {
  const products: RegisteredProduct[] = [];
  const notices: RegisterNotice[] = [];
  for (const name of await namesIn(storage, PRODUCTS)) {
    const path = `${PRODUCTS}/${name}`;
    const bytes = await storage.read(path);
    const read = bytes === null ? null : await parseProduct(bytes);
    if (read === null) notices.push({ kind: 'unreadable', path });
    else {
      products.push(read.product);
      if (!read.sealed) notices.push({ kind: 'edited', path });
    }
  }
  return { products, notices };
}

/**
 * Reads all products, and looks after the submitted files.
 * @param verify also reads every submitted file and compares its SHA-256
 */
export async function loadRegister(
  storage: RegisterStorage,
  verify = false,
): Promise<Result<LoadedRegister>> {
  const opened = await openRegister(storage);
  if (!opened.ok) return opened;
  const { products, notices } = await readProducts(storage);
  const more = await submissionNotices(storage, products, verify);
  return success({ products, notices: [...notices, ...more] });
}

/** Submissions of all products, each file once. */
const filesOf = (products: readonly RegisteredProduct[]): readonly Submission[] => [
  ...new Map(
    products
      .flatMap(({ submissions }) => submissions)
      .map((submission) => [submission.sha256, submission]),
  ).values(),
];

/** Whether the file of a sheet is kept as it was submitted. */
async function isIntact(storage: RegisterStorage, submission: Submission): Promise<boolean> {
  const bytes = await storage.read(submissionPath(submission));
  return bytes !== null && (await sha256Of(bytes)) === submission.sha256;
}

async function submissionNotices(
  storage: RegisterStorage,
  products: readonly RegisteredProduct[],
  verify: boolean,
): Promise<readonly RegisterNotice[]> {
  const notices: RegisterNotice[] = [];
  const listed = filesOf(products);
  for (const submission of listed) {
    const path = submissionPath(submission);
    const size = await storage.size(path);
    if (size === null) notices.push({ kind: 'file-missing', path });
    else if (size !== submission.bytes || (verify && !(await isIntact(storage, submission))))
      notices.push({ kind: 'file-changed', path });
  }
  const known = new Set(listed.map(({ sha256 }) => sha256));
  for (const name of await namesIn(storage, SUBMISSIONS))
    if (!known.has(name)) notices.push({ kind: 'not-listed', path: `${SUBMISSIONS}/${name}` });
  return notices;
}

/** The products of a register that is about to be changed: all of them, or none. */
export async function productsToChange(
  storage: RegisterStorage,
): Promise<Result<readonly RegisteredProduct[]>> {
  const opened = await openRegister(storage);
  if (!opened.ok) return opened;
  const { products, notices } = await readProducts(storage);
  const unreadable = notices.find(({ kind }) => kind === 'unreadable');
  // A product that cannot be read would be added a second time.
  return unreadable === undefined
    ? success(products)
    : failed('register-damaged', { file: unreadable.path });
}

/** Keeps a submitted file under its SHA-256. Done before its product names it. */
export const keepSubmission = (
  storage: RegisterStorage,
  submission: Pick<Submission, 'sha256' | 'file'>,
  bytes: Uint8Array,
): Promise<void> => storage.write(submissionPath(submission), bytes);

/**
 * Puts the file of a held sheet back where it is missing or no longer what was submitted.
 * @param bytes of the file, as it was submitted
 * @returns whether anything had to be put back
 */
export async function restoreSubmission(
  storage: RegisterStorage,
  { submissions }: RegisteredProduct,
  sha256: string,
  bytes: Uint8Array,
): Promise<boolean> {
  let restored = false;
  for (const submission of submissions.filter((one) => one.sha256 === sha256)) {
    if (await isIntact(storage, submission)) continue;
    await keepSubmission(storage, submission, bytes);
    restored = true;
  }
  return restored;
}

/** Where the files of all submissions lie, and how they were called; one that is missing is passed over. */
export async function submittedPaths(
  storage: RegisterStorage,
  products: readonly RegisteredProduct[],
): Promise<readonly { readonly path: string; readonly name: string }[]> {
  const paths: { path: string; name: string }[] = [];
  for (const submission of filesOf(products)) {
    const path = submissionPath(submission);
    if ((await storage.size(path)) !== null) paths.push({ path, name: submission.file });
  }
  return paths;
}

/** The files of all submissions as they were submitted; one that is missing is passed over. */
export async function submittedFiles(
  storage: RegisterStorage,
  products: readonly RegisteredProduct[],
): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const { path, name } of await submittedPaths(storage, products)) {
    const bytes = await storage.read(path);
    if (bytes !== null) files.push({ name, bytes });
  }
  return files;
}

/**
 * Writes a product. One that goes by another name than before moves to the file of that name; the
 * file of its former id goes last, so that nothing is ever missing.
 */
export async function writeProduct(
  storage: RegisterStorage,
  product: RegisteredProduct,
  former: RegisteredProduct | null,
): Promise<void> {
  const path = await productPath(product);
  await storage.write(path, await productBytes(product));
  const before = former === null ? path : await productPath(former);
  if (before !== path) await storage.remove(before);
}
