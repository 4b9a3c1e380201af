import {
  allFindings,
  checkAll,
  type Disclosure,
  type Finding,
  findingText,
  type RuleContext,
  unfold,
} from '../../src/index.js';
import { CORPUS_AS_OF } from './corpus/index.js';

/** Findings of one rule on one file, folded ones included. */
export function findingsOf(
  rule: string,
  disclosures: Disclosure | readonly Disclosure[],
  context: Partial<RuleContext> = {},
): readonly Finding[] {
  const list = 'content' in disclosures ? [disclosures] : disclosures;
  const result = checkAll(list, { asOf: CORPUS_AS_OF, ...context });
  return unfold(allFindings(result)).filter((finding) => finding.rule === rule);
}

/** Keys of the rows a rule complains about. */
export const keysOf = (...args: Parameters<typeof findingsOf>): readonly (string | null)[] =>
  findingsOf(...args).map(({ key }) => key);

/** The only finding of a rule. */
export function onlyFinding(...args: Parameters<typeof findingsOf>): Finding {
  const findings = findingsOf(...args);
  const [finding] = findings;
  if (finding === undefined || findings.length > 1)
    throw new Error(`${findings.length} findings of ${args[0]}, wanted one`);
  return finding;
}

/** The Japanese sentence of the only finding of a rule. */
export const messageOf = (...args: Parameters<typeof findingsOf>): string =>
  findingText(onlyFinding(...args), 'ja').message;

/** What a rule made of a sheet. */
export function outcomeOf(
  rule: string,
  disclosure: Disclosure,
  context: Partial<RuleContext> = {},
): string | undefined {
  const { disclosures } = checkAll([disclosure], { asOf: CORPUS_AS_OF, ...context });
  return disclosures[0]?.judgements.find((judged) => judged.rule === rule)?.outcome;
}
