import { settle } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { filledLine, findingsOf, matrixOf, mds, messageOf, workbookOf } from '../support.js';

const decided = (matrix: ReturnType<typeof matrixOf>) =>
  workbookOf(
    matrix.lines
      .filter(({ product }) => product !== null)
      .slice(0, 2)
      .map(({ decisionKey }) => filledLine(decisionKey, { allocation: 'vendor' })),
  );
const messages = (now: ReturnType<typeof matrixOf>) =>
  findingsOf('AGR-12', settle(now, decided(matrixOf([mds()])))).map(messageOf);

describe('AGR-12 line gone', () => {
  it('is said once for a product that is not among the sheets', () => {
    const found = messages(
      matrixOf([mds(undefined, { organisation: 'みどり野（架空）', product: '別' })]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('2行');
    expect(found[0]).not.toContain('名称');
  });

  it('asks whether a new product of the same vendor is the same under another name', () => {
    expect(messages(matrixOf([mds(undefined, { product: 'そらカルテ２' })]))[0]).toContain(
      'そらカルテ２',
    );
    const two = [mds(undefined, { product: '甲' }), mds(undefined, { product: '乙' })];
    expect(messages(matrixOf(two))[0]).not.toContain('名称');
  });

  it('is quiet for another version of the product', () => {
    expect(messages(matrixOf([mds(undefined, { version: '9.9' })]))).toEqual([]);
  });
});
