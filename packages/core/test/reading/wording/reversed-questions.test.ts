import { describe, expect, it } from 'vitest';
import { asksReversed } from '../../../src/reading/wording/reversed-questions.js';

/** Questions that ask for the opposite of what a form asks are told from those that name harm to prevent it. */

describe('a question asks the other way round', () => {
  it.each([
    '許可していないソフトウェアを利用者が追加できてしまう',
    '未許可の機器が接続されてしまいますか。',
    '確定後の記録が、履歴を残さずに書き換えられる場合がある',
    '受託した情報を自社の分析に利用することがあります',
    '情報が漏えいするおそれがあるか？',
    '保管場所が国内法の及ばない国にある',
    'アクセス記録を一般の利用者でも消去できる',
    '誰でも設定を変更できますか',
    'バックアップからの復旧ができない',
    'アクセス記録を取得していない（6.5.C7）',
    '通信の暗号化を行っていませんか。',
    '緊急時の手順が定められていない。',
    '利用者の教育は実施していないか',
  ])('%s', (question) => {
    expect(asksReversed(question)).toBe(true);
  });
});

describe('a question asks as the form does', () => {
  it.each([
    'バックアップからの復旧ができる',
    'アクセス記録を取得しているか',
    '権限のない職員は記録を書き込めない。',
    '関係者以外が作業エリアに入れない',
    '承認なしに保守データを提供しない',
    'ログが一般利用者に見られたり、消されたりしない',
    'マスタを変えても過去の情報は変わらない',
    '第三者にのぞき見られないための手段を備えるか',
    '許可のない者でも利用できる状態にならないよう管理している',
    '情報が漏えいするおそれがある場合の連絡手順を定めている',
    '検索・表示の速さは業務に支障がない',
    '誰が操作したかを記録できる',
  ])('%s', (question) => {
    expect(asksReversed(question)).toBe(false);
  });
});
