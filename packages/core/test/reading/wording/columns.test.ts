import { describe, expect, it, test } from 'vitest';
import {
  headsAnswers,
  headText,
  roleOfHeading,
} from '../../../src/reading/wording/column-roles.js';
import { asksWhatIsAmiss } from '../../../src/reading/wording/contrary-headings.js';
import { headsChanges, namesHistory } from '../../../src/reading/wording/history.js';
import { saysIsNoForm } from '../../../src/reading/wording/no-form.js';
import {
  headingText,
  headsOtherAnswers,
  headsOthers,
  isDrafted,
  isJudgement,
  isNotInForce,
  isOfOthers,
  isToCome,
} from '../../../src/reading/wording/others-columns.js';
import {
  isChapter,
  isClause,
  isItems,
  referencesOfParts,
} from '../../../src/reading/wording/reference-parts.js';

/** What the heading of a column says of it. */

test.each([
  ['備　考', 'note'],
  ['ref_no', undefined],
  ['gl_ref', 'reference'],
  ['ガイドライン', 'reference'],
  ['No.', 'number'],
  ['大項目', 'section'],
  ['item_text', 'question'],
  ['確認\n事項', 'question'],
  ['架空そら', undefined],
])('%s heads a column of the role %s', (text, role) => {
  expect(roleOfHeading(text)).toBe(role);
});

test('white space goes between Japanese characters, and stays between words of Latin letters', () => {
  expect(headText('備　考')).toBe('備考');
  expect(headText('item_text no')).toBe('item text no');
  expect(headText('Q 番 号')).toBe('Q 番号');
});

test.each([
  ['回答', true],
  ['貴社ご回答', true],
  ['お答え', true],
  ['回　答　欄', true],
  ['answer_code', true],
  ['Answer code / 回答コード', true],
  ['回答 / 備考', false],
  ['前回回答', false],
  ['回答者', false],
])('%s heads answers: %s', (text, expected) => {
  expect(headsAnswers(text)).toBe(expected);
});

describe('answers under a heading', () => {
  it.each([
    '前回回答',
    '旧回答',
    '変更前',
    '［参考］初版',
    '記入例',
    '見本',
    'previous answer',
    'ＯＬＤ',
  ])('are not in force: %s', (text) => {
    expect(isNotInForce(headingText(text))).toBe(true);
    expect([headsOthers(text), headsOtherAnswers(text)]).toEqual([true, true]);
  });

  it.each([
    '復旧',
    '新旧',
    '見本カルテ',
    '旧版の様式は使わないでください。',
    '記入例：■ を選択',
    `前回${'の'.repeat(30)}`,
    '今回回答',
  ])('are in force: %s', (text) => {
    expect(isNotInForce(headingText(text))).toBe(false);
  });

  it('may be of what is to come, which are no answers', () => {
    for (const text of ['対応予定', '今後の計画', '次年度計画', '来年度'])
      expect([isToCome(text), headsOthers(text), headsOtherAnswers(text)]).toEqual([
        true,
        false,
        true,
      ]);
    expect([isToCome('予定表の管理'), headsOtherAnswers('今回回答')]).toEqual([false, false]);
  });

  it('may be drafted', () => {
    expect(['下書き', '一次回答', '回答案', 'Draft'].map(isDrafted)).toEqual(Array(4).fill(true));
    for (const text of ['提案', '案件', '回答案：別紙', `回答${'の'.repeat(30)}案`])
      expect(isDrafted(text)).toBe(false);
  });

  it.each([
    '病院記入欄',
    '加盟病院記入',
    '改善要望',
    '※ 貴院 確認欄',
    '【医療機関使用欄（記入不要）】',
    '確認者',
    'AI判定',
    '必須／任意',
    '重要度',
    'Required',
    '前回からの変更点',
  ])('may be of others: %s', (text) => {
    expect(isOfOthers(headingText(text))).toBe(true);
    expect(headsOthers(text)).toBe(true);
  });

  it('are not of others by a word that only holds such a name', () => {
    for (const text of ['病院向け製品', '回答', '確認内容', '要件の一覧'])
      expect(isOfOthers(text)).toBe(false);
  });

  it('may be what others make of them', () => {
    expect(['判定', '評 価', '合否', '採点結果'].map(isJudgement)).toEqual(Array(4).fill(true));
    expect(['自己判定', '評価項目'].map(isJudgement)).toEqual([false, false]);
  });
});

test.each([
  ['残存リスク', true],
  ['残存リスク（有／無）', true],
  ['要対応 Action', true],
  ['要対応\n\nAction  (Y/N)', true],
  ['要対応 の対策', false],
  ['指摘の有無', true],
  ['課題あり', true],
  ['Residual risk', true],
  ['リスク分析', false],
  ['問題解決', false],
  ['未対応', false],
  ['不適合', false],
])('%s asks for what is amiss: %s', (text, expected) => {
  expect(asksWhatIsAmiss(text)).toBe(expected);
});

test.each([
  ['改訂履歴', true],
  [' 【変更履歴】 ', true],
  ['Revision history', true],
  ['改訂履歴を残している', false],
  ['アクセス履歴', false],
])('%s heads a history: %s', (text, expected) => {
  expect(namesHistory(text)).toBe(expected);
});

test.each([
  [' 改訂内容 ', true],
  ['変更の理由', true],
  ['Changes', true],
  ['改訂', false],
  ['変更内容を記録しているか', false],
])('%s heads what was changed: %s', (text, expected) => {
  expect(headsChanges(text)).toBe(expected);
});

test.each([
  ['本開示書とは別の調査です', true],
  ['上記には含まれません。', true],
  ['別の質問票', true],
  ['This is not part of the form', true],
  ['本開示書の一部です', false],
  [`${'なお、'.repeat(30)}本開示書とは別の調査です`, false],
])('%s says that it is none of the form: %s', (text, expected) => {
  expect(saysIsNoForm(text)).toBe(expected);
});

describe('parts of a reference in cells of their own', () => {
  it('are told by what they look like', () => {
    expect(['6.5', '第6.5章', '８', 'C', '6.5.C1'].map(isChapter)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['C', 'Ｄ項', 'C【ネットワーク】', 'E', '6.5'].map(isClause)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['13', '13(1);13(2)', '【ネットワーク】(1)', '1～3', 'C1'].map(isItems)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('name a reference together', () => {
    expect(referencesOfParts(['6.5', 'C', '13(1)'])).toEqual(['6.5.C13(1)']);
    expect(referencesOfParts(['6.5', 'C', '13(1); 13(2)'])).toEqual(['6.5.C13(1)', '6.5.C13(2)']);
    expect(referencesOfParts(['6.5', 'C', '4\n5'])).toEqual(['6.5.C4', '6.5.C5']);
  });
});
