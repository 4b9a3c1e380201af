import { DEFAULT_RULE_CONTEXT } from '../../../src/index.js';
import { CORPUS_AS_OF, type CorpusCase } from './case.js';

/** One finding a case must yield, as it stands in the manifest. */
const expectedFinding = (line: string) => {
  const [rule = '', severity = '', key, variant] = line.split(' ');
  return {
    rule,
    severity,
    key: key === '-' ? null : (key ?? null),
    variant: variant === '-' ? null : (variant ?? null),
  };
};

/** A case as other programs get it: its file, and what the manifest says of it. */
export interface CaseFile {
  /** Below the folder of the corpus. */
  readonly file: string;
  readonly text: string;
  readonly entry: {
    readonly case: string;
    readonly about: string;
    readonly rule: string;
    readonly outcome: 'pass' | 'fail';
    readonly expected: readonly ReturnType<typeof expectedFinding>[];
  };
}

/** One JSON file per case with its context and disclosures, and the findings it must yield. */
export const corpusFiles = (cases: readonly CorpusCase[]): readonly CaseFile[] =>
  cases.map(({ id, about, disclosures, context, expected }) => {
    const { suppressions: _none, ...defaults } = DEFAULT_RULE_CONTEXT;
    const content = {
      case: id,
      about,
      context: { ...defaults, asOf: CORPUS_AS_OF, ...context },
      disclosures,
    };
    return {
      file: `rules/${id}.json`,
      text: `${JSON.stringify(content, null, 1)}\n`,
      entry: {
        case: id,
        about,
        rule: id.replace(/-(pass|fail)-[a-z]$/, ''),
        outcome: id.includes('-fail-') ? 'fail' : 'pass',
        expected: expected.map(expectedFinding),
      },
    };
  });
