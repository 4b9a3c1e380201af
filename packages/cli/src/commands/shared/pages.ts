import { renderFailure } from '@kaijisho/report/terminal';
import { type CheckReport, type CheckRun, cliText, type Failure, type Language } from 'kaijisho';
import { unopened } from '../../files/load.js';
import { exists, writeAtomically } from '../../files/write.js';
import type { Io } from '../../io.js';
import type { PageFormat } from './page-bytes.js';

/** A report to be written as a file, besides what is printed. */
export interface PageFile {
  readonly page: PageFormat;
  readonly file: string;
}

interface Writing {
  readonly pages: readonly PageFile[];
  readonly force: boolean;
  readonly language: Language;
  readonly quiet: boolean;
}

const tell = (file: string, failure: Failure, language: Language, io: Io) =>
  io.err(renderFailure(unopened(file, failure), language, io.width));

/** Looked at before the work is done (writing looks again): a file stands there and must stay. */
export async function pagesStandInTheWay(
  { pages, force, language }: Writing,
  io: Io,
): Promise<boolean> {
  if (force) return false;
  for (const { file } of pages)
    if (await exists(file)) {
      tell(file, { code: 'output-exists', args: {} }, language, io);
      return true;
    }
  return false;
}

/** Writes the reports asked for. @returns false when one could not be written, which is told */
export async function writePages(
  run: CheckRun,
  report: CheckReport,
  { pages, force, language, quiet }: Writing,
  io: Io,
): Promise<boolean> {
  if (pages.length === 0) return true;
  const { bytesOf } = await import('./page-bytes.js');
  for (const { page, file } of pages) {
    const bytes = await bytesOf(page, run, report, language);
    const written = await writeAtomically(file, bytes, force);
    if (!written.ok) {
      tell(file, written.failure, language, io);
      return false;
    }
    if (!quiet) io.err(`${cliText('cli.report-written', language, { file })}\n`);
  }
  return true;
}
