import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Two products side by side, with one cell for both where they answer alike. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const both = (text: string): readonly MadeCell[] => [{ text, colSpan: 2 }, ''];

const read = (answers: readonly (readonly MadeCell[])[], heading: readonly MadeCell[]) =>
  readSheets(
    sheetOf('MDS', [
      TITLE,
      ['No.', '質問', ...heading, '備考'],
      ...asked((index) => [...(answers[index] ?? []), index === 1 ? '別売です。' : '']),
    ]),
  ).map(({ content }) => ({
    product: content.header.product,
    choices: content.answers.map(({ choice, state }) => choice ?? state),
    remark: content.answers[1]?.remark,
  }));

const NAMES = ['架空サーバ', '架空ビューア'];

describe('an answer in one cell for both products', () => {
  it('is that of either, and the remark beside it as well', () => {
    const answers = [
      both('はい'),
      both('いいえ'),
      ['はい', 'いいえ'],
      ['いいえ', 'はい'],
      ['はい', '対象外'],
      both('要相談'),
    ];
    expect(read(answers, NAMES)).toEqual([
      {
        product: NAMES[0],
        choices: ['yes', 'no', 'yes', 'no', 'yes', 'unreadable'],
        remark: '別売です。',
      },
      {
        product: NAMES[1],
        choices: ['yes', 'no', 'no', 'yes', 'not-applicable', 'unreadable'],
        remark: '別売です。',
      },
    ]);
  });

  it('makes no second product of a column that hardly answers beside the first', () => {
    const answers = [
      both('はい'),
      both('いいえ'),
      both('はい'),
      both('いいえ'),
      ['はい', '対象外'],
      ['はい', '対象外'],
    ];
    expect(read(answers, ['回答', '']).map(({ choices }) => choices)).toEqual([
      ['yes', 'no', 'yes', 'no', 'yes', 'yes'],
    ]);
  });
});
