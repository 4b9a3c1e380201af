import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const pointing = (...numbers: readonly string[]) =>
  ({
    'access-control': { is: 'yes', notes: numbers },
    'time-accuracy': 'yes',
  }) as const;

describe('NOTE-01 note number without text', () => {
  it('takes 備考4, ※4 and ４ for one number', () => {
    const notes = [['4', '本文']] as const;
    for (const number of ['備考4', '※4', '４', '4)'])
      expect(findingsOf('NOTE-01', sheet('SDS', pointing(number), { notes }))).toEqual([]);
  });

  it('counts a number whose text is empty or a dash', () => {
    const notes = [
      ['1', '本文'],
      ['2', ''],
      ['3', '－'],
    ] as const;
    const findings = findingsOf('NOTE-01', sheet('SDS', pointing('1', '2', '3'), { notes }));
    expect(findings.map(({ actual }) => actual)).toEqual(['2', '3']);
  });

  it('does not ask for the text of "-"', () => {
    expect(findingsOf('NOTE-01', sheet('SDS', pointing('-', '－', 'なし')))).toEqual([]);
  });

  it('says once that all texts are missing', () => {
    const lost = sheet('SDS', pointing('1', '2'));
    expect(onlyFinding('NOTE-01', lost)).toMatchObject({ key: null, variant: 'no-notes' });
    expect(messageOf('NOTE-01', lost)).toContain('2個の備考番号（1、2）');
  });
});
