import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

describe('NOTE-02 text nobody refers to', () => {
  it('stands at the first such note and lists all', () => {
    const notes = [
      ['1', '使う'],
      ['2', '使わない'],
      ['3', '使わない'],
    ] as const;
    const orphaned = sheet('SDS', { 'access-control': { is: 'yes', notes: ['1'] } }, { notes });
    const finding = onlyFinding('NOTE-02', orphaned);
    expect(finding.args.numbers).toEqual(['2', '3']);
    expect(finding.place).toEqual(orphaned.reading.notes[1]?.place);
  });

  it('quotes a text without a number', () => {
    const notes = [['', '画面は\nのぞかれません。']] as const;
    const finding = onlyFinding('NOTE-02', sheet('SDS', { scanning: 'no' }, { notes }));
    expect(finding).toMatchObject({
      variant: 'unnumbered',
      args: { text: '画面は のぞかれません。' },
    });
  });

  it('passes over numbers that stand without text', () => {
    const notes = [
      ['1', ''],
      ['2', '-'],
    ] as const;
    expect(findingsOf('NOTE-02', sheet('SDS', { scanning: 'no' }, { notes }))).toEqual([]);
  });
});
