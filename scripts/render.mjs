import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Renders pages of workbooks for the docs. Needs LibreOffice, poppler-utils and ImageMagick. */

const DOTS_PER_INCH = 100;

/** Number of the first page whose text holds all the words. */
function pageWith(pdf, words) {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).split('\f');
  const index = pages.findIndex((text) => words.every((word) => text.includes(word)));
  if (index < 0) throw new Error(`${pdf} has no page with ${words.join(', ')}`);
  return index + 1;
}

/**
 * Makes a picture of one page of a workbook.
 * @param words texts that the page is known by
 * @param crop part of the page, as ImageMagick takes it: `1600x760+30+35`
 */
export function renderPage(workbook, words, crop, picture) {
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-picture-'));
  try {
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      workbook,
    ]);
    const pdf = join(folder, basename(workbook).replace(/\.xlsx$/, '.pdf'));
    const page = String(pageWith(pdf, words));
    execFileSync('pdftoppm', [
      ...['-f', page, '-l', page, '-r', String(DOTS_PER_INCH), '-singlefile', '-png'],
      pdf,
      join(folder, 'page'),
    ]);
    execFileSync('convert', [
      join(folder, 'page.png'),
      ...['-crop', crop, '+repage', '+dither', '-colors', '32'],
      picture,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
