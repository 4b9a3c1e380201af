import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  listRules,
  RULE_CLASSES,
  RULE_FAMILIES,
  RULE_MESSAGES,
} from '../packages/core/src/index.js';
import { corpusFiles } from '../packages/core/test/rules/corpus/files.js';
import { CORPUS_CASES } from '../packages/core/test/rules/corpus/index.js';
import { indexPage, pagedRules, problemsOfPage } from './rule-pages.js';

/**
 * The law of the rules: each has one source file, one test, one page in Japanese and English, its
 * wording in both languages, and at least one passing and one failing case in the corpus.
 *
 *     tsx scripts/check-rules.ts            lists what is missing, exit 1 if anything is
 *     tsx scripts/check-rules.ts --write    first writes the index of the pages
 *
 * `pnpm corpus` writes the cases.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const INDEX = 'docs/rules/README.md';
const HOW = 'run tsx scripts/check-rules.ts --write';
const HOW_CASES = 'run pnpm corpus';

/** What there is of the repository: paths with `/`, and the text of a path. */
export interface Repository {
  readonly paths: readonly string[];
  readonly read: (path: string) => string;
}

/** Files below the folders that the law speaks of. */
export function repositoryOnDisk(root: string = ROOT): Repository {
  const folders = [
    'packages/core/src/rules',
    'packages/core/test/rules',
    'docs/rules',
    'corpus/rules',
  ];
  const paths = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'),
          )
      : [],
  );
  return { paths, read: (path) => readFileSync(join(root, path), 'utf8') };
}

/** Everything that breaks the law, one line each; [] when nothing does. */
export function problemsWithRules({ paths, read }: Repository): readonly string[] {
  return [...listRules().flatMap(problemsOfRule), ...problemsOfPages(), ...problemsOfCorpus()];

  function problemsOfRule(rule: ReturnType<typeof listRules>[number]): readonly string[] {
    const { id } = rule;
    const problems: string[] = [];
    const family = id.replace(/-\d\d$/, '');
    if (family !== rule.family || !RULE_FAMILIES.includes(rule.family))
      problems.push(`${id}: the id does not begin with its family`);
    if (!RULE_CLASSES.includes(rule.class)) problems.push(`${id}: unknown class`);
    const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
    if (count(new RegExp(`^packages/core/src/rules/[a-z]+/${id}-[a-z0-9-]+\\.ts$`)) !== 1)
      problems.push(`${id}: not exactly one source file`);
    if (count(new RegExp(`^packages/core/test/rules/[a-z]+/${id}-[a-z0-9-]+\\.test\\.ts$`)) !== 1)
      problems.push(`${id}: not exactly one test`);
    for (const kind of ['pass', 'fail'])
      if (count(new RegExp(`^corpus/rules/${id}-${kind}-[a-z]\\.json$`)) === 0)
        problems.push(`${id}: no ${kind}ing case in corpus/rules`);
    return [...problems, ...problemsOfWording(id)];
  }

  function problemsOfPages(): readonly string[] {
    const textOf = (path: string) => (paths.includes(path) ? read(path) : null);
    const known = new Set([INDEX, ...pagedRules().map(({ id }) => `docs/rules/${id}.md`)]);
    return [
      ...pagedRules().flatMap((rule) => problemsOfPage(rule, textOf(`docs/rules/${rule.id}.md`))),
      ...paths
        .filter((path) => path.startsWith('docs/rules/') && !known.has(path))
        .map((path) => `${path}: no rule of that name`),
      ...(textOf(INDEX) === indexPage() ? [] : [`${INDEX}: out of date; ${HOW}`]),
    ];
  }

  function problemsOfWording(id: string): readonly string[] {
    const keys = Object.keys(RULE_MESSAGES);
    const sentences = keys.filter(
      (key) =>
        (key === `rule.${id}` || key.startsWith(`rule.${id}.`)) && !/\.(title|advice)$/.test(key),
    );
    // Advice stands with each sentence, or once for all of them.
    const silent = sentences.filter(
      (key) => !keys.includes(`${key}.advice`) && !keys.includes(`rule.${id}.advice`),
    );
    return [
      ...(keys.includes(`rule.${id}.title`) ? [] : [`${id}: no title`]),
      ...silent.map((key) => `${id}: no advice for ${key}`),
      ...(sentences.length === 0 ? [`${id}: no sentence`] : []),
    ];
  }

  function problemsOfCorpus(): readonly string[] {
    const files = new Map(
      corpusFiles(CORPUS_CASES).map(({ file, text }) => [`corpus/${file}`, text]),
    );
    const known = paths.filter((path) => /^corpus\/rules\/.*\.json$/.test(path));
    return [
      ...known.filter((path) => !files.has(path)).map((path) => `${path}: no case of that name`),
      ...[...files].flatMap(([path, text]) =>
        known.includes(path) && read(path) === text
          ? []
          : [`${path}: differs from its definition; ${HOW_CASES}`],
      ),
    ];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, INDEX), indexPage());
  const problems = problemsWithRules(repositoryOnDisk());
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
