import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url);

/** One source file of a package. */
export interface Source {
  readonly url: URL;
  readonly text: string;
}

/** The packages that have sources. */
export const rooms = readdirSync(new URL('packages/', ROOT)).filter((room) =>
  existsSync(new URL(`packages/${room}/src/`, ROOT)),
);

/** Sources in a folder of the repository and below, data left out. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mts|tsx|mjs|js)$/.test(path))
    .map((path) => new URL(`${folder}${path.replaceAll('\\', '/')}`, ROOT))
    .map((url) => ({ url, text: readFileSync(url, 'utf8') }));

/** Sources of a room, its data and declarations left out. */
export const sourcesOf = (room: string): readonly Source[] => sourcesIn(`packages/${room}/src/`);

const SPECIFIER =
  /(?:^|[;\n}])\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\s*\(\s*'([^']+)'|(?:^|\n)import '([^']+)'/g;

/** What a source imports or hands on, as written there; types as well. */
export const specifiersOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(SPECIFIER)].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
