import { describe, expect, it } from 'vitest';
import { findingsOf, keysOf, onlyFinding } from '../findings.js';
import { complete, type Rows, type SheetOptions } from '../support.js';

const mds = (changes: Rows = {}, options: SheetOptions = {}) => complete('MDS', changes, options);
const sds = (changes: Rows = {}, options: SheetOptions = {}) => complete('SDS', changes, options);

describe('X-07 MDS and SDS disagree', () => {
  it('says which sheet says what, once per pair', () => {
    const finding = onlyFinding('X-07', [mds({ 'time-accuracy': 'no' }), sds()]);
    expect(finding).toMatchObject({
      disclosure: 1,
      key: 'time-accuracy',
      args: { yesKind: 'SDS', noKind: 'MDS' },
    });
  });

  it('says so the other way round as well', () => {
    const finding = onlyFinding('X-07', [mds(), sds({ 'time-accuracy': 'no' })]);
    expect(finding).toMatchObject({ args: { yesKind: 'MDS', noKind: 'SDS' }, actual: 'no' });
  });

  it('does not compare two versions of one form', () => {
    const older = mds({ 'time-accuracy': 'no' }, { file: 'old.xlsx', sha256: 'c'.repeat(64) });
    expect(findingsOf('X-07', [mds(), older])).toEqual([]);
  });

  it('sees sheets of other files', () => {
    const otherDisclosures = [sds({ 'time-accuracy': 'no' })];
    expect(keysOf('X-07', mds(), { otherDisclosures })).toEqual(['time-accuracy']);
  });

  it('knows one product by its names, however they are spelled', () => {
    const header = {
      organisation: '（架空）あおぞら医療システム㈱',
      product: 'あおぞら　電子カルテ',
    };
    const renamed = sds(
      { 'time-accuracy': 'no' },
      { header: { ...header, organisation: '株式会社あおぞら医療システム （架空）' } },
    );
    expect(findingsOf('X-07', [mds(), renamed])).toHaveLength(1);
    const another = sds({ 'time-accuracy': 'no' }, { header: { product: 'あおぞら画像管理' } });
    expect(findingsOf('X-07', [mds(), another])).toEqual([]);
  });

  it('compares neither options, nor 対象外, nor rows that are set aside', () => {
    const differing = sds({
      'authentication-method.biometric': 'no',
      'screen-privacy': { is: 'not-applicable', remark: '画面がないため' },
      'remote-maintenance.login-restriction': 'yes',
    });
    expect(
      keysOf('X-07', [mds({ 'remote-maintenance.login-restriction': 'no' }), differing]),
    ).toEqual([]);
  });
});
