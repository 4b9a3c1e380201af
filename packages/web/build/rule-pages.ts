import { readdirSync, readFileSync } from 'node:fs';
import type { RulePage, RulePages } from '../src/program/rule-pages.js';
import { here } from './bundle.js';

/** The pages of `docs/rules` as data for the screens: a page is headings with paragraphs below them. */

const FOLDER = '../../docs/rules';
const IS_RULE = /^[A-Z]+-\d\d\.md$/;
/** The first heading of the English half. */
const ENGLISH = 'What it reports';

function pageOf(markdown: string): { readonly ja: RulePage; readonly en: RulePage } {
  const sections = markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
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
    readdirSync(here(FOLDER))
      .filter((name) => IS_RULE.test(name))
      .sort()
      .map((name) => [
        name.replace('.md', ''),
        pageOf(readFileSync(here(`${FOLDER}/${name}`), 'utf8')),
      ]),
  );
