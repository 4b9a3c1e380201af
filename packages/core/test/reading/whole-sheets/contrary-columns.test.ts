import { describe, expect, it, test } from 'vitest';
import { asksWhatIsAmiss } from '../../../src/reading/wording/contrary-headings.js';
import { asked, type MadeCell, MDS, readWorkbook, sheetOf } from '../support/sheets.js';

/** Columns that ask what is amiss, and words whose meaning a sheet turns round. */

const OPTIONS = [0, 1, 0, 1, 0, 0];

/** What is read of a column of two words under a heading, below what stands above the table. */
function read(heading: string, words: readonly string[], ...above: readonly string[]) {
  const rows = asked((index) => [words[OPTIONS[index] ?? 0] ?? '', index === 2 ? '別売' : '']);
  const page = sheetOf('点検', [
    MDS,
    ...above.map((line): MadeCell[] => [line]),
    ['No.', '確認事項', heading, '備考'],
    ...rows,
  ]);
  const { disclosures, findings } = readWorkbook(page);
  const [only] = disclosures;
  return {
    answers: only?.content.answers.map(({ choice, state }) => choice ?? state),
    surest: Math.max(...(only?.reading.answers.map(({ confidence }) => confidence) ?? [])),
    said: findings.flatMap(({ rule, variant }) => (rule === 'SRC-12' ? [variant] : [])),
  };
}
const as = (first: string, second: string) =>
  OPTIONS.map((option) => (option === 0 ? first : second));

describe('a column that asks what is amiss', () => {
  it.each([
    ['残存リスク', ['有', '無']],
    ['要対応 Action needed', ['Y', 'N']],
    ['指摘の有無', ['あり', 'なし']],
    ['課題（有／無）', ['有', '無']],
    ['例外の有無', ['有', '無']],
    ['影響', ['あり', 'なし']],
    ['違反事項', ['○', '×']],
    ['未対応', ['はい', 'いいえ']],
    ['不適合の場合は○を記入', ['○', '×']],
  ])('is left open where nothing says what its words mean: %s', (heading, words) => {
    const { answers, said } = read(heading, words);
    expect(answers).toEqual(as('unreadable', 'unreadable'));
    expect(said).toEqual(['contrary']);
  });

  it.each([
    [
      '残存リスク',
      ['有', '無'],
      '有＝対策なし（開示書の「いいえ」）　無＝対策済み（開示書の「はい」）　－＝対象外',
    ],
    [
      '要対応',
      ['Y', 'N'],
      '凡例 Legend： Y＝要対応（様式の「いいえ」） ／ N＝対応不要（様式の「はい」）',
    ],
    ['指摘', ['○', '×'], '×：指摘なし（機能あり＝「はい」）　○：指摘あり（機能なし＝「いいえ」）'],
  ])('is read by what the sheet says, and not surely: %s', (heading, words, legend) => {
    const { answers, said, surest } = read(heading, words, legend);
    expect(answers).toEqual(as('no', 'yes'));
    expect(surest).toBeLessThanOrEqual(0.6);
    expect(said).toEqual(['contrary']);
  });

  it('is left open, too, where its words are columns to mark in', () => {
    const rows = asked((index) => (OPTIONS[index] === 0 ? ['○', ''] : ['', '○']));
    const heading: MadeCell[] = ['No.', '確認事項', { text: '残存リスク', colSpan: 2 }];
    const page = sheetOf('点検', [MDS, heading, ['', '', '有', '無'], ...rows]);
    const { disclosures, findings } = readWorkbook(page);
    expect(disclosures[0]?.content.answers.map(({ state }) => state)).toEqual(
      as('unreadable', 'unreadable'),
    );
    expect(findings.map(({ variant }) => variant)).toContain('contrary');
  });

  it('is none where its heading names an option beside another', () => {
    const rows = asked((index) => (OPTIONS[index] === 0 ? ['○', ''] : ['', '○']));
    const page = sheetOf('点検', [MDS, ['No.', '確認事項', '対応', '未対応'], ...rows]);
    const { disclosures, findings } = readWorkbook(page);
    expect(disclosures[0]?.content.answers.map(({ choice }) => choice)).toEqual(as('yes', 'no'));
    expect(findings).toEqual([]);
  });

  it('gives way to a column of answers beside it', () => {
    const rows = asked((index) => ['有', OPTIONS[index] === 0 ? 'はい' : 'いいえ']);
    const page = sheetOf('点検', [MDS, ['No.', '確認事項', '残存リスク', '回答'], ...rows]);
    const { disclosures, findings } = readWorkbook(page);
    expect(disclosures.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      as('yes', 'no'),
    ]);
    expect(findings.filter(({ rule }) => rule === 'SRC-12')).toEqual([]);
  });
});

describe('words whose meaning a sheet turns round', () => {
  it('have that meaning under any heading, and are not quite sure', () => {
    const legend = '※ 無＝問題がない（開示書の「はい」）、有＝問題がある（開示書の「いいえ」）';
    const { answers, surest, said } = read('結果', ['有', '無'], legend);
    expect(answers).toEqual(as('no', 'yes'));
    expect(surest).toBeLessThan(0.9);
    expect(said).toEqual([]);
  });

  it.each([
    '有＝対策あり（開示書の「はい」）　無＝対策なし（開示書の「いいえ」）',
    '有＝「はい」または「いいえ」　無＝「いいえ」',
    '対策の有無を答える。「いいえ」のときは備考へ。',
  ])('keep the usual one where none is turned: %s', (legend) => {
    const { answers, surest } = read('回答', ['有', '無'], legend);
    expect(answers).toEqual(as('yes', 'no'));
    expect(surest).toBeGreaterThan(0.9);
  });

  it('keep it where two lines explain them in two ways', () => {
    const lines = ['有＝「いいえ」　無＝「はい」', '有＝「はい」　無＝「いいえ」'];
    expect(read('回答', ['有', '無'], ...lines).answers).toEqual(as('yes', 'no'));
  });
});

test.each([
  ['残存リスク', true],
  ['リスクの有無', true],
  ['要改善', true],
  ['改善の要否', true],
  ['対応要否', true],
  ['Risk', true],
  ['Findings (Y/N)', true],
  ['リスク分析の結果', false],
  ['問題解決', false],
  ['対応', false],
  ['対応有無', false],
  ['回答', false],
  ['未対応', false],
])('%s asks what is amiss: %s', (heading, expected) => {
  expect(asksWhatIsAmiss(heading)).toBe(expected);
});
