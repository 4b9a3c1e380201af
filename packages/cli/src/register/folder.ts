import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  failed,
  fileNameOf,
  REGISTER_VERSION,
  type RegisteredProduct,
  type Result,
  registeredProductSchema,
  registerSchema,
  type Submission,
  success,
} from 'kaijisho';
import { writeDurably } from './durable.js';

/**
 * The folder of a register:
 *
 *     kaijisho-register.json            what this folder is
 *     products/<name>_<digest>.json     one file for each product
 *     submissions/<SHA-256>/<file>      every sheet as it was submitted
 */
const REGISTER = 'kaijisho-register.json';
const PRODUCTS = 'products';
const SUBMISSIONS = 'submissions';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Something about the folder that a person should know. */
export interface RegisterNotice {
  readonly kind: 'edited' | 'unreadable' | 'file-missing' | 'file-changed' | 'not-listed';
  /** Path below the folder. */
  readonly path: string;
}

export interface LoadedRegister {
  readonly products: readonly RegisteredProduct[];
  readonly notices: readonly RegisterNotice[];
}

/** A name people recognise, and a digest of the id that keeps two products apart. */
const productFile = ({ id, name }: RegisteredProduct): string =>
  `${fileNameOf(name)}_${sha256(id).slice(0, 10)}.json`;

/** The seal shows whether somebody edited the file; it protects nothing. */
const sealOf = (product: RegisteredProduct): string => sha256(JSON.stringify(product));

const pathOfSubmission = ({ sha256: digest, file }: Pick<Submission, 'sha256' | 'file'>): string =>
  join(SUBMISSIONS, digest, file.replace(/[\\/]/g, '_'));

export async function initRegister(
  folder: string,
  createdOn: string,
  readMe: string,
): Promise<Result<null>> {
  const path = join(folder, REGISTER);
  if (
    await stat(path).then(
      () => true,
      () => false,
    )
  )
    return failed('register-exists', { file: folder });
  await mkdir(join(folder, PRODUCTS), { recursive: true });
  await mkdir(join(folder, SUBMISSIONS), { recursive: true });
  await writeDurably(join(folder, '読んでください.txt'), `\ufeff${readMe}\r\n`);
  await writeDurably(
    path,
    json({ kind: 'kaijisho-register', formatVersion: REGISTER_VERSION, createdOn }),
  );
  return success(null);
}

/** Whether the folder is a register that this version may read and write. */
export async function openRegister(folder: string): Promise<Result<null>> {
  const text = await readFile(join(folder, REGISTER), 'utf8').catch(() => null);
  if (text === null) return failed('register-not-found', { file: folder });
  const parsed = registerSchema.safeParse(parseJson(text));
  if (!parsed.success) return failed('register-damaged', { file: join(folder, REGISTER) });
  return Number(parsed.data.formatVersion) > Number(REGISTER_VERSION)
    ? failed('register-newer', { file: folder })
    : success(null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

/** A product file: the product, and whether it is as this program wrote it. */
function parseProduct(text: string): { product: RegisteredProduct; sealed: boolean } | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return null;
  const { seal, ...rest } = value as { seal?: unknown };
  const parsed = registeredProductSchema.safeParse(rest);
  if (!parsed.success) return null;
  return { product: parsed.data, sealed: seal === sealOf(parsed.data) };
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).then(
    (names) => names.filter((name) => !name.startsWith('.')).sort(),
    () => [],
  );

/**
 * Reads all products. What was edited by hand is used and told; what cannot be read is told.
 * @param verify also reads every submitted file and compares its SHA-256
 */
export async function loadRegister(
  folder: string,
  verify = false,
): Promise<Result<LoadedRegister>> {
  const opened = await openRegister(folder);
  if (!opened.ok) return opened;
  const products: RegisteredProduct[] = [];
  const notices: RegisterNotice[] = [];
  for (const name of await namesIn(join(folder, PRODUCTS))) {
    const path = join(PRODUCTS, name);
    const read = parseProduct(await readFile(join(folder, path), 'utf8').catch(() => ''));
    if (read === null) notices.push({ kind: 'unreadable', path });
    else {
      products.push(read.product);
      if (!read.sealed) notices.push({ kind: 'edited', path });
    }
  }
  notices.push(...(await submissionNotices(folder, products, verify)));
  return success({ products, notices });
}

async function submissionNotices(
  folder: string,
  products: readonly RegisteredProduct[],
  verify: boolean,
): Promise<readonly RegisterNotice[]> {
  const notices: RegisterNotice[] = [];
  const listed = new Map(
    products
      .flatMap(({ submissions }) => submissions)
      .map((submission) => [submission.sha256, submission]),
  );
  for (const submission of listed.values()) {
    const path = pathOfSubmission(submission);
    const facts = await stat(join(folder, path)).catch(() => null);
    if (facts === null) notices.push({ kind: 'file-missing', path });
    else if (
      facts.size !== submission.bytes ||
      (verify && sha256(await readFile(join(folder, path))) !== submission.sha256)
    )
      notices.push({ kind: 'file-changed', path });
  }
  for (const name of await namesIn(join(folder, SUBMISSIONS)))
    if (!listed.has(name)) notices.push({ kind: 'not-listed', path: join(SUBMISSIONS, name) });
  return notices;
}

/** Keeps a submitted file under its SHA-256. Done before its product names it. */
export async function keepSubmission(
  folder: string,
  submission: Pick<Submission, 'sha256' | 'file'>,
  bytes: Uint8Array,
): Promise<void> {
  const path = join(folder, pathOfSubmission(submission));
  await mkdir(join(folder, SUBMISSIONS, submission.sha256), { recursive: true });
  await writeDurably(path, bytes);
}

/** The bytes of a submission as they were submitted. */
export const readSubmission = (
  folder: string,
  submission: Submission,
): Promise<Uint8Array | null> =>
  readFile(join(folder, pathOfSubmission(submission))).catch(() => null);

/**
 * Writes a product. One that goes by another name than before moves to the file of that name; the
 * file of its former id goes last, so that nothing is ever missing.
 */
export async function writeProduct(
  folder: string,
  product: RegisteredProduct,
  former: RegisteredProduct | null,
): Promise<void> {
  const name = productFile(product);
  await writeDurably(
    join(folder, PRODUCTS, name),
    json({ ...product, seal: sealOf(registeredProductSchema.parse(product)) }),
  );
  const before = former === null ? name : productFile(former);
  if (before !== name) await rm(join(folder, PRODUCTS, before), { force: true });
}
