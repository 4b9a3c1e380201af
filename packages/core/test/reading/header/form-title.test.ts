import { describe, expect, it, test } from 'vitest';
import {
  editionHeaded,
  guidelineEditionOf,
  kindOfText,
  loneEdition,
  otherKindOf,
  readFormSign,
  readNameSign,
  saysApart,
} from '../../../src/reading/header/form-title.js';

describe('a title names the form and its edition', () => {
  it.each<[string, string | null, string | null]>([
    ['製造業者による医療情報セキュリティ開示書', 'MDS', null],
    ['サービス事業者による医療情報セキュリティ開示説明書', 'SDS', null],
    ['「製造業者／サービス事業者による医療情報セキュリティ開示書」Ver.4.1', null, '4.1'],
    ['サービス事業者又は製造業者による医療情報セキュリティ開示書', null, null],
    ['MDS Ver.4.1', 'MDS', '4.1'],
    ['ＭＤＳ（第４．１版）', 'MDS', '4.1'],
    ['SDSv4.0', 'SDS', '4.0'],
    ['医療情報セキュリティ開示書（サービス事業者）', 'SDS', null],
    ['医療情報セキュリティ開示書・製造業者', 'MDS', null],
    ['様式第3号（第5条関係）', null, null],
    ['医療情報セキュリティ開示書（製造業者）V4.1　回答', null, '4.1'],
    ['様式第12号 MDS 第4.1版', 'MDS', '4.1'],
    ['MDS 4', 'MDS', null],
    ['MDS Ver.4', 'MDS', '4.0'],
    ['MDS Ver.7', 'MDS', '7'],
    ['開示書 3.0a', null, '3.0a'],
    ['医療情報セキュリティ開示書 5.0版', null, '5.0'],
    ['MDS（JESRA TR-0039*D）', 'MDS', '4.1'],
    ['JESRA TR-0039*D MDS', 'MDS', '4.1'],
    ['JAHIS標準 20-005 開示書', null, '4.0'],
    ['JAHIS 17-006 開示書', null, '3.0a'],
    ['JAHIS 24-005 SDS', 'SDS', '5.0'],
    ['MDS/SDS チェックリスト Ver4.1', null, '4.1'],
    ['MDS 医療情報システムの安全管理に関するガイドライン 第6.0版対応', 'MDS', null],
    ['MDS ガイドライン6.0版対応', 'MDS', null],
    ['MDS ガイドライン Ver6.0', 'MDS', null],
    ['MDS ガイドライン6.0', 'MDS', null],
    ['MDS2 2019', null, null],
    ['SDS 6.5', 'SDS', null],
    ['SDS チェックリスト（6.2-6.4）', 'SDS', null],
    ['SDS チェックリスト（4.1）', 'SDS', '4.1'],
    ['SDS Ver.6.0', 'SDS', '6.0'],
    [
      'そらカルテ（バージョン 3.2）　製造業者による医療情報セキュリティ開示書　Ver.4.1',
      'MDS',
      '4.1',
    ],
    ['MDS（Ver.4.1）そらカルテ開示書 Ver.3.2', 'MDS', '4.1'],
    ['そらカルテ Ver.4.1', null, null],
  ])('%s: %s %s', (text, kind, edition) => {
    const sign = readFormSign(text);
    expect([sign.kind, sign.edition]).toEqual([kind, edition]);
  });

  test('with the edition as printed beside it', () => {
    expect(readFormSign('MDS Ver.4.1').editionRaw).toBe('mdsver.4.1');
    expect(readFormSign('MDS').editionRaw).toBeNull();
    expect(readFormSign('架空 Ver.4.1').editionRaw).toBeNull();
  });

  test('the name of a sheet need not name the form besides its edition', () => {
    expect(readNameSign('Ver4.1')).toMatchObject({ kind: null, edition: '4.1' });
    expect(readFormSign('Ver4.1').edition).toBeNull();
    expect(readNameSign('記入用')).toEqual({ kind: null, edition: null, editionRaw: null });
  });
});

test('words of both forms name neither', () => {
  expect([kindOfText('MDS'), kindOfText('SDS'), kindOfText('MDS・SDS')]).toEqual([
    'MDS',
    'SDS',
    null,
  ]);
});

test.each([
  ['MDS²', 'mds2'],
  ['Manufacturer Disclosure Statement for Medical Device Security', 'mds2'],
  ['サービス仕様適合開示書', 'service-specification'],
  ['医療機関におけるサイバーセキュリティ対策チェックリスト', 'cyber-checklist'],
  ['契約における役割分担等に関する確認表', 'role-confirmation'],
  ['責任分界表', 'demarcation-matrix'],
  ['ソフトウェア部品表（SBOM）', 'sbom'],
  ['責任分界表（案）', 'demarcation-matrix'],
  ['はい、責任分界表として契約書に添付しております。', undefined],
  ['責任分界表に記載しています', undefined],
  ['製造業者による医療情報セキュリティ開示書', undefined],
])('%s is a document of another kind: %s', (text, kind) => {
  expect(otherKindOf(text)).toBe(kind);
});

test.each([
  ['医療情報システムの安全管理に関するガイドライン 第5.2版', '5.2'],
  ['安全管理ガイドライン Ver.5.1に準ずる番号', '5.1'],
  ['安全管理ガイドライン Ver5.1', '5.1'],
  ['医療情報セキュリティ開示書ガイドライン Ver.4.1', null],
  ['ガイドライン', null],
  ['第5.2版', null],
])('%s: references are numbered as in %s', (text, edition) => {
  expect(guidelineEditionOf(text)).toBe(edition);
});

test.each([
  ['Ver.4.1', '4.1'],
  ['（第4.1版）', '4.1'],
  ['（サービス事業者用　Ver.4.1）', '4.1'],
  ['4.1版', '4.1'],
  [' 版：4.1 ', '4.1'],
  ['4.1', null],
  ['Ver.4.1 ／ 回答版（お客様提出用）', '4.1'],
  ['Ver.4.1 ／ 2024年版', null],
  ['Ver.4.1 改', null],
  ['Ver.4.1（医療情報システムの安全管理に関するガイドライン対応）', '4.1'],
  ['Ver.4.1（ガイドライン第5.2版対応）', null],
  ['製品 Ver.4.1', null],
])('%s alone in a cell is the edition %s', (text, edition) => {
  const sign = loneEdition(text);
  expect(sign?.edition ?? null).toBe(edition);
  if (sign !== null) expect(sign).toMatchObject({ kind: null, editionRaw: text.trim() });
});

test.each([
  ['第２部　サービス事業者による医療情報セキュリティ開示書（SDS）Ver.4.1', '4.1'],
  ['第２部　サービス事業者による医療情報セキュリティ開示書', null],
  ['開示書 チェックリスト（医療情報システムの安全管理に関するガイドライン対応 Ver.4.1）', '4.1'],
  ['開示書 チェックリスト（医療情報システムの安全管理に関するガイドライン Ver.5.2 対応）', null],
])('the title %s names the edition %s', (text, edition) => {
  expect(readFormSign(text).edition).toBe(edition);
});

test.each([
  ['「製品B」（バージョン 2.6）につきまして、医療情報セキュリティ開示書の設問に', null],
  ['品B」（Ver.2.6）の医療情報セキュリティ開示書', null],
  ['「医療情報セキュリティ開示書」（Ver.4.1）', '4.1'],
])('the version of a product in quotation marks is no edition of the form: %s', (text, edition) => {
  expect(readFormSign(text).edition).toBe(edition);
});

test.each([
  ['個人情報調査票（SDSとは別）', true],
  ['SDSとは異なる質問票です', true],
  ['本チェックリストは「MDS」ではありません', true],
  ['SDSとは別のご案内', false],
  ['個人情報調査票', false],
  ['別紙 個人情報調査票（SDS）', false],
  ['別紙 個人情報調査票', false],
  ['MDS 質問票（SDSとは別）', false],
  [`SDSとは別の質問票${'　'.repeat(80)}`, false],
])('%s says that it is none of the forms: %s', (text, expected) => {
  expect(saysApart(text)).toBe(expected);
});

test('a form that a text says it is not, is none that it names', () => {
  expect(kindOfText('SDSとは別の調査')).toBeNull();
  expect(kindOfText('SDSではなくMDS')).toBe('MDS');
});

test.each([
  ['第4.1版の回答', '4.1'],
  [' 4.1版の補足 ', '4.1'],
  ['14.1版の回答', null],
  ['第4版の回答', null],
  ['回答', null],
  [`第4.1版の${'回'.repeat(24)}答`, null],
])('%s heads answers of the edition %s', (text, edition) => {
  const sign = editionHeaded(text);
  expect(sign?.edition ?? null).toBe(edition);
  if (sign !== null) expect(sign).toMatchObject({ kind: null, editionRaw: text.trim() });
});
