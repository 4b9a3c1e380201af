import { type Failure, type ImportOptions, type ImportOutcome, learnForms } from '@kaijisho/core';
import { type InputFile, pagesOf } from './open.js';
import { sha256Of } from './sha256.js';

/**
 * Learns form definitions from a publisher's blank file of any kind that can be read.
 * @returns the forms with what matched the catalogue, why there is none, or why the file could not
 *   be read at all
 */
export async function importForms(
  file: InputFile,
  { password, ...options }: ImportOptions & { readonly password?: string } = {},
): Promise<ImportOutcome | { readonly ok: false; readonly failure: Failure }> {
  const document = await pagesOf(file, password === undefined ? {} : { password });
  if (!document.ok) return document;
  return learnForms(
    document.value,
    { file: file.name, sha256: await sha256Of(file.bytes) },
    options,
  );
}
