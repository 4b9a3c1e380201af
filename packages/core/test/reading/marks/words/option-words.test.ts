import { describe, expect, it, test } from 'vitest';
import {
  leadingOption,
  leadingSentence,
  optionHeader,
  optionWord,
  sentenceAnswer,
} from '../../../../src/reading/marks/words/option-words.js';

/** Answers in words: which words, in what company, and what they are not. */

describe('a text that is one answer word', () => {
  it.each([
    ['はい', 'yes', 0.99],
    ['「いいえ」', 'no', 0.99],
    ['対象外。', 'not-applicable', 0.99],
    ['N/A', 'not-applicable', 0.99],
    ['はい（Yes）', 'yes', 0.99],
    ['対応 / Yes', 'yes', 0.99],
    ['未対応（No）', 'no', 0.99],
    ['非該当 N/A', 'not-applicable', 0.99],
    ['1.はい', 'yes', 0.99],
    ['（2）いいえ', 'no', 0.99],
    ['③対象外', 'not-applicable', 0.99],
    ['『「はい」』。', 'yes', 0.99],
    ['〔はい〕', 'yes', 0.99],
    ['〔いいえ〕', 'no', 0.99],
    ['▶ はい', 'yes', 0.99],
    ['→対象外', 'not-applicable', 0.99],
    [' ⇒ 未対応', 'no', 0.96],
    ['対応済み', 'yes', 0.96],
    ['未対応', 'no', 0.96],
    ['該当なし', 'not-applicable', 0.96],
    ['有', 'yes', 0.86],
    ['不可', 'no', 0.86],
    ['不要', 'not-applicable', 0.86],
    ['該当する（はい）', 'yes', 0.99],
    ['該当しない（いいえ）', 'no', 0.99],
    ['該当しない（対象外）', 'not-applicable', 0.99],
  ] as const)('%s says %s (%d)', (text, choice, sure) => {
    expect(optionWord(text)).toEqual({ choice, sure });
  });

  it.each([
    '',
    '○',
    '×',
    '－',
    '1.有',
    '対応 / No',
    '未対応 / Yes',
    '予定 / Yes',
    '/ Yes /',
    '0.はい',
    '問1.はい',
    'は「い',
    'は▶い',
    'はい▶',
    '▶',
    '▶○',
    '〔　〕',
    'は。い',
    '○○',
    '○ ×',
    'なお○はい',
    '○はい です',
    'はいはい',
    'はい（条件つきで、契約した施設に限る）',
    '対応（いいえ）',
    '未対応（はい）',
    '開発中（はい）',
    '設問',
  ])('%s is none', (text) => {
    expect(optionWord(text)).toBeUndefined();
  });
});

describe('the heading of a column of answers', () => {
  it.each([
    ['はい', 'yes'],
    ['① はい', 'yes'],
    ['はい ○', 'yes'],
    ['□いいえ', 'no'],
    ['【対象外】', 'not-applicable'],
    ['○', 'yes'],
    ['×', 'no'],
    ['－', 'not-applicable'],
    ['Yes', 'yes'],
    ['該当する（はい）', 'yes'],
    ['', undefined],
    ['はい・いいえ', undefined],
    ['項目', undefined],
    [`はい${'　'.repeat(22)}`, 'yes'],
    [`はい${'　'.repeat(23)}`, undefined],
  ])('%s: %s', (text, choice) => {
    expect(optionHeader(text)).toBe(choice);
  });
});

describe('an answer word with something behind it', () => {
  it.each([
    ['はい（詳細は備考）', 'yes', '（詳細は備考）'],
    ['いいえ、次の版で備えます', 'no', '、次の版で備えます'],
    ['対象外 無線LANなし', 'not-applicable', '無線LANなし'],
    ['未対応※3', 'no', '※3'],
    ['　Ｙｅｓ（㈱架空のｵﾌﾟｼｮﾝ①）　', 'yes', '（㈱架空のｵﾌﾟｼｮﾝ①）'],
    ['対応済み（契約による）', 'yes', '（契約による）'],
  ] as const)('%s', (text, choice, rest) => {
    const found = leadingOption(text);
    expect([found?.word.choice, found?.rest]).toEqual([choice, rest]);
  });

  it.each([
    ...['はいといいえ', 'はい／いいえ', 'はい → いいえ', 'はい'],
    ...['詳細は、はい', '詳細は、はい（備考）', 'ではい（備考）'],
  ])('%s is none', (text) => {
    expect(leadingOption(text)).toBeUndefined();
  });
});

test.each([
  ['対応しております。', 'yes'],
  ['はい、実施しています', 'yes'],
  ['対応済みです。', 'yes'],
  ['対応しておりません。', 'no'],
  ['いいえ、未対応です。', 'no'],
  ['本製品は対象外です。', 'not-applicable'],
  ['該当しません', 'not-applicable'],
  ['対応できます。', 'yes'],
  ['導入しております', 'yes'],
  ['機能があります', 'yes'],
  ['しています。', 'yes'],
  ['対応できません', 'no'],
  ['機能はございません。', 'no'],
  ['しておりません', 'no'],
  ['次の版で対応しています。', undefined],
  ['本サービスは対象外です。', 'not-applicable'],
  ['当システムには該当しません。', 'not-applicable'],
  ['いいえ、現時点では対応しておりません。', 'no'],
  ['現在は行っておりません。', 'no'],
  ['はい。標準で実施しています。', 'yes'],
  ['現在、対応を検討しています。', undefined],
  ['標準では対応しておりません。', undefined],
  ['機能があるかもしれません', undefined],
  [`対応しております${'。'.repeat(30)}`, undefined],
])('the sentence %s says %s', (text, choice) => {
  expect(sentenceAnswer(text)).toBe(choice);
});

test.each([
  ['対応しておりません（次期版で検討）', 'no', '（次期版で検討）'],
  ['対応しています。詳細は別紙をご覧ください。', 'yes', '詳細は別紙をご覧ください。'],
  ['該当しません\n無線LANなし', 'not-applicable', '無線LANなし'],
  ['対応しています。', undefined, undefined],
  ['対応を検討しています（次期版）', undefined, undefined],
  ['（次期版）対応しています', undefined, undefined],
])('the sentence that leads %s says %s', (text, choice, rest) => {
  const found = leadingSentence(text);
  expect([found?.choice, found?.rest]).toEqual([choice, rest]);
});
