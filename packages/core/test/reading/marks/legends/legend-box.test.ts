import { describe, expect, it } from 'vitest';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { legendOn } from '../../../../src/reading/marks/legends/page-legend.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

describe('a legend under a heading of its own', () => {
  const legend = (...rows: readonly (readonly MadeCell[])[]) => [
    ...legendOn(sheetPageOf(sheetOf('MDS', rows))),
  ];
  const ALL = [
    ['○', 'yes'],
    ['×', 'no'],
    ['-', 'not-applicable'],
  ];

  it('may stand on one line, or in cells beside and below it', () => {
    expect(legend(['凡例：○ 対応している　× 対応していない　― 該当しない　△ 検討中'])).toEqual(ALL);
    expect(
      legend(
        ['回答票', '', '［記号の意味］ ○ 行っている', '× 行っていない'],
        ['', '', '－ 該当しない', '空白 未記入'],
        [],
        ['1', '端末の管理', '○ 行っている'],
      ),
    ).toEqual(ALL);
  });

  it('may say what an empty cell means anywhere, and have empty cells and white space about', () => {
    expect(
      legend(['凡例：○ 対応している　空欄 未回答　× 対応していない　空白 確認中　― 該当しない']),
    ).toEqual(ALL);
    expect(legend(['開示書'], ['凡例：○ 対応している　× 対応していない　― 該当しない'])).toEqual(
      ALL,
    );
    const framed = { text: '', framed: true };
    expect(
      legend(
        [framed, '［記号］ ○ 行っている', framed, ' × 行っていない '],
        [framed, framed, framed, '－ 該当しない'],
      ),
    ).toEqual(ALL);
  });

  it.each([
    ['a text without a heading', '○ 対応している　× 対応していない'],
    ['words on the signs', '記号：○ 対応している　× 対応していない のいずれかです。'],
    ['one answer alone', '凡例：○ 対応している　△ 検討中'],
    ['a sign that stands twice', '凡例：○ 対応している　× 対応していない　○ 該当しない'],
    ['signs in brackets of a note', '印の付け方　○ 対応している'],
  ])('is not %s', (_, text) => {
    expect(legend([text])).toEqual([]);
  });

  it('ends where something else is said, and is no answer further down', () => {
    expect(legend(['記号： ○ 対応している'], ['注意'], ['× 対応していない'])).toEqual([]);
    expect(legend(['記号： ○ 対応している'], [], [], ['× 対応していない'])).toEqual([]);
  });

  it('has four rows at the most, whatever stands left of it', () => {
    const said = [
      ['○', 'yes'],
      ['×', 'no'],
    ];
    const rows = [['記号： ○ 対応している'], ['× 対応していない'], ['△ 検討中'], ['－ 該当しない']];
    expect(legend(...rows)).toEqual(ALL);
    expect(legend(...rows.slice(0, 3), ['▲ 検討中'], ['－ 該当しない'])).toEqual(said);
    expect(legend(['', '記号： ○ 対応している'], ['乙', '× 対応していない'])).toEqual(said);
    expect(legend(['甲', '【凡例】○ 対応している'], ['', '× 対応していない', '以上'])).toEqual(
      said,
    );
  });
});
