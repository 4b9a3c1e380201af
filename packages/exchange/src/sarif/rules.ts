import {
  isSourceFinding,
  type Language,
  listRules,
  ruleSentences,
  ruleTitle,
  type Severity,
  SOURCE_FINDINGS,
} from '@kaijisho/core';

/** What a log says about the rules themselves; what reading itself has to say stands among them. */

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

interface Described {
  readonly id: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
}

const DESCRIBED: readonly Described[] = [
  ...listRules().map(({ id, severity, family, class: group }) => ({
    id,
    severity,
    tags: [family, group],
  })),
  ...Object.keys(SOURCE_FINDINGS)
    .filter(isSourceFinding)
    .map((id) => ({ id, severity: SOURCE_FINDINGS[id], tags: ['SRC'] })),
];

/** Where a rule stands in `descriptorsOf`. */
export const indexOf = (rule: string): number => DESCRIBED.findIndex(({ id }) => id === rule);

/** The severity a rule has by itself. */
export const severityOf = (rule: string): Severity => DESCRIBED[indexOf(rule)]?.severity ?? 'info';

/** `Requirement declared absent` → `RequirementDeclaredAbsent`: a name for people, other than the id. */
const nameOf = (rule: string): string =>
  ruleTitle(rule, 'en').replace(/(^|[^A-Za-z0-9]+)(\w)/g, (_, _between, letter: string) =>
    letter.toUpperCase(),
  );

/** What a rule reports, in sentences; null where nothing but its messages is known. */
export type ExplainRule = (rule: string) => string | null;

/**
 * All rules with what they report and advise. GitHub shows the title in lists, the description and the
 * help beside a finding, and refuses a rule without them.
 */
export const descriptorsOf = (language: Language, explain: ExplainRule) =>
  DESCRIBED.map(({ id, severity, tags }) => {
    const sentences = ruleSentences(id, language);
    const text = (kind: 'message' | 'advice') =>
      [...new Set(sentences.filter((one) => one.kind === kind).map((one) => one.text))].join('\n');
    return {
      id,
      name: nameOf(id),
      shortDescription: { text: ruleTitle(id, language) },
      fullDescription: { text: explain(id) ?? text('message') },
      help: { text: text('advice') },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags },
    };
  });
