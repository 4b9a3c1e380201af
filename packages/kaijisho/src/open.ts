import {
  type Failure,
  type ReadOutcome,
  type Result,
  readDisclosures,
  type SourceDocument,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import {
  type Budgets,
  DEFAULT_BUDGETS,
  detectFormat,
  readCsv,
  readWorkbook,
} from '@kaijisho/xlsx-adapter';

/** A file in memory. Its name is shown to people; what it holds is told by its content alone. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  /** How much of a file is read before reading stops. */
  readonly budgets?: Partial<Budgets>;
}

/** SHA-256 of bytes, lower-case hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  // A copy into a plain ArrayBuffer: the digest takes no view of a shared one.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
