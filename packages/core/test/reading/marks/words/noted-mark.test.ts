import { describe, expect, it } from 'vitest';
import { notedMark } from '../../../../src/reading/marks/words/noted-mark.js';
import { asked, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** Marks in the columns of options, with numbers of notes or a remark behind them in the same cell. */

describe('what stands behind a mark', () => {
  it.each([
    ['○※1', '○', '※1', true],
    ['○ 注2、注3', '○', '注2、注3', true],
    ['●\n※1', '●', '※1', true],
    ['✓(備考4)', '✓', '備考4', true],
    ['○(1)', '○', '(1)', true],
    ['レ 2）', 'レ', '2）', true],
    ['○（オプション）', '○', '（オプション）', false],
  ])('%s', (text, mark, said, isPlain) => {
    expect(notedMark(text)).toEqual({ mark, said, isPlain });
  });

  it.each([
    '○',
    '※1',
    '*1)',
    '－※1',
    '□(1)',
    '○（予定）',
    '○（2027年に対応見込み）',
    '○ 標準',
    '○（）',
    '1(2)',
  ])('is taken from no other text: %s', (text) => {
    expect(notedMark(text)).toBeUndefined();
  });
});

const HEADS = ['No.', '項目', 'はい', 'いいえ'];
const read = (mark: string) => {
  const rows = asked((index) => (index % 2 === 0 ? [mark, ''] : ['', mark]));
  const [only] = readSheets(sheetOf('MDS', [MDS, HEADS, ...rows]));
  const [first] = only?.content.answers ?? [];
  return {
    choices: only?.content.answers.map(({ choice }) => choice),
    notes: first?.notes,
    remark: first?.remark,
    confidence: only?.reading.answers[0]?.confidence,
  };
};
const CHOICES = ['yes', 'no', 'yes', 'no', 'yes', 'no'];

it.each([
  ['○※1', ['1']],
  ['○(2)', ['2']],
])('%s answers, and names a note', (mark, notes) => {
  expect(read(mark)).toEqual({ choices: CHOICES, notes, remark: null, confidence: 0.98 });
});

it('a remark behind a mark is kept, and the answer is not sure', () => {
  expect(read('○（オプション）')).toEqual({
    choices: CHOICES,
    notes: [],
    remark: '（オプション）',
    confidence: 0.85,
  });
});

it('what is only to come is no mark', () => {
  expect(read('○（予定）').choices).toEqual(CHOICES.map(() => null));
});
