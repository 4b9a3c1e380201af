import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

/** Texts for packages that name their licence and bring no text of it: `<name>.txt`. */
const TEXTS = fileURLToPath(new URL('licences/', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What lies among our own sources and is of others. */
const AMONG_OURS = [
  {
    within: '/packages/pdf-adapter/src/cmaps/',
    title: 'Character maps of Adobe Systems Incorporated',
    text: 'packages/pdf-adapter/LICENSE-cmaps.txt',
  },
] as const;

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

/** The text of a package's licence, its own or ours for it. What has none may not be bundled. */
function licenceText(folder: string, { name = '' }: Manifest): string {
  const own = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  const text = join(TEXTS, `${name}.txt`);
  if (own === undefined && !existsSync(text)) throw new Error(`No licence text in ${folder}`);
  return readFileSync(own === undefined ? text : join(folder, own), 'utf8').trim();
}

/**
 * The notices that go with what is bundled: name, version and licence of every package of others, and
 * of what is of others among our own sources.
 * @param head what the notices are of
 * @param modules paths of all bundled modules
 * @throws Error when a text is missing
 */
export function licencesOf(head: string, modules: Iterable<string>): string {
  const notices = new Map<string, string>();
  for (const module of modules) {
    const path = module.replaceAll('\\', '/');
    for (const { within, title, text } of AMONG_OURS)
      if (path.includes(within))
        notices.set(title, `${title}\n\n${readFileSync(join(ROOT, text), 'utf8').trim()}\n`);
    if (!module.includes('node_modules')) continue;
    const { folder, manifest } = packageOf(module);
    const title = `${manifest.name} ${manifest.version}`;
    if (!notices.has(title)) notices.set(title, `${title}\n\n${licenceText(folder, manifest)}\n`);
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return joinNotices([`${head}\n`, ...sorted]);
}
