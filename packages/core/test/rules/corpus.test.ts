import { describe, expect, it } from 'vitest';
import { allFindings, checkAll, disclosureSchema, unfold } from '../../src/index.js';
import { CORPUS_AS_OF, CORPUS_CASES } from './corpus/index.js';

describe('the rule corpus', () => {
  it.each(CORPUS_CASES)('$id: $about', ({ id, disclosures, context, expected }) => {
    for (const disclosure of disclosures)
      expect(disclosureSchema.parse(disclosure)).toEqual(disclosure);
    const result = checkAll(disclosures, { asOf: CORPUS_AS_OF, ...context });
    const found = unfold(allFindings(result))
      .filter(({ rule }) => rule !== 'FORM-08' || id.startsWith('FORM-08'))
      .map(
        ({ rule, severity, key, variant }) => `${rule} ${severity} ${key ?? '-'} ${variant ?? '-'}`,
      );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
