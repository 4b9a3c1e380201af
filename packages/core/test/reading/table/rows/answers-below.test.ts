import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Questions on lines of their own, each with its answer on the line below. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['番号', '質問', '回答', '備考'];
const WORDS = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

/** Rows of a form: each question with what stands beside it, and the line of its answer. */
const pairs = (
  beside: (index: number) => readonly MadeCell[],
  answer: (index: number) => readonly MadeCell[] = (index) => [WORDS[index] ?? ''],
) => asked(beside).map((row, index): MadeCell[][] => [row, ['', '', ...answer(index)]]);

const read = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [TITLE, HEADING, ...rows])).flatMap(({ content }) =>
    content.answers.map(({ choice, state, remark }) => [choice ?? state, remark]),
  );
const choices = (...rows: readonly (readonly MadeCell[])[]) =>
  read(...rows).map(([choice]) => choice);

describe('answers on the line below their questions', () => {
  it('are read with the remarks of both lines', () => {
    const rows = pairs(
      (index) => (index === 1 ? ['', '別紙1を参照'] : []),
      (index) => [WORDS[index] ?? '', index === 2 ? '別売品です。' : ''],
    );
    expect(read(...rows.flat())).toEqual(
      READ.map((choice, index) => [choice, [null, '別紙1を参照', '別売品です。'][index] ?? null]),
    );
  });

  it('are read under the headings of sections as well', () => {
    const section = (text: string): MadeCell[] => ['', { text, colSpan: 3 }];
    const rows = pairs(() => []).map((pair, index) => [section(`第${index + 1}章 対策`), ...pair]);
    expect(choices(...rows.flat())).toEqual(READ);
  });

  it('may be missing below one of them', () => {
    const rows = pairs(
      () => [],
      (index) => [index === 3 ? '' : (WORDS[index] ?? '')],
    );
    expect(choices(...rows.flat())).toEqual(READ.with(3, 'blank'));
  });
});
