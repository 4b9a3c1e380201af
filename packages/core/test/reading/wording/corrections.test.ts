import { describe, expect, it, test } from 'vitest';
import {
  announcesCorrection,
  bareNumber,
  choiceCorrected,
  corrects,
  correctsAnswers,
  correctsOwnRow,
  headsCorrections,
  numbersCorrected,
  speaksOfCorrections,
  wordsQuoted,
} from '../../../src/reading/wording/corrections.js';
import { withdraws } from '../../../src/reading/wording/withdrawals.js';

/** What a vendor says to correct an answer, or to take it back. */

describe('a text heads corrections', () => {
  it.each([
    '正誤表',
    '【訂正】',
    '■ お詫びと訂正',
    '回答の訂正のお知らせ',
    'Errata',
    'Corrections:',
    '【訂正】2025年9月22日',
    '訂正 2025/9/22',
    '【正誤表】下記の回答を訂正します。',
  ])('%s', (text) => {
    expect(headsCorrections(text)).toBe(true);
    expect(speaksOfCorrections(text)).toBe(true);
  });

  it.each([
    '訂正の履歴を残す機能がある',
    '訂正 2025年9月22日に代表者が承認した回答を送付',
    '【訂正】番号3 いいえ',
    '【正誤表】下記の番号3の回答を訂正します。',
    '正誤表 下記の回答を訂正します。',
    '訂正 2025年13月45日',
    '更新 2025/9/22',
  ])('not: %s', (text) => {
    expect(headsCorrections(text)).toBe(false);
  });
});

test.each([
  ['「はい」から「いいえ」に訂正します', 'no'],
  ['回答を対象外へ変更', 'not-applicable'],
  ['正しくは「いいえ」です', 'no'],
  ['正：はい', 'yes'],
  ['はい → いいえ', 'no'],
  ['corrected from Yes to "No"', 'no'],
  ['should read N/A', 'not-applicable'],
  ['Ｎｏに訂正', 'no'],
  ['should be no longer changed to', undefined],
  ['「はい」です', undefined],
])('%s puts %s in place of an answer', (text, choice) => {
  expect(choiceCorrected(text)).toBe(choice);
});

describe('a text corrects something', () => {
  it.each([
    '番号3の記載に誤りがありました。',
    '番号3の回答を「いいえ」に訂正しました。',
    '番号3は「いいえ」に読み替えてください。',
    '番号3は「いいえ」に訂正してください。',
    '回答を撤回します。',
    'Item 3 was wrong.',
    '「訂正できる場合がある」の回答は誤りです。',
    // What is done is no supposition, whatever else the sentence says.
    '出荷の場合は「いいえ」に訂正しました。',
  ])('%s', (text) => {
    expect(corrects(text)).toBe(true);
    expect(speaksOfCorrections(text)).toBe(true);
  });

  it.each([
    '番号3の回答は「いいえ」です。',
    '誤りがある場合は訂正します。',
    '誤りがあればご連絡ください。訂正のうえお送りします。',
    '訂正の履歴を残す機能があります。',
    '記録を訂正できる',
    '記録の訂正は権限を持つ者に限っているか',
    `番号3の回答に誤りがありました。${'詳しくは別紙のとおりです。'.repeat(40)}`,
    '',
  ])('not: %s', (text) => {
    expect(corrects(text)).toBe(false);
    expect(speaksOfCorrections(text)).toBe(false);
  });

  it('that may be an answer, unless it names something else alone', () => {
    expect(correctsAnswers('番号3の回答と備考を訂正します')).toBe(true);
    expect(correctsAnswers('番号3を訂正します')).toBe(true);
    expect(correctsAnswers('番号3の備考を訂正します')).toBe(false);
  });

  it('and may announce it of the whole sheet', () => {
    expect(announcesCorrection('回答に誤りがありました。')).toBe(true);
    expect(announcesCorrection('別紙のとおり訂正いたします。')).toBe(true);
    expect(announcesCorrection('正しくは別紙にある。')).toBe(false);
    expect(announcesCorrection('正誤表に可能な限り載せる場合')).toBe(false);
  });
});

describe('a remark corrects the answer it stands beside', () => {
  it.each([
    '訂正',
    '【訂正】いいえ',
    '回答の訂正：いいえ',
    '正しくは「いいえ」です。訂正をお願いします。',
    '「いいえ」に訂正してください。',
    '「訂正する場合の手順」の回答は誤りで、正しくは「いいえ」です。',
    '回答を撤回します。',
  ])('%s', (text) => {
    expect(correctsOwnRow(text)).toBe(true);
    expect(speaksOfCorrections(text)).toBe(true);
  });

  it.each([
    '訂正の履歴を残します。',
    '訂正：誤りがある場合はご連絡します。',
    '訂正：記録を残しているか',
    '撤回した回答も残るか',
    '別紙を訂正します。',
    '設定はい → いいえの順に選びます。',
    `訂正：${'詳しくは別紙のとおりです。'.repeat(40)}`,
    '',
  ])('not: %s', (text) => {
    expect(correctsOwnRow(text)).toBe(false);
  });
});

test.each([
  ['番号28「離席」の回答を', ['28']],
  ['設問2、5および7を', ['2', '5', '7']],
  ['No. 3 and 5', ['3', '5']],
  ['6.1の回答', ['6.1']],
  ['Ｎｏ．３の回答', ['3']],
  ['3番と、3番', ['3']],
  ['12: 誤', ['12']],
  ['第3版です', []],
  ['回答', []],
])('%s names the rows %j', (text, numbers) => {
  expect(numbersCorrected(text)).toEqual(numbers);
});

test('a number is compared without the word before it, and words quoted are no answers', () => {
  expect(['問28', 'No.28', '28', '#28', '項番 28'].map(bareNumber)).toEqual(Array(5).fill('28'));
  expect(bareNumber('問い')).toBe('問い');
  expect(wordsQuoted('「アクセスの記録」の回答を「いいえ」または「対象外」に')).toEqual([
    'アクセスの記録',
  ]);
  expect(wordsQuoted('「記録」を')).toEqual([]);
});

test.each([
  ['回答を取り下げます。', true],
  ['回答は保留とします', true],
  ['The answer is withdrawn.', true],
  ['We retract our answer.', true],
  ['「はい」か「いいえ」か確認中です。', true],
  ['はいか、いいえか、まだ未定です。', true],
  ['yes or no, to be confirmed', true],
  ['前の行です。\n回答を撤回します。', true],
  ['ログは消せる場合がある。回答を撤回します。', true],
  ['回答を取り消す場合は連絡する', false],
  ['回答の取り消しができます', false],
  ['回答です。保留中の作業があります', false],
  ['回答します。', false],
])('%s takes an answer back: %s', (text, expected) => {
  expect(withdraws(text)).toBe(expected);
});
