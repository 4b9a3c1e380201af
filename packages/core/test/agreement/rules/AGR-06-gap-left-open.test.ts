import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, matrixOf, mds } from '../support.js';

/** A product that answers いいえ to the only topic of R31. */
const gap = matrixOf([mds({ 'wireless-lan-security': 'no' })]);
const missing = (written: Readonly<Record<string, string>>, matrix = gap) =>
  findingsOf('AGR-06', agreementOf({ 'R31 normal': written }, matrix)).map(
    ({ args }) => args.missing,
  );

const MEASURE = {
  allocation: 'institution',
  'closing measure': '電波の届く範囲を調べる',
  'owner of the measure': '情報システム課',
};

describe('AGR-06 gap left open', () => {
  it('names what the closing measure lacks', () => {
    expect(missing({ allocation: 'institution' })).toEqual([
      ['補う対策', '対策の担当者', '対策の期限'],
    ]);
    expect(missing(MEASURE)).toEqual([['対策の期限']]);
  });

  it('is quiet when the measure is planned or done, undecided, or not applicable', () => {
    expect(missing({ ...MEASURE, 'due date': '2026-09-30' })).toEqual([]);
    expect(missing({ ...MEASURE, 'completion date': '2026-03-31' })).toEqual([]);
    expect(missing({})).toEqual([]);
    expect(missing({ allocation: 'not-applicable' })).toEqual([]);
  });

  it('is about gaps only', () => {
    const covered = matrixOf([mds({ 'wireless-lan-security': 'yes' })]);
    expect(missing({ allocation: 'institution' }, covered)).toEqual([]);
  });
});
