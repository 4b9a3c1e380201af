import { basisOf, settle } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { filledLine, findingsOf, matrixOf, mds, messageOf, workbookOf } from '../support.js';

type Marks = Parameters<typeof mds>[0];

/** What is said when a decision on R03 was made on some answers and others are in hand. */
function changes(before: Marks, now: Marks): readonly string[] {
  const line = matrixOf([mds(before)]).lines.find(
    ({ row, phase }) => row === 'R03' && phase === 'normal',
  );
  const basis = line === undefined ? null : basisOf(line, matrixOf([mds(before)]).products);
  const filled = filledLine(line?.decisionKey ?? null, { allocation: 'vendor' }, basis);
  return findingsOf('AGR-11', settle(matrixOf([mds(now)]), workbookOf([filled]))).map(messageOf);
}

describe('AGR-11 answer changed', () => {
  it('says what it was and what it is', () => {
    expect(changes({ 'malware-protection': 'yes' }, { 'malware-protection': 'no' })[0]).toMatch(
      /はい→いいえ/,
    );
    expect(changes({ 'malware-protection': 'yes' }, { 'malware-protection': 'na!' })[0]).toMatch(
      /はい→対象外/,
    );
  });

  it('says that an answer is gone, new, or has another note', () => {
    const both = { 'malware-protection': 'yes', 'executable-sanitisation': 'no' } as const;
    expect(changes(both, { 'malware-protection': 'yes' })[0]).toContain('回答の行なし');
    expect(changes({ 'malware-protection': 'yes' }, both)[0]).toContain('新しい回答（いいえ）');
    expect(changes({ 'malware-protection': 'na' }, { 'malware-protection': 'na!' })[0]).toContain(
      '備考の変更',
    );
  });

  it('is quiet while the answers are the same, and about other rows', () => {
    expect(changes({ 'malware-protection': 'yes' }, { 'malware-protection': 'yes' })).toEqual([]);
    expect(
      changes({ 'malware-protection': 'yes' }, { 'malware-protection': 'yes', 'away-lock': 'no' }),
    ).toEqual([]);
  });
});
