import { describe, expect, it } from 'vitest';
import { checkAll, FAILURE_CODES, type FailureCode, findingText } from '../../../src/index.js';

/** What the sentences name. */
const args = { limit: 5, format: 'ZIP', count: 1, problem: '誤りです。', what: '比較表' };
const findingsOf = (code: FailureCode) =>
  checkAll([], {
    unreadable: { file: 'sds.xlsx', failure: { code, args } },
  }).fileFindings.filter(({ rule }) => rule === 'DOC-10');

describe('DOC-10 unreadable file', () => {
  it('names the file and the reason, and says what to do', () => {
    const [finding] = findingsOf('password-protected');
    if (finding === undefined) throw new Error('no finding');
    expect(finding).toMatchObject({
      severity: 'error',
      disclosure: null,
      actual: 'password-protected',
    });
    for (const language of ['ja', 'en'] as const) {
      const { message, advice } = findingText(finding, language);
      expect(message).toContain('sds.xlsx');
      expect(advice.length).toBeGreaterThan(10);
    }
  });

  it('leaves no verdict', () => {
    expect(checkAll([], { unreadable: null }).verdict).toBe('undetermined');
    expect(findingsOf('password-protected')).toHaveLength(1);
  });

  it('words every reason it can give', () => {
    const given = FAILURE_CODES.flatMap(findingsOf);
    expect(given.length).toBeGreaterThan(5);
    for (const finding of given) expect(findingText(finding, 'ja').message).not.toMatch(/\{\w+\}/);
  });

  it.each(['budget-cells', 'file-not-found', 'output-exists', 'internal-error'] as const)(
    'is silent about %s',
    (code) => {
      expect(findingsOf(code)).toEqual([]);
    },
  );
});
