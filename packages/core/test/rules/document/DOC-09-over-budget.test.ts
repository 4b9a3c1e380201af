import { describe, expect, it } from 'vitest';
import { checkAll, FAILURE_CODES, type FailureCode, findingText } from '../../../src/index.js';

const findingsOf = (code: FailureCode) =>
  checkAll([], {
    unreadable: { file: 'sds.xlsx', failure: { code, args: { limit: 5, format: 'ZIP', page: 2 } } },
  }).fileFindings.filter(({ rule }) => rule === 'DOC-09');

describe('DOC-09 over budget', () => {
  it('names the file and the reason, and says what to do', () => {
    const [finding] = findingsOf('budget-cells');
    if (finding === undefined) throw new Error('no finding');
    expect(finding).toMatchObject({ severity: 'error', disclosure: null, actual: 'budget-cells' });
    for (const language of ['ja', 'en'] as const) {
      const { message, advice } = findingText(finding, language);
      expect(message).toContain('sds.xlsx');
      expect(advice.length).toBeGreaterThan(10);
    }
  });

  it('leaves no verdict', () => {
    expect(checkAll([], { unreadable: null }).verdict).toBe('undetermined');
    expect(findingsOf('budget-cells')).toHaveLength(1);
  });

  it('words every reason it can give', () => {
    const given = FAILURE_CODES.flatMap(findingsOf);
    expect(given.length).toBeGreaterThan(5);
    for (const finding of given) expect(findingText(finding, 'ja').message).not.toMatch(/\{\w+\}/);
  });

  it.each(['password-protected', 'file-not-found', 'output-exists', 'internal-error'] as const)(
    'is silent about %s',
    (code) => {
      expect(findingsOf(code)).toEqual([]);
    },
  );
});
