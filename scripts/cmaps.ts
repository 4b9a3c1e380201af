import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Writes packages/pdf-adapter/src/cmaps/japanese.json: the character maps of Japanese fonts that a
 * PDF may name without carrying them (ISO 32000-1, table 118), those they build on, and the way from
 * Adobe-Japan1 to Unicode. Source: the `cmaps` folder of pdfjs-dist; run it after an upgrade.
 */
const NAMES = [
  '83pv-RKSJ-H',
  '90ms-RKSJ-H',
  '90ms-RKSJ-V',
  '90msp-RKSJ-H',
  '90msp-RKSJ-V',
  '90pv-RKSJ-H',
  'Add-RKSJ-H',
  'Add-RKSJ-V',
  'Adobe-Japan1-UCS2',
  'EUC-H',
  'EUC-V',
  'Ext-RKSJ-H',
  'Ext-RKSJ-V',
  'H',
  'RKSJ-H',
  'RKSJ-V',
  'UniJIS-UCS2-H',
  'UniJIS-UCS2-HW-H',
  'UniJIS-UCS2-HW-V',
  'UniJIS-UCS2-V',
  'UniJIS-UTF16-H',
  'UniJIS-UTF16-V',
  'UniJIS2004-UTF16-H',
  'UniJIS2004-UTF16-V',
  'V',
];

const root = join(import.meta.dirname, '..');
const adapter = join(root, 'packages/pdf-adapter');
const { resolve } = createRequire(join(adapter, 'package.json'));
const folder = join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps');
const maps = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(join(folder, `${name}.bcmap`)).toString('base64')]),
);
writeFileSync(join(adapter, 'src/cmaps/japanese.json'), `${JSON.stringify(maps, null, 2)}\n`);
