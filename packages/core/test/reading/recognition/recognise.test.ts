import { expect, test } from 'vitest';
import { formFor } from '../../../src/catalogue/forms.js';
import { recogniseRows } from '../../../src/reading/recognition/recognise.js';

const row = (text: string, reference: string) => ({
  text,
  number: null,
  references: [reference],
  section: null,
  answered: true,
});

test('beside an unknown row with the same reference a row is not surely recognised', () => {
  const others = [
    row('利用者の識別と認証を行っている', '6.5.C1'),
    row('不正なソフトウェアへの対策をしている', '6.5.C10'),
  ];
  const sure = (neighbour: string) =>
    recogniseRows(
      [...others, row(neighbour, '6.5.C7'), row('ログを取得している', '6.5.C7')],
      formFor('MDS', null),
    ).at(-1);
  expect(sure('この装置の色は何色ですか')).toMatchObject({ key: 'access-log', confidence: 0.8 });
  expect(sure('アクセスログを利用者が確認できる')?.key).toBe('access-log');
});

const keyOf = (text: string, reference: string) =>
  recogniseRows(
    [
      row('利用者の識別と認証を行っている', '6.5.C1'),
      row(text, reference),
      row('不正なソフトウェアへの対策をしている', '6.5.C10'),
    ],
    formFor('MDS', null),
  )[1];

test.each([
  ['遠隔保守 不正ログイン抑止', '6.11.C7', 'remote-maintenance.login-restriction'],
  ['監査証跡の取得', '6.5.C7', 'access-log'],
  ['監査証跡の保全', '6.5.C8', 'access-log.protection'],
  ['監査用ログを参照できる', '6.5.C7', 'access-log.review'],
  ['Access Logの取得', '6.5.C7', 'access-log'],
  ['Anti-Malware', '6.5.C10', 'malware-protection'],
  ['経路上の成り済まし防止', '', 'path-spoofing-prevention'],
  ['外部の機関等と情報を交換するか', '', 'external-exchange'],
  ['識別用デバイスが使えないときの代わりの手段', '', 'authentication-device-fallback'],
  ['パスワードに推定しにくい文字列を用いる', '', 'password-management'],
  ['パスワードを管理する機能はありますか。', '', 'password-management'],
  ['保管している場所に入れる人を限る', '', 'storage-area-entry-restriction'],
  ['Remote Loginの制限', '6.11.C7', 'remote-maintenance.login-restriction'],
])('%s (%s)', (text, reference, key) => {
  expect(keyOf(text, reference)?.key).toBe(key);
});

test('a row that prints the reference of another item is not surely recognised', () => {
  expect(keyOf('アクセスログの取得', '6.5.C7')?.confidence).toBeGreaterThan(0.9);
  const elsewhere = keyOf('アクセスログの取得', '6.5.C8');
  expect(elsewhere).toMatchObject({ key: 'access-log' });
  expect(elsewhere?.confidence).toBeLessThan(0.9);
});

test('a reference that is no item’s leaves a row as sure as its words make it', () => {
  const nowhere = keyOf('アクセスログの取得', '6.5.C99');
  expect(nowhere).toMatchObject({ key: 'access-log' });
  expect(nowhere?.confidence).toBeGreaterThan(0.9);
});
