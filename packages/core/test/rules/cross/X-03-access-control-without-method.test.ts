import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/index.js';
import { findingsOf } from '../findings.js';
import { complete, type RowWord, sheet } from '../support.js';

const methods = (knowledge: RowWord, others: RowWord) =>
  complete('MDS', {
    'authentication-method.knowledge': knowledge,
    'authentication-method.biometric': others,
    'authentication-method.possession': others,
    'authentication-method.other': others,
  });

describe('X-03 access control without a method', () => {
  it('needs every method to be denied', () => {
    expect(findingsOf('X-03', methods('no', 'not-applicable'))).toHaveLength(1);
    expect(findingsOf('X-03', methods('yes', 'no'))).toEqual([]);
  });

  it('cannot tell while a method is unreadable', () => {
    const result = checkAll([methods('unreadable', 'no')]);
    const judged = result.disclosures[0]?.judgements.find(({ rule }) => rule === 'X-03');
    expect(judged?.outcome).toBe('cannot-tell');
  });

  it('says nothing of a sheet that has no methods', () => {
    expect(findingsOf('X-03', sheet('MDS', { 'access-control': 'yes' }))).toEqual([]);
  });

  it('is not about a product without access control', () => {
    const denied = { 'access-control': 'no', 'authentication-method.knowledge': 'no' } as const;
    expect(findingsOf('X-03', sheet('MDS', denied))).toEqual([]);
    const none = {
      ...{ 'access-control': 'no' as const, 'authentication-method.knowledge': 'no' as const },
    };
    expect(findingsOf('X-03', complete('MDS', none))).toEqual([]);
  });
});
