import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const withRemark = (remark: string, version: string | null = '4.2') =>
  sheet('SDS', { 'access-control': { is: 'yes', remark } }, { header: { version } });
const sibling = sheet('SDS', { scanning: 'no' }, { header: { product: 'あおぞら健診' } });
const stranger = sheet(
  'SDS',
  { scanning: 'no' },
  { header: { product: 'みどり健診くん', organisation: 'みどり計算機（架空）' } },
);

describe('NOTE-10 note about another product or version', () => {
  it.each([
    'Ver.5以降で対応',
    'あおぞら電子カルテ Ver 4.3 で対応',
    '本製品の V3.1 まで',
    '（Ver.5.0）',
  ])('another version: %s', (remark) => {
    expect(onlyFinding('NOTE-10', withRemark(remark)).variant).toBe('version');
  });

  it.each([
    'V4以降で対応',
    'Ver.4.2です',
    'Windows Server Ver.2022で動作',
    'TLS1.3に対応',
    'ブラウザは Chrome Ver.120 以降',
    'ガイドライン第6.0版に準じる',
    '2024年4月に更新',
  ])('this version or another thing: %s', (remark) => {
    expect(findingsOf('NOTE-10', withRemark(remark))).toEqual([]);
  });

  it('cannot compare without a version in the header', () => {
    expect(findingsOf('NOTE-10', withRemark('Ver.5以降で対応', null))).toEqual([]);
  });

  it('knows other products of the vendor only', () => {
    const otherDisclosures = [sibling, stranger];
    const named = withRemark('あおぞら健診の画面で設定します。');
    expect(onlyFinding('NOTE-10', named, { otherDisclosures }).actual).toBe('あおぞら健診');
    const foreign = withRemark('みどり健診くんと連携します。');
    expect(findingsOf('NOTE-10', foreign, { otherDisclosures })).toEqual([]);
  });
});
