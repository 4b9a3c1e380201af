import { describe, expect, it } from 'vitest';
import { signsTakingTurns } from '../../../../src/reading/marks/legends/taking-turns.js';

const read = (text: string) =>
  [...signsTakingTurns(text.normalize('NFKC'))].map(([sign, choice]) => `${sign} ${choice}`);

const USUAL = ['○ yes', '× no', '- not-applicable'];

describe('signs and words that take turns', () => {
  it.each([
    '○ はい　× いいえ　－ 対象外',
    '○…はい　×…いいえ　－…対象外。今年度回答の空欄は未回答です。',
    '○・・・はい　×・・・いいえ　－・・・対象外',
    '○ ‥ はい　× ‥ いいえ　－ ‥ 対象外',
    '○→はい　×→いいえ　－→対象外',
    '○（はい）　×（いいえ）　－（対象外）',
    '○「はい」　×「いいえ」　－「対象外」',
    '○印：はい　×印：いいえ　－印：対象外',
    '○はい×いいえ－対象外',
    '○ははい、×はいいえ、－は対象外',
    '○ はい｜× いいえ｜－ 対象外',
    '○：はい／×：いいえ／－：対象外',
    '該当する欄に○を記入。○：はい　×：いいえ　－：対象外',
  ])('go together as sign and word: %s', (text) => {
    expect(read(text)).toEqual(USUAL);
  });

  it.each([
    'はい ○　いいえ ×　対象外 －',
    'はい→○　いいえ→×　対象外→－',
    'はい○いいえ×対象外－',
    '（はい）○　（いいえ）×　（対象外）－',
    '【凡例】はい（○）いいえ（×）対象外（－）',
    'はいは○、いいえは×、対象外は－を記入',
    '※はいの場合は○、いいえの場合は×、対象外の場合は－を記入してください',
    '○ でお答えください。はい ○　いいえ ×　対象外 －',
  ])('go together as word and sign: %s', (text) => {
    expect(read(text)).toEqual(USUAL);
  });

  it.each([
    '○－はい　×－いいえ　△－対象外',
    '○ - はい　× - いいえ　△ - 対象外',
    '○／はい　×／いいえ　△／対象外',
  ])('are linked by a line that is no sign: %s', (text) => {
    expect(read(text)).toEqual(['○ yes', '× no', '△ not-applicable']);
  });

  it.each([
    '1→はい　2→いいえ　3→対象外',
    '１・・・はい　２・・・いいえ　３・・・対象外',
    'はい…1　いいえ…2　対象外…3',
    'はい:1 いいえ:2 対象外:3',
    'はい（1）　いいえ（2）　対象外（3）',
  ])('may be codes, where something links them: %s', (text) => {
    expect(read(text)).toEqual(['1 yes', '2 no', '3 not-applicable']);
  });

  it.each([
    ['a word before them belongs to none', '対応 ○ はい × いいえ', ['○ yes', '× no']],
    ['a sign behind them has words of its own', '✓ はい　× いいえ　◈ 検討中', ['✓ yes', '× no']],
    ['signs of no usual meaning', '◈ はい　❖ いいえ', ['◈ yes', '❖ no']],
    ['a clear link before what is usual', '○：いいえ　×：はい', ['○ no', '× yes']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['one sign', 'はい いいえ 対象外 ○'],
    ['a sign between two words', 'はい ○ いいえ'],
    ['words far from the signs', '○ は様式のとおり、はい とし、× は様式のとおり、いいえ とします'],
    ['what is unusual without a link', '○ いいえ　× はい'],
    ['a sign that means two things', '○：はい　×：いいえ　○：対象外'],
    ['two signs of one meaning', '○：はい　✓：はい'],
    ['digits that number the words', '1 はい 2 いいえ 3 対象外'],
    ['a sign beside a code', '○：はい　2：いいえ'],
    ['words that go on', 'Y=Yes sir, N=No plan yet'],
    ['a number behind its heading', 'No.1 はい No.2 いいえ'],
    ['what changed', '×→対応'],
    ['a condition said over and over', `○${'の場合は'.repeat(60)}x、はい　×：いいえ`],
    ['a date', '2025/6 対応 1/2 あり'],
  ])('explain nothing: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
