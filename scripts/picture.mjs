import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes the picture of the README from the demo's workbook: `node scripts/picture.mjs`, after the
 * demo. Needs LibreOffice, poppler-utils and ImageMagick; nothing else in this project does.
 */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const DOTS_PER_INCH = 100;

/** Number of the page that shows the proposals on access logs: several allocations, and a conflict. */
function pageOf(pdf) {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).split('\f');
  const index = pages.findIndex(
    (text) => text.includes('R07') && text.includes('もとになった回答'),
  );
  if (index < 0) throw new Error('The matrix has no page with the proposals of R07');
  return index + 1;
}

const folder = mkdtempSync(join(tmpdir(), 'kaijisho-picture-'));
try {
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path('out/責任分界表.xlsx'),
  ]);
  const pdf = join(folder, '責任分界表.pdf');
  const page = String(pageOf(pdf));
  execFileSync('pdftoppm', [
    ...['-f', page, '-l', page, '-r', String(DOTS_PER_INCH)],
    '-singlefile',
    '-png',
    pdf,
    join(folder, 'page'),
  ]);
  execFileSync('convert', [
    join(folder, 'page.png'),
    '-crop',
    '1600x760+30+35',
    '+repage',
    '+dither',
    '-colors',
    '32',
    path('docs/images/matrix.png'),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
