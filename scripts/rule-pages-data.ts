import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { RulePages, RuleSection } from '../packages/report/src/explain/model.js';

/**
 * The pages of `docs/rules` as data: headings with paragraphs below them. Programs import them as the
 * module `kaijisho:rule-pages`, which every bundler makes of the pages while it builds.
 */

const FOLDER = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const IS_RULE = /^[A-Z]+-\d\d\.md$/;
/** The first heading of the English half. */
const ENGLISH = 'What it reports';

function pageOf(markdown: string): RulePages[string] {
  const sections = markdown
    .split(/^## /m)
    .slice(1)
    .map((section): RuleSection => {
      const [heading = '', ...lines] = section.split('\n');
      const paragraphs = lines
        .join('\n')
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
        .filter((paragraph) => paragraph !== '');
      return { heading, paragraphs };
    });
  const english = sections.findIndex(({ heading }) => heading === ENGLISH);
  return { ja: sections.slice(0, english), en: sections.slice(english) };
}

/** Every page by the id of its rule. */
export const rulePages = (): RulePages =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => IS_RULE.test(name))
      .sort()
      .map((name) => [name.replace('.md', ''), pageOf(readFileSync(`${FOLDER}${name}`, 'utf8'))]),
  );

const NAME = 'kaijisho:rule-pages';

/** For esbuild. */
export const rulePagesForEsbuild: Plugin = {
  name: 'rule-pages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({
      path,
      namespace: 'rule-pages',
    }));
    onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => ({
      contents: JSON.stringify(rulePages()),
      loader: 'json',
    }));
  },
};

/** For Rolldown and Vite; text to be parsed, which V8 reads faster than the same data as program text. */
export const rulePagesForRolldown = {
  name: 'rule-pages',
  resolveId: (source: string) => (source === NAME ? `\0${NAME}` : null),
  load: (id: string) =>
    id === `\0${NAME}`
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(rulePages()))});`
      : null,
};
