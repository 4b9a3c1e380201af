import pages from 'kaijisho:rule-pages';
import { type Language, ruleTitle } from '@kaijisho/core';
import type { RulePage } from '@kaijisho/report';

export type { RulePage, RuleSection } from '@kaijisho/report';

/**
 * The page of a rule: what it reports, why that matters, how it is put right, and its source.
 * @param id such as `ANS-01`
 * @returns null when there is no rule of that id
 */
export function rulePage(id: string, language: Language): RulePage | null {
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
  return page === undefined ? null : { title: ruleTitle(id, language), sections: page[language] };
}

/** What a rule reports, in sentences: the first section of its page. Null when there is no rule of that id. */
export const ruleReports = (id: string, language: Language): string | null =>
  rulePage(id, language)?.sections[0]?.paragraphs.join('\n') ?? null;
