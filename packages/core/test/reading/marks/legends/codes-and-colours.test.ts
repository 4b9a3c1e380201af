import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Legends of codes and of colours that stand in cells of their own above the table. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const formsIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [TITLE, ...rows])).map(({ content }) =>
    content.answers.map(({ choice, state }) => choice ?? state),
  );

describe('codes that a row explains, each in a cell with its meaning', () => {
  const CODES = ['1', '2', '3', '1', '2', '1'];
  const under = (
    legend: readonly MadeCell[],
    codes: readonly string[] = CODES,
    heading = '回答コード',
  ) =>
    formsIn(
      legend,
      ['ID', '質問', heading, '部署'],
      ...asked((index) => [codes[index] ?? '', '2']),
    );

  it('are answers', () => {
    expect(under(['回答コード', '1=はい', '2=いいえ', '3=対象外', '空欄=未回答'])).toEqual([READ]);
    expect(under(['凡例', '1：はい', '2：いいえ', '3：対象外', '9：検討中'])).toEqual([READ]);
    expect(
      under(['凡例', 'Y=対応', 'N=未対応', 'Z=対象外'], ['Y', 'N', 'Z', 'Y', 'N', 'Y']),
    ).toEqual([READ]);
  });

  it('are none where the row is no legend, or says something else as well', () => {
    expect(under(['区画', '1=はい', '2=いいえ', '3=対象外'])).toEqual([]);
    expect(under(['回答コード', '1=はい', '2=いいえ', '本社'])).toEqual([]);
  });

  it('are those of any column where no heading names the answers', () => {
    const [first, ...others] = under(['凡例', '1=はい', '2=いいえ', '3=対象外'], CODES, '結果');
    expect([first, others.length]).toEqual([READ, 1]);
  });

  it('may be two on a row, which is more than one answer', () => {
    expect(
      under(['回答コード', '1=はい', '2=いいえ', '3=対象外'], ['1,3', '2', '3', '1', '2', '1']),
    ).toEqual([['several', ...READ.slice(1)]]);
  });
});

describe('colours that cells above the table explain, in the column of the answers', () => {
  const COLOURS = ['#00FF00', '#FF0000', '#BBBBBB'];
  const coloured = (choice: string): MadeCell => ({
    text: '',
    fill: COLOURS[['yes', 'no', 'not-applicable'].indexOf(choice)] ?? '',
  });
  const legend = ['はい（緑）', 'いいえ（赤）', '対象外（灰）'].map((text, index): MadeCell[] => [
    '',
    '',
    { text, fill: COLOURS[index] ?? '' },
  ]);

  it('answer the rows', () => {
    const choices = [...READ, ...READ];
    const rows = asked(() => []);
    expect(
      formsIn(
        ['', '', '色の凡例'],
        ...legend,
        ['番号', '質問', '状況'],
        ...choices.map((choice, index): MadeCell[] => [
          ...(rows[index % rows.length]?.slice(0, 2) ?? []),
          coloured(choice),
        ]),
      ),
    ).toEqual([choices]);
  });

  it('are looks of the words where the words stand on every row', () => {
    const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
    expect(
      formsIn(
        ...legend,
        ['番号', '質問', '状況', ''],
        ...asked((index) => [{ text: words[index] ?? '', fill: COLOURS[0] ?? '' }, coloured('no')]),
      ),
    ).toEqual([READ]);
  });
});
