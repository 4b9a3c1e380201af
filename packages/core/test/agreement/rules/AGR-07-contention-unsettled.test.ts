import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, matrixOf, mds, messageOf } from '../support.js';

const YES = { 'network-demarcation': 'yes' } as const;
const several = matrixOf([mds(YES), mds(YES, { product: 'うみカルテ' })]);
const none = matrixOf([mds({ 'network-demarcation': 'no' })]);

const messages = (written: Readonly<Record<string, string>>, matrix = several) =>
  findingsOf('AGR-07', agreementOf({ 'R02 normal': written }, matrix)).map(messageOf);

describe('AGR-07 contention unsettled', () => {
  it('says that several products claim the row, or none does', () => {
    expect(messages({ allocation: 'vendor' })[0]).toContain('うみカルテ、そらカルテ');
    expect(messages({ allocation: 'vendor' }, none)[0]).toContain(
      '「はい」と回答した製品がありません',
    );
  });

  it('is quiet when somebody is named, or the institution takes it', () => {
    expect(messages({ allocation: 'vendor', vendorPart: 'うみカルテの事業者' })).toEqual([]);
    expect(messages({ allocation: 'other-vendor', otherPart: '回線事業者' })).toEqual([]);
    expect(messages({ allocation: 'institution' })).toEqual([]);
    expect(messages({ allocation: 'vendor' }, matrixOf([mds(YES)]))).toEqual([]);
  });
});
