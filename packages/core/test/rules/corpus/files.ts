import { DEFAULT_RULE_CONTEXT } from '../../../src/index.js';
import { CORPUS_AS_OF, type CorpusCase } from './case.js';

/** One finding a case must yield, as it stands in the manifest. */
const expectedFinding = (line: string) => {
  const [rule, severity, key, variant] = line.split(' ');
  return {
    rule,
    severity,
    key: key === '-' ? null : key,
    variant: variant === '-' ? null : variant,
  };
};

/**
 * The files of `corpus/rules` by path: one JSON per case with its context and disclosures, and the
 * manifest with the findings each must yield.
 */
export function corpusFiles(cases: readonly CorpusCase[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { id, about, disclosures, context } of cases) {
    const { suppressions: _none, ...defaults } = DEFAULT_RULE_CONTEXT;
    const content = {
      case: id,
      about,
      context: { ...defaults, asOf: CORPUS_AS_OF, ...context },
      disclosures,
    };
    files.set(`corpus/rules/${id}.json`, `${JSON.stringify(content, null, 1)}\n`);
  }
  const manifest = {
    formatVersion: '1',
    about:
      'Every finding each case must yield, folded ones included, in any order. FORM-08 counts only in its own cases.',
    cases: cases.map(({ id, about, expected }) => ({
      case: id,
      rule: id.replace(/-(pass|fail)-[a-z]$/, ''),
      outcome: id.includes('-fail-') ? 'fail' : 'pass',
      about,
      expected: expected.map(expectedFinding),
    })),
  };
  files.set('corpus/rules/manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
  return files;
}
