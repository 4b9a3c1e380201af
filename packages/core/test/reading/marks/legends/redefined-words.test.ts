import { describe, expect, it, test } from 'vitest';
import type { Page } from '../../../../src/pages/index.js';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { redefinedWords } from '../../../../src/reading/marks/legends/redefined-words.js';
import { answersIn, asked, HEADING, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** Answer words and signs to which a sheet gives another meaning than the usual one. */

const TURNED = '有＝リスクが残る（開示書の「いいえ」）　無＝リスクが残らない（開示書の「はい」）';
const wordsOn = (...rows: readonly (readonly string[])[]) =>
  Object.fromEntries(redefinedWords(gridOf(sheetPageOf(sheetOf('MDS', rows)))));

describe('a sheet gives words another meaning', () => {
  it.each<[string, Record<string, string>]>([
    [TURNED, { 有: 'no', 無: 'yes' }],
    ['○：課題あり→いいえ　×：課題なし→はい', { '○': 'no', '×': 'yes' }],
    [
      '「該当する」＝回答は「いいえ」／「該当しない」＝対象外',
      { 該当する: 'no', 該当しない: 'not-applicable' },
    ],
    ['可：いいえ　不可：はい', { 可: 'no', 不可: 'yes' }],
    ['「有」は「いいえ」、「無」は「はい」と読み替えます。', { 有: 'no', 無: 'yes' }],
    [
      'リスク「無」は開示書の「はい」、リスク「有」は「いいえ」、「－」は「対象外」に当たります。',
      { 無: 'yes', 有: 'no', '-': 'not-applicable' },
    ],
    ['有はいいえ、無ははい。', { 有: 'no', 無: 'yes' }],
    ['有→いいえ　無→はい', { 有: 'no', 無: 'yes' }],
    ['有（いいえ）・無（はい）', { 有: 'no', 無: 'yes' }],
    ['凡例：対応＝いいえ、未対応＝はい', { 対応: 'no', 未対応: 'yes' }],
    ['Y: No / N: Yes', { y: 'no', n: 'yes' }],
    ['Ｙ＝Ｎｏ　Ｎ＝Ｙｅｓ', { y: 'no', n: 'yes' }],
    ['有：No、無：Yes', { 有: 'no', 無: 'yes' }],
    [
      '課題が残る場合（答えが「いいえ」となる場合）に○を、ない場合（「はい」となる場合）に×を、問題とならない場合（対象外）に－を記入してください。',
      { '○': 'no', '×': 'yes', '-': 'not-applicable' },
    ],
    ['「いいえ」のとき○を、「はい」のときは×を記入', { '○': 'no', '×': 'yes' }],
    // The usual meaning of 無 is told as well, where that of 有 is turned round.
    ['有＝いいえ　無＝いいえ', { 有: 'no', 無: 'no' }],
  ])('%s', (text, words) => {
    expect(wordsOn([text])).toEqual(words);
  });

  it.each([
    '有＝はい　無＝いいえ',
    '答えが「はい」となる場合に○を、「いいえ」となる場合に×を記入',
    '「いいえ」となる場合に○を記入し、理由を備考に記入',
    '「いいえ」か「はい」の場合に○を、「対象外」の場合に－を記入',
    '有＝リスクが残る　無＝リスクが残らない',
    '有：対象外',
    '有＝「いいえ」または「はい」',
    '有＝「いいえ」または「はい」　無＝「対象外」',
    '所有＝いいえ',
    '有 いいえ　無 はい',
    '○：いいえ　×：はい',
    '有：いいえと答える',
    '有（いいえ）',
    'Y: Yes / N: No',
    'Yes: No restrictions',
    'Y: No.1',
    'Y: None / N: Yesterday',
    '対応：「いいえ」の場合は備考に記入',
    '有 はい　無 「いいえ」',
    '有はい・無「いいえ」',
    '有（はい）・無（いいえ）',
  ])('not by %s', (text) => {
    expect(wordsOn([text])).toEqual({});
  });

  it('in cells of one line, though in no row of a table', () => {
    expect(wordsOn(['有＝いいえ', '無＝はい'])).toEqual({ 有: 'no', 無: 'yes' });
    const row = ['1', '2', '3', '4', '有＝いいえ', '無＝はい'];
    expect(wordsOn(row)).toEqual({ 有: 'no', 無: 'yes' });
    expect(wordsOn(['0', ...row])).toEqual({});
  });

  it('unless it explains a word in two ways', () => {
    expect(wordsOn(['有＝いいえ　無＝はい'], ['有＝いいえ'])).toEqual({ 有: 'no', 無: 'yes' });
    expect(wordsOn(['有＝いいえ　無＝はい'], ['有＝はい'])).toEqual({});
  });
});

test('words with another meaning answer by it, and are never sure', () => {
  const rows = asked((index) => [index % 2 === 0 ? '有' : '無']);
  const [only] = readSheets(sheetOf('MDS', [MDS, [TURNED], HEADING, ...rows]));
  expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
    ...['no', 'yes', 'no', 'yes', 'no', 'yes'],
  ]);
  for (const { confidence } of only?.reading.answers ?? []) expect(confidence).toBeLessThan(0.9);
});

describe('words with another meaning', () => {
  const turns = (index: number) => index % 2 === 0;
  const words = asked((index) => [turns(index) ? '有' : '無']);
  const TWO = ['No.', '項目', '有', '無'];
  const circled = asked((index) => (turns(index) ? ['○', ''] : ['', '○']));
  const COVER = sheetOf('記入要領', [['記入要領'], [TURNED]]);
  const FORM = sheetOf('MDS', [MDS, HEADING, ...words]);
  const BY_OWN = sheetOf('MDS', [MDS, ['有＝はい　無＝いいえ'], HEADING, ...words]);
  const formBelow = (...legend: readonly (readonly string[])[]) =>
    sheetOf('MDS', [MDS, ...legend, HEADING, ...words]);

  it.each<[string, readonly Page[]]>([
    ['above their columns', [sheetOf('MDS', [MDS, [TURNED], TWO, ...circled])]],
    [
      'beside boxes in one cell',
      [
        sheetOf('MDS', [
          MDS,
          [TURNED],
          HEADING,
          ...asked((index) => [turns(index) ? '■有　□無' : '□有　■無']),
        ]),
      ],
    ],
    [
      'beside boxes in cells of their own',
      [
        sheetOf('MDS', [
          MDS,
          [TURNED],
          ['No.', '項目', { text: '回答', colSpan: 2 }],
          ...asked((index) => (turns(index) ? ['■有', '□無'] : ['□有', '■無'])),
        ]),
      ],
    ],
    ['by another sheet', [COVER, FORM]],
    ['by cells of a legend', [formBelow(['凡例', '有', 'いいえ', '無', 'はい'])]],
    ['by rows of a legend', [formBelow(['凡例'], ['有', 'いいえ'], ['無', 'はい'], [])]],
    [
      'by rows that say more',
      [formBelow(['記号', '意味'], ['有', 'リスクあり（いいえ）'], ['無', '「はい」に相当'])],
    ],
  ])('answer by it %s, and are never sure', (_, pages) => {
    const [only] = readSheets(...pages);
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
      ...['no', 'yes', 'no', 'yes', 'no', 'yes'],
    ]);
    for (const { confidence } of only?.reading.answers ?? []) expect(confidence).toBe(0.85);
  });

  it('answer by their own sheet where another one says it otherwise', () => {
    expect(answersIn(COVER, BY_OWN)).toEqual(['no', 'yes', 'no', 'yes', 'no', 'yes']);
  });

  it('leave in doubt what they say nothing of, but not the words of the form', () => {
    const rows = asked((index) => [['有', '無', 'はい', '対象外', 'いいえ', '無'][index] ?? '']);
    const [only] = readSheets(sheetOf('MDS', [MDS, ['有＝いいえ'], HEADING, ...rows]));
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
      ...['no', 'no', 'yes', 'not-applicable', 'no', 'no'],
    ]);
    const confidences = (only?.reading.answers ?? []).map(({ confidence }) => confidence);
    expect(confidences.map((confidence) => confidence <= 0.6)).toEqual([
      ...[false, true, false, false, false, true],
    ]);
    const [columns] = readSheets(sheetOf('MDS', [MDS, ['有＝いいえ'], TWO, ...circled]));
    expect(columns?.reading.answers.map(({ confidence }) => confidence)).toEqual([
      ...[0.85, 0.6, 0.85, 0.6, 0.85, 0.6],
    ]);
  });
});
