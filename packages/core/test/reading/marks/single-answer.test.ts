import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/index.js';
import { readSingleAnswer } from '../../../src/reading/marks/single-answer.js';
import { cellOf } from '../support/row-of-cells.js';

describe('a cell that holds the answer', () => {
  const read = (
    given: string | Partial<Cell>,
    {
      legend = [],
      symbolic = false,
      applies = false,
      bothWays = false,
      redefined = [],
    }: {
      legend?: readonly [string, 'yes' | 'no'][];
      symbolic?: boolean;
      applies?: boolean;
      bothWays?: boolean;
      redefined?: readonly [string, 'yes' | 'no'][];
    } = {},
  ) => {
    const found = readSingleAnswer(cellOf(given), {
      legend: new Map(legend),
      symbolic,
      applies,
      bothWays,
      redefined: new Map(redefined),
    });
    if (found === undefined) return null;
    const { choice, several, confidence, rest } = found;
    return [several ? 'several' : choice, confidence, ...(rest === '' ? [] : [rest])];
  };

  it.each<[string, unknown[] | null]>([
    ['はい', ['yes', 0.99]],
    ['はい ※1', ['yes', 0.99, '※1']],
    ['はい（未購入の場合はいいえ）', ['yes', 0.8, '（未購入の場合はいいえ）']],
    ['いいえ（Ver.4系）／はい（Ver.5系）', ['several', 0.97]],
    ['はい（標準）／はい（追加）', ['yes', 0.8, '（標準）／はい（追加）']],
    ['はい（予定）', ['yes', 0.8, '（予定）']],
    ['はい（2026年度対応予定）', ['yes', 0.8, '（2026年度対応予定）']],
    ['いいえ（未確認）', ['no', 0.8, '（未確認）']],
    ['はい（仮）', ['yes', 0.8, '（仮）']],
    ['はい（仮想環境も可）', ['yes', 0.95, '（仮想環境も可）']],
    ['はい（Ver.6以降）', ['yes', 0.6, '（Ver.6以降）']],
    ['いいえ（第4版まで）', ['no', 0.6, '（第4版まで）']],
    ['はい（Ver.5.2で確認済み）', ['yes', 0.95, '（Ver.5.2で確認済み）']],
    ['はい（契約による）', ['yes', 0.95, '（契約による）']],
    ['対応しておりません（次期版で検討）', ['no', 0.92, '（次期版で検討）']],
    ['対応しています（外来では未対応）', ['yes', 0.8, '（外来では未対応）']],
    ['対応しています。入院では対応しておりません。', ['yes', 0.8, '入院では対応しておりません。']],
    ['はい・対象外', ['several', 0.97]],
    ['Yes, N/A', ['several', 0.97]],
    ['No & N/A', ['several', 0.97]],
    ['Yes or N/A', ['several', 0.97]],
    ['はい または 対象外', ['several', 0.97]],
    ['はい（未対応の機種あり）', ['yes', 0.8, '（未対応の機種あり）']],
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

  it.each<[string, unknown[]]>([
    ['対応（別紙1参照）', ['yes', 0.95, '（別紙1参照）']],
    ['対応 (オプション)', ['yes', 0.95, '(オプション)']],
    ['無（仕様書を参照）', ['no', 0.95, '（仕様書を参照）']],
    ['対応（Ver.3以降）', ['yes', 0.8, '（Ver.3以降）']],
    ['対応（一部機種を除く）', ['yes', 0.8, '（一部機種を除く）']],
    ['有（外来は無）', ['yes', 0.8, '（外来は無）']],
    ['対応（予定）', [null, 0.9]],
    ['対応（次期バージョン）', [null, 0.9]],
    ['可（検討中）', [null, 0.9]],
    ['概要（別紙1参照）', [null, 0.9]],
  ])('with a remark behind a word that says both ways: %s', (text, expected) => {
    expect(read(text, { bothWays: true })).toEqual(expected);
  });

  it('is no surer with a remark than without', () => {
    expect(read('対応（別紙1参照）')).toEqual(['yes', 0.86, '（別紙1参照）']);
    expect(read('対応（要相談）')).toEqual(['yes', 0.8, '（要相談）']);
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
    expect(explained('○ ×')).toEqual(['several', 0.95]);
    expect(explained('○×')).toEqual(['several', 0.95]);
    expect(explained('○○')).toEqual([null, 0.9]);
    expect(explained('○*')).toEqual([null, 0.9]);
    expect(explained('○ ○')).toEqual([null, 0.9]);
    expect(explained('○ ◈')).toEqual([null, 0.9]);
    // Whoever turns a sign round may have meant the usual answer in some row.
    expect(explained('◯')).toEqual(['no', 0.85]);
    expect(explained('○、×')).toEqual(['several', 0.95]);
    expect(explained('○、○')).toEqual([null, 0.9]);
    expect(explained('△')).toEqual([null, 0.9]);
  });

  it('takes no letter for an answer that a legend of letters says nothing of', () => {
    const letters = { legend: [['c', 'yes'] as const, ['×', 'not-applicable'] as const] as never };
    expect(read('C', letters)).toEqual(['yes', 0.95]);
    expect(read('N', letters)).toEqual([null, 0.9]);
    expect(read('いいえ', letters)).toEqual(['no', 0.99]);
    expect(read('N', { legend: [['○', 'yes'] as const] as never })).toEqual(['no', 0.96]);
  });

  it('takes a sign with a condition in brackets or behind ※ for what the legend says', () => {
    const explained = (text: string) =>
      read(text, { legend: [['△', 'yes']] as readonly [string, 'yes'][] });
    expect(explained('△\n（閉域網に限る）')).toEqual(['yes', 0.95, '（閉域網に限る）']);
    expect(explained('△(別売)')).toEqual(['yes', 0.95, '(別売)']);
    expect(explained('△ ※条件あり')).toEqual(['yes', 0.95, '※条件あり']);
    expect(explained('△（旧版はいいえ）')).toEqual(['yes', 0.8, '（旧版はいいえ）']);
    expect(explained('△（別売）など')).toEqual([null, 0.9]);
    expect(explained('○（別売）')).toEqual([null, 0.9]);
  });

  it('takes what stands openly behind a sign for a remark, less surely unless it says the same', () => {
    const explained = (text: string) =>
      read(text, {
        legend: [
          ['△', 'yes'],
          ['a', 'yes'],
          ['b', 'no'],
        ] as readonly [string, 'yes' | 'no'][],
      });
    expect(explained('△ 条件あり')).toEqual(['yes', 0.85, '条件あり']);
    expect(explained('A　毎年見直します')).toEqual(['yes', 0.85, '毎年見直します']);
    expect(explained('Ａ：対応しています')).toEqual(['yes', 0.95, '対応しています']);
    expect(explained('A　対応していません')).toEqual(['yes', 0.8, '対応していません']);
    expect(explained('A　いいえの場合もあります')).toEqual(['yes', 0.8, 'いいえの場合もあります']);
    expect(explained('A\n(1) B です')).toEqual([null, 0.9]);
    expect(explained('C　別の記号です')).toEqual([null, 0.9]);
    expect(explained('A 12')).toEqual([null, 0.9]);
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
