import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const NOTES = [
  ['1', '利用者ごとに権限を設定し、職種に応じて参照範囲を分けています。'],
  ['2', '時刻は院内の時刻サーバと同期しています。'],
  ['3', '無操作が十分間続くと画面をロックします。'],
] as const;
const of = (product: string, kind: 'MDS' | 'SDS' = 'SDS', notes: typeof NOTES | [] = NOTES) =>
  sheet(kind, { 'access-control': 'yes' }, { notes, header: { product } });

describe('NOTE-11 notes identical to another sheet', () => {
  it('reports the later of two sheets in one file', () => {
    const finding = onlyFinding('NOTE-11', [of('あおぞら電子カルテ'), of('あおぞら画像管理')]);
    expect(finding).toMatchObject({
      disclosure: 1,
      args: { other: 'あおぞら電子カルテ', count: 3 },
    });
  });

  it('also compares the MDS and the SDS of one product', () => {
    const pair = [of('あおぞら電子カルテ', 'MDS'), of('あおぞら電子カルテ', 'SDS')];
    expect(findingsOf('NOTE-11', pair)).toHaveLength(1);
  });

  it('compares only sheets of one vendor, with notes enough, word for word', () => {
    const other = (notes: readonly (readonly [string, string])[], organisation?: string) =>
      sheet(
        'SDS',
        { 'access-control': 'yes' },
        {
          notes,
          header: {
            product: 'あおぞら画像管理',
            ...(organisation === undefined ? {} : { organisation }),
          },
        },
      );
    const copied = (notes: readonly (readonly [string, string])[], organisation?: string) =>
      findingsOf('NOTE-11', [
        sheet('SDS', { 'access-control': 'yes' }, { notes }),
        other(notes, organisation),
      ]).length;
    expect(copied(NOTES)).toBe(1);
    expect(copied(NOTES, '株式会社みほん（架空）')).toBe(0);
    expect(copied(NOTES.slice(0, 2))).toBe(0);
    expect(copied([1, 2, 3].map((number) => [String(number), '設定します。'] as const))).toBe(0);
    const changed = NOTES.map(([number, text]) => [number, `${text}以上`] as const);
    expect(findingsOf('NOTE-11', [of('あおぞら電子カルテ'), other(changed)])).toEqual([]);
    const spaced = NOTES.map(([number, text]) => [number, ` ${text} `] as const);
    expect(
      findingsOf('NOTE-11', [of('あおぞら電子カルテ'), other([...spaced, ['4', '－']])]),
    ).toHaveLength(1);
  });

  it('says nothing of sheets without notes', () => {
    const pair = [of('あおぞら電子カルテ', 'SDS', []), of('あおぞら画像管理', 'SDS', [])];
    expect(findingsOf('NOTE-11', pair)).toEqual([]);
  });
});
