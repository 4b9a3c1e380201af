import { describe, expect, it, test } from 'vitest';
import {
  fieldOfLabel,
  isWeakLabel,
  labelKind,
  labelledValues,
} from '../../../src/reading/header/labels.js';

describe('labels of the header are known in many spellings', () => {
  it.each([
    ['作成日', 'createdOn'],
    ['【作成日】', 'createdOn'],
    ['製品の名称：', 'product'],
    ['サービスの名称', 'product'],
    ['製造業者名（販売業者名）', 'organisation'],
    ['① 会社名', 'organisation'],
    ['2. バージョン', 'version'],
    ['製品名 Product', 'product'],
    ['製品名／サービス名', 'product'],
    ['製造業者・サービス事業者', 'organisation'],
    ['型式', 'product'],
    ['型式・版数', 'version'],
    ['バージョン（Version）', 'version'],
    ['製品（版数）', 'version'],
    ['12. 製品名／サービス名', 'product'],
    ['型式／モデル', 'product'],
    ['製品名／機種コード', 'product'],
    ['製品名／用途／価格／備考', undefined],
    ['製品名／OS 11', undefined],
    ['製品名 / 版数', 'product'],
    ['サービス名及びバージョン', 'product'],
    ['製品バージョン', 'version'],
    ['作成者・確定者の識別及び権限管理', undefined],
    ['製品名・確定者の氏名の識別及び権限管理', undefined],
    ['製品名／医療情報システムの正式な販売名', 'product'],
    ['製品名・バージョン・備考', undefined],
    ['社名・版数', undefined],
    ['型式・バージョン', 'version'],
    ['事業者 Provider', 'organisation'],
    ['created', 'createdOn'],
    ['created_at', 'createdOn'],
    ['created by', undefined],
    ['設問', undefined],
    ['製品名 2', undefined],
    ['製品名 その他 備考 欄', undefined],
    [`製品名${'　'.repeat(30)}`, undefined],
  ])('%s: %s', (text, field) => {
    expect(fieldOfLabel(text)).toBe(field);
  });

  test('of 型式 a better label may take the place', () => {
    expect(['型式', 'モデル', '製品名', '名称'].filter(isWeakLabel)).toEqual([
      '型式',
      'モデル',
      '名称',
    ]);
  });
});

describe('labels and their values in one cell', () => {
  it.each<[string, string[]]>([
    ['作成日：2024年4月1日', ['createdOn 作成日 = 2024年4月1日']],
    ['作成日 2024年4月1日', ['createdOn 作成日 = 2024年4月1日']],
    ['作成日：', []],
    ['社　名　架空医療システム株式会社', ['organisation 社　名 = 架空医療システム株式会社']],
    ['製品名　そらカルテ（型式：SK-1）', ['product 製品名 = そらカルテ（型式：SK-1）']],
    ['医療情報システム・サービス　セキュリティ開示書', []],
    ['Service Provider Disclosure Statement for Medical Information Security', []],
    ['製品名 Product', []],
    [
      '製造業者 / Manufacturer ダミーヘルスケア株式会社',
      ['organisation 製造業者 / Manufacturer = ダミーヘルスケア株式会社'],
    ],
    ['製品名 / Product そらカルテ', ['product 製品名 / Product = そらカルテ']],
    ['設問 / Question そらカルテ', []],
    ['設問：あり', []],
    ['製品名：そらカルテ\n版数：2.1', ['product 製品名 = そらカルテ', 'version 版数 = 2.1']],
    ['製品名：そらカルテ　　版数：2.1', ['product 製品名 = そらカルテ', 'version 版数 = 2.1']],
    ['製品名：そらカルテ 版数：2.1', ['product 製品名 = そらカルテ', 'version 版数 = 2.1']],
    [
      '作成日：2024/4/1 ／ 製品名：そらカルテ',
      ['createdOn 作成日 = 2024/4/1', 'product 製品名 = そらカルテ'],
    ],
    ['製品名：そら カルテ 用途：外来', ['product 製品名 = そら カルテ 用途：外来']],
    ['会社名\n架空医療株式会社', ['organisation 会社名 = 架空医療株式会社']],
    ['会社名　　架空医療株式会社', ['organisation 会社名 = 架空医療株式会社']],
    ['会社名\n製品名\nそらカルテ', ['product 製品名 = そらカルテ']],
    ['会社名\n備考：なし', []],
    ['そらカルテ（版数：2.1）', ['product  = そらカルテ', 'version 版数 = 2.1']],
    ['製品名：そらカルテ（版数：2.1）', ['version 版数 = 2.1']],
    ['　そらカルテ （版数： 2.1 ） ', ['product  = そらカルテ', 'version 版数 = 2.1']],
    ['そらカルテ（版数：2.1）について', []],
    ['そらカルテ（用途：外来）', []],
    [' 製品名 ： そらカルテ ', ['product 製品名 = そらカルテ']],
  ])('%s', (text, expected) => {
    const found = labelledValues(text).map(
      ({ field, label, value }) => `${field} ${label} = ${value}`,
    );
    expect(found).toEqual(expected);
  });
});

test('labels tell which form it is, unless both kinds stand there', () => {
  expect(labelKind(['製造業者', '製品名称'])).toBe('MDS');
  expect(labelKind(['サービス事業者', 'サービス名称'])).toBe('SDS');
  expect(labelKind(['製品バージョン'])).toBe('MDS');
  expect(labelKind(['製造業者/サービス事業者', '製品/サービス名称'])).toBeNull();
  expect(labelKind(['製造業者', 'サービス名称'])).toBeNull();
  expect(labelKind(['作成日', '会社名'])).toBeNull();
  // What is said of another party, or of what both forms have, tells nothing.
  for (const label of ['旧製造業者', '販売名・製品名', '対象製品バージョン', '対象サービス'])
    expect(labelKind([label])).toBeNull();
});
