import { fileURLToPath } from 'node:url';
import { renderPage } from './render.mjs';

/**
 * Makes the picture of the README from the demo's workbook: `node scripts/picture.mjs`, after the
 * demo. Needs LibreOffice, poppler-utils and ImageMagick.
 */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

// The page that shows the proposals on access logs: several allocations, and a conflict.
renderPage(
  path('out/責任分界表.xlsx'),
  ['R07', 'もとになった回答'],
  '1600x760+30+35',
  path('docs/images/matrix.png'),
);
