import { basename } from 'node:path';
import { renderFailure } from '@kaijisho/report/terminal';
import {
  type FilledWorkbook,
  type InputFile,
  type Language,
  type ProfileEntries,
  type Result,
  readAgreed,
  readProfileEntries,
} from 'kaijisho';
import type { Io } from '../io.js';
import { readBytes, unopened } from './load.js';

interface Agreed {
  /** The workbook of last time as people filled it in; null when none is named. */
  readonly agreed: string | null;
  readonly language: Language;
}

/** The decisions people wrote, null for a first draft; what cannot be read back is told. */
export const loadAgreed = (agreed: Agreed, io: Io): FilledWorkbook | null | 'refused' =>
  readBack(agreed, readAgreed, io);

/** What people wrote into an earlier comparison, null when none is named. */
export const loadProfileEntries = (agreed: Agreed, io: Io): ProfileEntries | null | 'refused' =>
  readBack(agreed, readProfileEntries, io);

function readBack<T>(
  { agreed, language }: Agreed,
  readFile: (file: InputFile) => Result<T>,
  io: Io,
): T | null | 'refused' {
  if (agreed === null) return null;
  const bytes = readBytes(agreed, agreed);
  const read = bytes.ok ? readFile({ name: basename(agreed), bytes: bytes.value }) : bytes;
  if (read.ok) return read.value;
  io.err(renderFailure(unopened(agreed, read.failure), language, io.width));
  return 'refused';
}
