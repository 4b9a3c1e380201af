import type { Language } from '@kaijisho/core';
import type { ExplainRule } from '@kaijisho/exchange';

/**
 * What each rule reports, by its page, for a log (see `sarifLog`). The pages are as long as all else that a log
 * needs: only who writes one loads them.
 */
export async function explainRules(language: Language): Promise<ExplainRule> {
  const { ruleReports } = await import('../rules/index.js');
  return (rule) => ruleReports(rule, language);
}
