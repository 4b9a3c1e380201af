import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { joinNotices, licencesOf } from '../../../scripts/licences.js';
import { here } from './bundle.js';
import { FONT } from './font.js';

/** The licences of everything that is inside the page, for the page itself and to lie beside it. */

const HEAD = 'The page kaijisho.html contains code of the following packages.';

/** The packages that exceljs brings inside its own bundle, by their manifests. */
function packagesInExceljs(): readonly string[] {
  const writer = createRequire(here('../xlsx-adapter/package.json'));
  const manifest = writer.resolve('exceljs/package.json');
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textAt(manifest));
  const folders = createRequire(manifest).resolve.paths('any') ?? [];
  return Object.keys(dependencies).map((name) => {
    const found = folders
      .map((folder) => join(folder, name, 'package.json'))
      .find((path) => existsSync(path));
    if (found === undefined) throw new Error(`exceljs without ${name}`);
    return found;
  });
}

const textAt = (path: string): string => readFileSync(path, 'utf8').trim();

/** @param modules paths of all modules of the page */
export function pageLicences(modules: readonly string[]): string {
  const font = createRequire(here('../kaijisho/package.json')).resolve(FONT);
  return joinNotices([
    `${textAt(here('../../NOTICE'))}\n`,
    `Kaijisho\n\n${textAt(here('../../LICENSE'))}\n`,
    `BIZ UDPGothic, of which the page holds a part\n\n${textAt(join(dirname(font), '../LICENSE_FONT'))}\n`,
    licencesOf(HEAD, [...modules.map((path) => resolve(path)), ...packagesInExceljs()]),
  ]);
}
