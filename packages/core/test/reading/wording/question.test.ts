import { describe, expect, it, test } from 'vitest';
import {
  asks,
  canonicalNumber,
  isItemNumber,
  looksLikeQuestion,
  opensOptions,
  saysMoreThanReferences,
  splitQuestion,
} from '../../../src/reading/wording/question.js';

/** A row of the form: its number, its question and the references printed with it. */

describe('a question is taken apart', () => {
  it.each<[string, string | null, string, string[]]>([
    [
      '4.1.1 パスワードを管理している（6.5.C13(1)）',
      '4.1.1',
      'パスワードを管理している',
      ['6.5.C13(1)'],
    ],
    ['S-001 6.2.C1、6.2.C4\n一覧の提供', 'S-001', '一覧の提供', ['6.2.C1', '6.2.C4']],
    ['S-001 一覧\nの提供', 'S-001', '一覧 の提供', []],
    ['４．１．１　離席時の対策', '4.1.1', '離席時の対策', []],
    ['問3：離席時の対策', '問3', '離席時の対策', []],
    ['（3）離席時の対策', '3', '離席時の対策', []],
    ['4-1 離席時の対策', '4.1', '離席時の対策', []],
    ['Ⅰ-1　離席時の対策', 'I-1', '離席時の対策', []],
    ['（Ⅳ．12）離席時の対策', 'IV.12', '離席時の対策', []],
    ['IV-2. 離席時の対策', 'IV-2', '離席時の対策', []],
    ['A-3：離席時の対策', 'A-3', '離席時の対策', []],
    ['TLS-1 を使う', null, 'TLS-1 を使う', []],
    ['X-1線の装置', null, 'X-1線の装置', []],
    ['Ⅰ．離席時の対策', null, 'Ⅰ．離席時の対策', []],
    ['M-01 離席時の対策', 'M-01', '離席時の対策', []],
    ['SHA-256 で守る', null, 'SHA-256 で守る', []],
    ['3離席時の対策', null, '3離席時の対策', []],
    ['2要素認証に対応している', null, '2要素認証に対応している', []],
    ['　(a) 生体認証', 'a', '生体認証', []],
    ['（ア）生体認証', 'ア', '生体認証', []],
    ['(SSO) 生体認証', null, '(SSO) 生体認証', []],
    ['イ 職種ごとの制限', 'イ', '職種ごとの制限', []],
    ['b) 生体認証', 'b', '生体認証', []],
    ['e.g. token', null, 'e.g. token', []],
    ['②2要素認証', '2', '2要素認証', []],
    ['⑩．生体認証', '10', '生体認証', []],
    ['シ ス テ ム の保守', null, 'シ ス テ ム の保守', []],
    ['アクセスの記録', null, 'アクセスの記録', []],
    ['①', null, '①', []],
    ['離席時の対策（6.5.C4、6.5.C5）', null, '離席時の対策', ['6.5.C4', '6.5.C5']],
    ['離席時の対策（ガイドライン6.5.C4参照）', null, '離席時の対策', ['6.5.C4']],
    ['離席時の対策（別売品を含む）', null, '離席時の対策（別売品を含む）', []],
    ['離席時の対策 6.5.C4', null, '離席時の対策', ['6.5.C4']],
    ['離席時の対策※6.5.C4', null, '離席時の対策', ['6.5.C4']],
    ['離席時の対策（6.5.C4）（6.5.C4）', null, '離席時の対策', ['6.5.C4']],
    ['対策（画面（端末）を含む）（6.5.C4）', null, '対策（画面（端末）を含む）', ['6.5.C4']],
    ['離席時の\n対策（6.5.C4', null, '離席時の 対策', ['6.5.C4']],
    ['6.5.C4 離席時の対策', null, '6.5.C4 離席時の対策', []],
    ['離席時の対策（参照（6.5.C4））', null, '離席時の対策', ['6.5.C4']],
    ['離席）時（6.5.C4）の対策', null, '離席）時の対策', ['6.5.C4']],
    ['離席（6.5.C4）時の（6.5.C5）対策', null, '離席時の対策', ['6.5.C4', '6.5.C5']],
    ['離席時の対策 ※：6.5.C4', null, '離席時の対策', ['6.5.C4']],
    ['4.1 離席時の対策 6.5.C4', '4.1', '離席時の対策', ['6.5.C4']],
    ['4.　２つの要素で認証する', '4', '２つの要素で認証する', []],
    ['4. 1. 1 離席時の対策', '4.1.1', '離席時の対策', []],
    ['4.1離席時の対策', '4.1', '離席時の対策', []],
    ['問3離席時の対策', '問3', '離席時の対策', []],
    ['No3離席時の対策', 'No3', '離席時の対策', []],
    [
      '3. 離席時の画面について6.5.C4の対策ができる',
      '3',
      '離席時の画面について6.5.C4の対策ができる',
      [],
    ],
    ['画面を4.5秒で閉じる機能がある', null, '画面を4.5秒で閉じる機能がある', []],
    ['4.1.1 ', null, '4.1.1', []],
    [' 6.5.C4', null, '6.5.C4', []],
    ['', null, '', []],
  ])('%s', (raw, number, text, references) => {
    expect(splitQuestion(raw)).toEqual({ number, text, references });
  });

  test('and says something beside its references, or does not', () => {
    expect(saysMoreThanReferences('取扱情報リストの提供(6.2.C1)')).toBe(true);
    expect(saysMoreThanReferences('ガイドライン 6.2.C1 参照')).toBe(false);
    expect(saysMoreThanReferences('6.2.C1')).toBe(false);
  });
});

test.each([
  ['４．１．１', '4.1.1'],
  ['4-1-1', '4.1.1'],
  ['4. 1. 1', '4.1.1'],
  ['（4）', '4'],
  ['4.1.(1)', '4.1.1'],
  ['4.', '4'],
  ['問 12', '問12'],
  ['A-3', 'A-3'],
  ['A-3-1', 'A-3-1'],
  ['4-1a', '4-1a'],
  ['10-2', '10.2'],
  ['4-10', '4.10'],
  ['(4)-(1)', '4.1'],
  ['(4)-1', '4.1'],
  ['(4).1', '4.1'],
  ['4(1)', '4(1)'],
  ['4.1)。', '4.1'],
])('the number %s is %s', (raw, number) => {
  expect(canonicalNumber(raw)).toBe(number);
});

test.each([
  ...[
    '4.1.1',
    '4.10',
    'No5',
    'viii-2',
    '問12',
    'Q3',
    '①',
    '6.5-1',
    'A-3',
    '第3項',
    'No.5',
    '１２',
    'Q14-ア',
    '6.5-3a',
    '情シス-001',
    '医-12',
    'セキュリ-1',
  ].map((text) => [text, true] as const),
  ...[
    '',
    '1234',
    '設問',
    '2024年',
    '4.1.1.1.1.1',
    'ABCD-1',
    ...[
      '別紙-1',
      '別添-1',
      '別表-2',
      '添付-1',
      '資料-3',
      '図-1',
      '表-2',
      '備考-1',
      '注-1',
      '付録-1',
    ],
    '情報シス室-1',
    '情シス-12345',
    '情シス001',
    '4.1 対策',
    'Q14-アイ',
    '問100.100.100.100',
  ].map((text) => [text, false] as const),
])('%s numbers an item: %s', (text, expected) => {
  expect(isItemNumber(text)).toBe(expected);
});

test('a text asks by the way it ends', () => {
  expect(
    [
      '機能があるか。',
      '対策の有無',
      '手順',
      '行っています。',
      '設定できる',
      '可能',
      '備考',
      '第一章',
    ].map(looksLikeQuestion),
  ).toEqual([true, true, true, true, true, true, false, false]);
});

test.each([
  ...['機能があるか', '機能があるか。', '機能があるか 　', '対策は？', '対策は? '].map(
    (text) => [text, true] as const,
  ),
  ...['画面か端末の対策', '？の欄', 'いかなる対策も', '対策は？など'].map(
    (text) => [text, false] as const,
  ),
])('%s asks in so many words: %s', (text, expected) => {
  expect(asks(text)).toBe(expected);
});

test('a question whose options are the rows below it says that all that apply are to be named', () => {
  expect(opensOptions('本人確認の方法をお答えください（該当するものすべて）')).toBe(true);
  expect(opensOptions('認証の方式（複数回答可）')).toBe(true);
  expect(opensOptions('該当するものすべてに対策をしているか')).toBe(false);
});
