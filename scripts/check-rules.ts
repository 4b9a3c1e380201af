import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * The law of the rules: each has one source file, one test, one page in Japanese and English, its
 * wording in both languages, and at least one passing and one failing case in the corpus.
 *
 *     tsx scripts/check-rules.ts            lists what is missing, exit 1 if anything is
 *     tsx scripts/check-rules.ts --write    first writes corpus/rules from its definitions
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

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

/** Headings every page has, in this order. */
const PAGE_HEADINGS = [
  '## 何を指摘するか',
  '## 医療機関にとっての意味',
  '## 事業者の直し方',
  '## 出典',
  '## What it reports',
  '## Why it matters to a hospital',
  '## How a vendor puts it right',
  '## Source',
];

/** Everything that breaks the law, one line each; [] when nothing does. */
export function problemsWithRules({ paths, read }: Repository): readonly string[] {
  return [...listRules().flatMap(problemsOfRule), ...problemsOfCorpus()];

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
    return [...problems, ...problemsOfPage(id), ...problemsOfWording(id)];
  }

  function problemsOfPage(id: string): readonly string[] {
    const page = `docs/rules/${id}.md`;
    if (!paths.includes(page)) return [`${id}: no page ${page}`];
    const text = read(page);
    const positions = PAGE_HEADINGS.map((heading) => text.indexOf(`\n${heading}\n`));
    const ordered = positions.every((at, index) => at >= 0 && at > (positions[index - 1] ?? -1));
    const titles = Object.entries(RULE_MESSAGES).find(([key]) => key === `rule.${id}.title`)?.[1];
    return [
      ...(ordered ? [] : [`${id}: ${page} lacks a section or has them out of order`]),
      ...(titles !== undefined && text.includes(titles.ja) && text.includes(titles.en)
        ? []
        : [`${id}: ${page} does not carry the rule's title in both languages`]),
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
    const files = corpusFiles(CORPUS_CASES);
    const known = paths.filter((path) => /^corpus\/rules\/.*\.json$/.test(path));
    return [
      ...known.filter((path) => !files.has(path)).map((path) => `${path}: no case of that name`),
      ...[...files].flatMap(([path, text]) =>
        known.includes(path) && read(path) === text
          ? []
          : [`${path}: differs from its definition; run tsx scripts/check-rules.ts --write`],
      ),
    ];
  }
}

function writeCorpus(): void {
  mkdirSync(join(ROOT, 'corpus/rules'), { recursive: true });
  for (const [path, text] of corpusFiles(CORPUS_CASES)) writeFileSync(join(ROOT, path), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeCorpus();
  const problems = problemsWithRules(repositoryOnDisk());
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
