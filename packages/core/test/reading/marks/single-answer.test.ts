import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/index.js';
import {
  legendOf,
  meaningOf,
  symbolKey,
  usualSymbol,
} from '../../../src/reading/marks/legends/legend.js';
import { readSingleAnswer } from '../../../src/reading/marks/single-answer.js';
import { notedAnswer, withoutNotes } from '../../../src/reading/marks/words/noted-answer.js';
import {
  leadingOption,
  optionHeader,
  optionWord,
  sentenceAnswer,
} from '../../../src/reading/marks/words/option-words.js';
import { cellOf, cellsOf } from '../support/row-of-cells.js';

/** Answers in words: which words, in what company, and what they are not. */

describe('a text that is one answer word', () => {
  it.each([
    ['はい', 'yes', 0.99],
    ['「いいえ」', 'no', 0.99],
    ['対象外。', 'not-applicable', 0.99],
    ['N/A', 'not-applicable', 0.99],
    ['はい（Yes）', 'yes', 0.99],
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
    [`はい${'　'.repeat(24)}`, undefined],
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
  ['次の版で対応しています。', undefined],
  [`対応しております${'。'.repeat(30)}`, undefined],
])('the sentence %s says %s', (text, choice) => {
  expect(sentenceAnswer(text)).toBe(choice);
});

describe('what signs mean', () => {
  const legend = (...texts: readonly string[]) => [...legendOf(cellsOf(...texts))];

  it.each<[string, [string, string][]]>([
    [
      '○：はい　×：いいえ　－：対象外',
      [
        ['○', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '○は対応、×は対応不可です',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      'はい＝○、いいえ＝×',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '1：はい　2：いいえ　3：対象外',
      [
        ['1', 'yes'],
        ['2', 'no'],
        ['3', 'not-applicable'],
      ],
    ],
    [
      '○ はい　× いいえ　― 対象外',
      [
        ['○', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '○ はい　× いいえ',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '○：はいを記入すること　×：いいえを記入すること',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '1：はい　2：いいえ',
      [
        ['1', 'yes'],
        ['2', 'no'],
      ],
    ],
    ['○：はい', []],
    ['1：はい', []],
    ['○：設問', []],
    ['○：はい　2：いいえ', []],
    ['○：設問　×：いいえ', []],
    [`○：はい　×：いいえ${'。'.repeat(300)}`, []],
    [`○ はい　× いいえ${'。'.repeat(80)}`, []],
    ['凡例', []],
  ])('%s', (text, expected) => {
    expect(legend(text)).toEqual(expected);
  });

  it('may be said in several cells, but not on several rows to be answered', () => {
    expect(legend('○：はい', '×：いいえ')).toEqual([
      ['○', 'yes'],
      ['×', 'no'],
    ]);
    expect(legend('○ はい × いいえ', '○ はい × いいえ')).toEqual([]);
    expect(legend('○：はい', '× いいえ')).toEqual([]);
    expect(legend('○：はい', '○ はい　× いいえ').map(([, choice]) => choice)).toEqual([
      'yes',
      'no',
    ]);
  });

  it('explains one sign beside words that say the same', () => {
    expect(legend('有：対応あり　無：対応なし　－：対象外')).toEqual([['-', 'not-applicable']]);
    expect(legend('該当なし：－')).toEqual([]);
    expect(legend('有：要相談　－：対象外')).toEqual([]);
  });

  it('tells a digit that is explained from a circle that looks like it', () => {
    const digits = legendOf(cellsOf('1＝はい　0＝いいえ'));
    expect([meaningOf(digits, '0'), meaningOf(digits, '○')]).toEqual(['no', undefined]);
    const circles = legendOf(cellsOf('○：はい　×：いいえ'));
    expect([meaningOf(circles, '0'), meaningOf(circles, '〇')]).toEqual(['yes', 'yes']);
  });

  it('without a legend is what most sheets use', () => {
    expect(['◯', '◎', '✕', 'ー', '／', '△', '1'].map(usualSymbol)).toEqual([
      'yes',
      'yes',
      'no',
      'not-applicable',
      'not-applicable',
      undefined,
      undefined,
    ]);
    expect(['〇', '✖', '―', '☑'].map(symbolKey)).toEqual(['○', '×', '-', '✓']);
  });
});

test('note numbers behind an arrow stand apart from the answer there, which may be missing', () => {
  expect(notedAnswer('▶はい（※1）')).toEqual({ answer: 'はい', notes: '※1' });
  expect(notedAnswer(' → 対象外 ※2、※3')).toEqual({ answer: '対象外', notes: '※2、※3' });
  expect(notedAnswer('▶（※2）')).toEqual({ answer: '', notes: '※2' });
  expect(optionWord(withoutNotes('▶（※2）'))).toBeUndefined();
  // Where no arrow shows that an answer was to stand there, a number is that of a note and nothing else.
  for (const alone of ['（※2）', '※2', '注1、注2', '※1、※2'])
    expect(notedAnswer(alone)).toBeUndefined();
  expect(notedAnswer('▶')).toBeUndefined();
});

test('note numbers behind an answer stand apart from it', () => {
  expect(notedAnswer('○ ※1')).toEqual({ answer: '○', notes: '※1' });
  expect(notedAnswer('有（注2、注3）')).toEqual({ answer: '有', notes: '注2、注3' });
  expect(notedAnswer('はい備考1・2')).toEqual({ answer: 'はい', notes: '備考1・2' });
  expect(notedAnswer('はい')).toBeUndefined();
  expect(notedAnswer('1')).toBeUndefined();
  expect([withoutNotes(' ○ ※1 '), withoutNotes(' はい ')]).toEqual(['○', 'はい']);
});

describe('a cell that holds the answer', () => {
  const read = (
    given: string | Partial<Cell>,
    {
      legend = [],
      symbolic = false,
      applies = false,
      bothWays = false,
    }: {
      legend?: readonly [string, 'yes' | 'no'][];
      symbolic?: boolean;
      applies?: boolean;
      bothWays?: boolean;
    } = {},
  ) => {
    const found = readSingleAnswer(cellOf(given), {
      legend: new Map(legend),
      symbolic,
      applies,
      bothWays,
    });
    if (found === undefined) return null;
    const { choice, several, confidence, rest } = found;
    return [several ? 'several' : choice, confidence, ...(rest === '' ? [] : [rest])];
  };

  it.each<[string, unknown[] | null]>([
    ['はい', ['yes', 0.99]],
    ['はい ※1', ['yes', 0.99, '※1']],
    ['はい（未購入の場合はいいえ）', ['yes', 0.8, '（未購入の場合はいいえ）']],
    ['はい（契約による）', ['yes', 0.95, '（契約による）']],
    ['はい・対象外', ['several', 0.97]],
    ['Yes, N/A', ['several', 0.97]],
    ['No／N／A', ['several', 0.97]],
    ['はい、はい', [null, 0.9]],
    ['○ はい', ['yes', 0.95]],
    ['✓未対応', ['no', 0.95]],
    ['□ はい', [null, 0.9]],
    ['対応しておりません', ['no', 0.92]],
    ['検討中', [null, 0.9]],
    ['検討中 ※1', [null, 0.9, '※1']],
    ['○', [null, 0.9]],
    ['', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is trusted more where its list offers the word', () => {
    expect(read({ text: '有', choices: ['有', '無'] })).toEqual(['yes', 0.97]);
    expect(read({ text: 'はい', choices: ['はい', 'いいえ'] })).toEqual(['yes', 0.99]);
    expect(read({ text: '有', choices: [' 有 ', '無'] })).toEqual(['yes', 0.97]);
    expect(read({ text: '有', choices: ['はい', '無'] })).toEqual(['yes', 0.86]);
  });

  it('is trusted more where the sheet answers both ways in such words', () => {
    expect(read('対応', { bothWays: true })).toEqual(['yes', 0.95]);
    expect(read('未対応', { bothWays: true })).toEqual(['no', 0.96]);
    expect(read('不要', { bothWays: true })).toEqual(['not-applicable', 0.86]);
  });

  it('is empty while its list asks to choose', () => {
    const prompt = '選択してください';
    expect(read({ text: prompt, choices: [prompt, 'はい', 'いいえ'] })).toBeNull();
    expect(read({ text: prompt })).toEqual([null, 0.9]);
  });

  it('takes signs for what the legend says', () => {
    const legend = [
      ['○', 'no'],
      ['×', 'yes'],
    ] as const;
    const explained = (text: string) => read(text, { legend: [...legend] as never });
    expect(explained('◯')).toEqual(['no', 0.95]);
    expect(explained('○、×')).toEqual(['several', 0.95]);
    expect(explained('○、○')).toEqual([null, 0.9]);
    expect(explained('△')).toEqual([null, 0.9]);
  });

  it('suggests the usual meaning of a sign where a sheet answers by signs', () => {
    expect(read('○', { symbolic: true })).toEqual(['yes', 0.6]);
    expect(read('○', { symbolic: true, legend: [['△', 'yes']] })).toEqual([null, 0.9]);
    expect(read('○○○', { symbolic: true })).toEqual([null, 0.9]);
  });

  it('takes 該当しない for いいえ against 該当する', () => {
    expect(read('該当しない')).toEqual(['not-applicable', 0.96]);
    expect(read('該当しない', { applies: true })).toEqual(['no', 0.96]);
    expect(read('対象外', { applies: true })).toEqual(['not-applicable', 0.99]);
    expect(read('該当しない（対象外）', { applies: true })).toEqual(['not-applicable', 0.99]);
  });

  it('that is struck out is empty', () => {
    expect(read({ text: 'はい', style: { struck: true } })).toBeNull();
  });

  it('that cannot be seen is neither read nor passed over', () => {
    expect(read({ text: 'はい', style: { colour: '#FFFFFF' } })).toEqual([null, 0.9]);
  });
});
