import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const withNote = (text: string) =>
  sheet(
    'SDS',
    {
      'access-control': { is: 'yes', number: '4' },
      'access-log': { is: 'yes', number: '4.3', notes: ['1'] },
      'time-accuracy': { is: 'yes', number: '5' },
    },
    { notes: [['1', text]] },
  );

describe('NOTE-06 note about another item', () => {
  it.each(['項番5：同期します', '設問５について、同期します。', '【No.5】同期', '（項目5）同期'])(
    '%s',
    (text) => {
      expect(onlyFinding('NOTE-06', withNote(text)).args.item).toBe('5');
    },
  );

  it('is quoted with the number of the row that points to it', () => {
    const finding = onlyFinding('NOTE-06', withNote('項番5：同期します'));
    expect(finding).toMatchObject({
      actual: '項番5：同期します',
      expected: '4.3',
      args: { note: '備考1', noteEn: 'Note 1' },
    });
  });

  it('is no matter when one of its rows is the one it names', () => {
    const shared = sheet(
      'SDS',
      {
        'access-log': { is: 'yes', number: '4.3', notes: ['1'] },
        'time-accuracy': { is: 'yes', number: '5', notes: ['1'] },
      },
      { notes: [['1', '項番5：同期します']] },
    );
    expect(findingsOf('NOTE-06', shared)).toEqual([]);
  });

  it('cannot be told of a row without a number', () => {
    const unnumbered = sheet(
      'SDS',
      {
        'access-log': { is: 'yes', number: null, notes: ['1'] },
        'time-accuracy': { is: 'yes', number: '５．' },
      },
      { notes: [['1', '項番5：同期します']] },
    );
    expect(findingsOf('NOTE-06', unnumbered)).toEqual([]);
  });

  it.each([
    '項番4.3：ログを残します',
    '項番4に準じて設定します',
    '項番4：利用者ごとに残します',
    '項番5と同様です',
    '項番5も参照してください',
    '5年間保存します',
    '項番99：様式にない番号',
    'ログは項番5の時刻で残します',
  ])('not: %s', (text) => {
    expect(findingsOf('NOTE-06', withNote(text))).toEqual([]);
  });
});
