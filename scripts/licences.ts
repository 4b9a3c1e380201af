import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** The folder of the package that a module belongs to: the nearest one whose manifest has a name. */
function packageOf(module: string): { readonly folder: string; readonly manifest: Manifest } {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
    if (manifest.name !== undefined && manifest.version !== undefined) return { folder, manifest };
  }
  throw new Error(`No package around ${module}`);
}

/** Notices one below the other, with lines between them. */
export const joinNotices = (notices: readonly string[]): string =>
  notices.join(`\n${'-'.repeat(72)}\n\n`);

/** Where a package brings no text of its licence along, its name as the package states it. */
function licenceText(folder: string, { license }: Manifest): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  if (license === undefined) throw new Error(`No licence in ${folder}`);
  return `Licence: ${license}`;
}

/**
 * The notices that go with bundled code: name, version and licence of every package of others.
 * @param head what the notices are of
 * @param modules paths of all bundled modules
 */
export function licencesOf(head: string, modules: Iterable<string>): string {
  const notices = new Map<string, string>();
  for (const module of modules) {
    if (!module.includes('node_modules')) continue;
    const { folder, manifest } = packageOf(module);
    const title = `${manifest.name} ${manifest.version}`;
    if (!notices.has(title)) notices.set(title, `${title}\n\n${licenceText(folder, manifest)}\n`);
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return joinNotices([`${head}\n`, ...sorted]);
}
