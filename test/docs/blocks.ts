import { readdirSync, readFileSync } from 'node:fs';

/** The fenced blocks of the documentation: what a reader copies and tries. */
export interface Block {
  /** Page, from the root of the project. */
  readonly page: string;
  /** Language named at the fence; empty for lines that are typed. */
  readonly language: string;
  readonly text: string;
}

export const ROOT = new URL('../../', import.meta.url);

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`);

const packagePages = readdirSync(new URL('packages/', ROOT)).flatMap((name) =>
  markdownIn(`packages/${name}/`),
);

/** Every page with instructions. Rules have a law of their own, and decisions hold no commands. */
export const PAGES: readonly string[] = [
  '',
  'corpus/',
  'docs/',
  'docs/ja/',
  'docs/en/',
  'examples/',
]
  .flatMap(markdownIn)
  .concat(packagePages);

export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', body = '']) => ({
      page,
      language,
      text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
