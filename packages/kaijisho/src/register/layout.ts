import { type RegisteredProduct, registeredProductSchema, type Submission } from '@kaijisho/core';
import { fileNameOf } from '../file-names.js';
import { jsonBytes } from '../json.js';
import { sha256Of } from '../sha256.js';

/**
 * The folder of a register:
 *
 *     kaijisho-register.json            what this folder is
 *     products/<name>_<digest>.json     one file for each product
 *     submissions/<SHA-256>/<file>      every sheet as it was submitted
 *     keys.json                         the keys that vendors were first met with
 */
export const REGISTER = 'kaijisho-register.json';
export const PRODUCTS = 'products';
export const SUBMISSIONS = 'submissions';
export const KEYS = 'keys.json';
export const README = '読んでください.txt';

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a JSON file holds, with or without a byte order mark; null for any other file. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(bytesText(bytes));
  } catch {
    return null;
  }
}

/** A name people recognise, and a digest of the id that keeps two products apart. */
export const productPath = async ({ id, name }: RegisteredProduct): Promise<string> =>
  `${PRODUCTS}/${fileNameOf(name)}_${(await sha256Of(textBytes(id))).slice(0, 10)}.json`;

/** The seal shows whether somebody edited the file; it protects nothing. */
const sealOf = (product: RegisteredProduct): Promise<string> =>
  sha256Of(textBytes(JSON.stringify(product)));

/** A product file: equal products give equal bytes, in whatever order their members came about. */
export async function productBytes(product: RegisteredProduct): Promise<Uint8Array> {
  const ordered = registeredProductSchema.parse(product);
  return jsonBytes({ ...ordered, seal: await sealOf(ordered) });
}

/** What a product file holds: the product, and whether it is as this program wrote it; null for any other file. */
export async function parseProduct(
  bytes: Uint8Array,
): Promise<{ readonly product: RegisteredProduct; readonly sealed: boolean } | null> {
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null) return null;
  const { seal, ...rest } = value as { seal?: unknown };
  const parsed = registeredProductSchema.safeParse(rest);
  if (!parsed.success) return null;
  return { product: parsed.data, sealed: seal === (await sealOf(parsed.data)) };
}

export const submissionPath = ({
  sha256: digest,
  file,
}: Pick<Submission, 'sha256' | 'file'>): string =>
  `${SUBMISSIONS}/${digest}/${file.replace(/[\\/]/g, '_')}`;
