import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const withNotes = (...notes: readonly (readonly [string, string])[]) =>
  sheet('SDS', { 'access-control': { is: 'yes', notes: ['1'] } }, { notes });

describe('NOTE-05 number used twice', () => {
  it('quotes both texts and stands at the second', () => {
    const twice = withNotes(['1', '院内で設定'], ['備考１', '工場で設定']);
    expect(onlyFinding('NOTE-05', twice).place).toEqual(twice.reading.notes[1]?.place);
    expect(messageOf('NOTE-05', twice)).toContain('「院内で設定」と「工場で設定」');
  });

  it('is not about notes that say nothing, or have no number', () => {
    expect(findingsOf('NOTE-05', withNotes(['1', 'なし'], ['1', '院内で設定']))).toEqual([]);
    expect(findingsOf('NOTE-05', withNotes(['', '工場で設定'], ['', '院内で設定']))).toEqual([]);
  });

  it('is said of every further text', () => {
    const three = withNotes(['1', '院内で設定'], ['1', '工場で設定'], ['1', '遠隔で設定']);
    expect(findingsOf('NOTE-05', three).map(({ expected }) => expected)).toEqual([
      '院内で設定',
      '院内で設定',
    ]);
  });

  it('compares without regard to width and spaces', () => {
    expect(findingsOf('NOTE-05', withNotes(['1', 'TLS 1.3'], ['1', 'ＴＬＳ１．３']))).toEqual([]);
  });
});
