import { describe, expect, it } from 'vitest';
import {
  allFindings,
  checkAll,
  findingText,
  LANGUAGES,
  listRules,
  RULE_MESSAGES,
  ruleById,
  ruleTitle,
  unfold,
} from '../../../src/index.js';
import { CORPUS_AS_OF, CORPUS_CASES } from '../corpus/index.js';

const findings = CORPUS_CASES.flatMap(({ disclosures, context }) =>
  unfold(allFindings(checkAll(disclosures, { asOf: CORPUS_AS_OF, ...context }))),
);
const texts = LANGUAGES.flatMap((language) =>
  findings.map((finding) => ({ language, finding, ...findingText(finding, language) })),
);

describe('the wording of rules', () => {
  it('leaves no placeholder open and says what to do', () => {
    for (const { message, advice } of texts) {
      expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(advice).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(advice.length).toBeGreaterThan(5);
    }
  });

  it('ends every sentence, in the polite form', () => {
    for (const { language, message, advice } of texts) {
      const [text, end] = [message + advice, language === 'ja' ? /。$/ : /[.?]$/] as const;
      expect(message).toMatch(end);
      expect(advice).toMatch(language === 'ja' ? /[。]$/ : end);
      if (language === 'ja') expect(text).not.toMatch(/である。|だ。|すること。/);
    }
  });

  it('never calls a sheet met or compliant', () => {
    for (const { ja, en } of Object.values(RULE_MESSAGES)) {
      expect(ja).not.toMatch(/適合|準拠|満たして/);
      expect(en).not.toMatch(/complian|conform|is met|are met/i);
    }
  });

  it('uses every sentence of the catalogue in some case of the corpus', () => {
    const used = new Set(
      findings.flatMap(({ rule, variant }) => [
        `rule.${rule}${variant === undefined ? '' : `.${variant}`}`,
      ]),
    );
    // Reasons why a file could not be read have tests of their own rules (DOC-09, DOC-10).
    const sentences = Object.keys(RULE_MESSAGES)
      .filter((id) => !/^rule\.DOC-(09|10)\./.test(id))
      .filter((id) => !/\.(title|advice)$/.test(id));
    expect(sentences.filter((id) => !used.has(id))).toEqual([]);
  });

  it('titles every rule in both languages', () => {
    for (const { id } of listRules())
      for (const language of LANGUAGES) expect(ruleTitle(id, language)).not.toBe('');
    expect(() => ruleTitle('ANS-99', 'ja')).toThrow();
  });

  it('finds a rule by id in either case', () => {
    expect(ruleById(' ans-01 ')?.id).toBe('ANS-01');
    expect(ruleById('ANS-99')).toBeUndefined();
  });
});
