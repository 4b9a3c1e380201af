import { expect, it } from 'vitest';
import { otherProductIn, otherVersionIn } from '../../../src/rules/notes/product-names.js';

it.each<[string, string | null, string[], string | null]>([
  [
    'あおぞら画像管理では画面の角度を制限します。',
    'あおぞら電子カルテ',
    ['あおぞら画像管理'],
    'あおぞら画像管理',
  ],
  ['あおぞら　画像管理の場合', null, ['あおぞら画像管理'], 'あおぞら画像管理'],
  ['あおぞら画像管理の場合', 'あおぞら画像管理プラス', ['あおぞら画像管理'], null],
  ['PACSの場合', 'あおぞら電子カルテ', ['PACS'], null],
  ['みほん画像の場合', 'あおぞら電子カルテ', ['みほん画像'], 'みほん画像'],
  ['ほかの製品の場合', 'あおぞら電子カルテ', ['あおぞら画像管理'], null],
  ['あおぞら画像管理の場合', 'あおぞら電子カルテ', [], null],
])('%s (on the sheet of %s, beside %j) names %s', (text, own, names, other) => {
  expect(otherProductIn(text, own, names)).toBe(other);
});

it.each<[string, string | null, string | null]>([
  ['Ver.5.0以降で設定できます。', '4.2', '5.0以降'],
  ['Ver.3以降で設定できます。', '4.2', null],
  ['Ver.4.2で設定できます。', '4.2', null],
  ['Ver.4.3で設定できます。', '4.2', '4.3'],
  ['Ver.4で設定できます。', '4.2', null],
  ['Ver.4.2未満で設定できます。', '4.2', '4.2未満'],
  ['Ver.5未満で設定できます。', '4.2', null],
  ['Ver.4.2以前で設定できます。', '4.2', null],
  ['Ver.4.1以下で設定できます。', '4.2', '4.1以下'],
  ['Ver.4.1まで設定できます。', '4.2', '4.1まで'],
  ['本製品のバージョン 5 以降で設定できます。', '4.2', '5以降'],
  ['あおぞら（株）カルテ+ Ver.5で設定できます。', '4.2', '5'],
  ['Windows Ver.11で動きます。', '4.2', null],
  ['TLS1.3に対応', '4.2', null],
  ['設定できます。ver.5から', '4.2', '5から'],
  ['Ver.5.0以降で設定できます。', null, null],
  ['Ver.5.0以降で設定できます。', '春版', null],
])('%s on a sheet of %s speaks of %s', (text, version, other) => {
  expect(otherVersionIn(text, 'あおぞら（株）カルテ+', version)).toBe(other);
});

it('a version is said of this product or of none in particular', () => {
  expect(otherVersionIn('連携製品Ver.5で動きます。', null, '4.2')).toBeNull();
  expect(otherVersionIn('当システムVer.5で動きます。', null, '4.2')).toBe('5');
});
