import { expect, test } from 'vitest';
import { isAnswerText } from '../../../../src/reading/marks/words/answer-text.js';
import { offeredChoices } from '../../../../src/reading/marks/words/applicability.js';
import { inlineOptions } from '../../../../src/reading/marks/words/inline.js';
import {
  choiceNamed,
  columnHeading,
  isQualifierAlone,
  namesAnother,
  namesYes,
  qualifiedHeader,
  remarkedOption,
  withoutParting,
} from '../../../../src/reading/marks/words/option-words.js';
import { saysUnanswered } from '../../../../src/reading/marks/words/unanswered.js';
import { cellOf, cellsOf } from '../../support/row-of-cells.js';

/** Words that head columns of answers, stand between them, or in place of one. */

test.each([
  ['はい', true],
  ['はい ※1', true],
  ['はい（備考1）', true],
  ['はい・いいえ', true],
  ['No', true],
  ['No.', false],
  [' no. ', false],
  ['№', false],
  ['設問', false],
  ['○', false],
])('%s is an answer or offers several: %s', (text, expected) => {
  expect(isAnswerText(text)).toBe(expected);
});

test.each([
  ['未回答', true],
  ['（未記入）', true],
  ['ﾐｶｲﾄｳ', true],
  [' 無回答 ', true],
  ['〔　　〕', true],
  ['()', true],
  ['▶', true],
  [' → ', true],
  ['', false],
  ['未対応', false],
  ['未回答です', false],
  ['なお未回答', false],
  ['（はい）', false],
  ['▶ はい', false],
  ['例：○', true],
  ['（記入例）はい', true],
  ['例', false],
  ['例外：はい', false],
])('%s says that nobody has answered: %s', (text, expected) => {
  expect(saysUnanswered(text)).toBe(expected);
});

test('words of a list are known without what parts them', () => {
  expect(['有 ・', '／無', '| はい ｜', '有・無'].map(withoutParting)).toEqual([
    '有',
    '無',
    'はい',
    '有・無',
  ]);
  const long = `${'・'.repeat(24)}有`;
  expect(withoutParting(long)).toBe(long);
  expect(withoutParting(long.slice(1))).toBe('有');
});

test('a sign stands for an answer as a word does, once it is named', () => {
  expect(['はい', '○', '×', '－', '該当しない', 'ＮＯ', '設問'].map(choiceNamed)).toEqual([
    'yes',
    'yes',
    'no',
    'not-applicable',
    'not-applicable',
    'no',
    undefined,
  ]);
});

test.each([
  ['はい（標準）', 'yes', '標準'],
  ['はい 【オプション機能】', 'yes', 'オプション機能'],
  ['いいえ(別途対応)', 'no', '別途対応'],
  ['標準', 'yes', '標準'],
  [' オプション装備 ', 'yes', 'オプション装備'],
  ['設問（標準）', undefined, undefined],
  ['はい（備考）', undefined, undefined],
  ['はい（標準）です', undefined, undefined],
  ['標準の機能', undefined, undefined],
])('%s heads one of several columns of %s: %s', (text, choice, qualifier) => {
  const found = qualifiedHeader(text);
  expect([found?.choice, found?.qualifier]).toEqual([choice, qualifier]);
  if (choice !== undefined) expect(columnHeading(text)).toBe(choice);
});

test('a heading names はい or another answer, and how a function is had alone stands for はい', () => {
  const shown = ['はい', '標準', 'いいえ', '対象外', '設問'];
  expect(shown.map(namesYes)).toEqual([true, true, false, false, false]);
  expect(shown.map(namesAnother)).toEqual([false, false, true, true, false]);
  expect(['標準', 'はい（標準）', 'はい'].map(isQualifierAlone)).toEqual([true, false, false]);
});

test.each([
  ['対応（別紙1参照）', 'yes', '（別紙1参照）'],
  [' 有 （オプション） ', 'yes', '（オプション）'],
  ['不可(外来)', 'no', '(外来)'],
  ['はい（別紙1参照）', undefined, undefined],
  ['対応済（別紙）', undefined, undefined],
  ['対応（予定）', undefined, undefined],
  ['対応（別紙）など', undefined, undefined],
  ['方式（別紙）', undefined, undefined],
])('%s is %s with the remark %s', (text, choice, rest) => {
  const found = remarkedOption(text);
  expect([found?.word.choice, found?.rest]).toEqual([choice, rest]);
});

test.each<[string[], (string | undefined)[]]>([
  [
    ['有', '無', '非'],
    ['yes', 'no', 'not-applicable'],
  ],
  [
    ['有', '無', '外'],
    ['yes', 'no', 'not-applicable'],
  ],
  [
    ['有', '有', '非'],
    ['yes', 'yes', undefined],
  ],
  [
    ['有', '設問', '非'],
    ['yes', undefined, undefined],
  ],
  [
    ['設問', '有', '非'],
    [undefined, 'yes', undefined],
  ],
  [
    ['有', '無', '非常時'],
    ['yes', 'no', undefined],
  ],
  [['非'], [undefined]],
])('beside each other %j say %j', (texts, choices) => {
  expect(offeredChoices(cellsOf(...texts))).toEqual(choices);
});

test('a word reaches over the number that stands before it', () => {
  const boxesIn = (text: string) => {
    const characters = [...text].map((_, at) => ({ x: 10 * at, y: 5, width: 10, height: 10 }));
    const { slots = [] } = inlineOptions(cellOf({ text, characters })) ?? {};
    return slots.map(({ box }) => [box.x, box.x + box.width]);
  };
  expect(boxesIn('1.はい 2.いいえ')).toEqual([
    [0, 40],
    [50, 100],
  ]);
  expect(boxesIn('１　はい・いいえ')).toEqual([
    [0, 40],
    [50, 80],
  ]);
  expect(boxesIn('・はい・いいえ')).toEqual([
    [10, 30],
    [40, 70],
  ]);
});
