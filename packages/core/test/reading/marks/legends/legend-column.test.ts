import { describe, expect, it } from 'vitest';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { legendOn } from '../../../../src/reading/marks/legends/page-legend.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

describe('a legend of lines below its heading, beside the header', () => {
  const legend = (...rows: readonly (readonly MadeCell[])[]) => [
    ...legendOn(sheetPageOf(sheetOf('SDS', rows))),
  ];
  const LINES = [
    '凡例 Legend',
    '○ はい（空き＝懸念事項なし） Yes - no open issue',
    '● いいえ（塗り＝懸念事項あり） No - open issue',
    '△ 一部のみ。本書では「いいえ」として数える Partial, counts as "No"',
    '／ 対象外 Not applicable',
  ];
  const beside = (lines: readonly string[]) =>
    lines.map((line, index) => [
      ['医療情報セキュリティ開示書', '会社名', 'サービス名', 'バージョン', '作成日'][index] ?? '',
      '',
      line,
    ]);

  it('is read by the first word of each line, or by the form’s own word in quotes', () => {
    expect(legend(...beside(LINES))).toEqual([
      ['○', 'yes'],
      ['●', 'no'],
      ['△', 'no'],
      ['/', 'not-applicable'],
    ]);
  });

  it('ends where something else is said, or nothing for several rows', () => {
    const [heading = '', yes = '', no = ''] = LINES;
    expect(legend(...beside([heading, yes, '記入日', no]))).toEqual([]);
    expect(legend(...beside([heading, yes, '', '', no]))).toEqual([]);
    expect(legend(...beside([heading, yes, '', no]))).toHaveLength(2);
  });

  it.each([
    ['a sign that stands twice', ['凡例', '○ はい（実装）', '● いいえ（未）', '○ 対象外（－）']],
    ['lines that say the same', ['凡例', '○ はい（標準）', '◎ はい（オプション）']],
    ['a heading that says more', ['凡例をご覧ください', '○ はい（有）', '● いいえ（無）']],
  ])('is not %s', (_, lines) => {
    expect(legend(...beside(lines))).toEqual([]);
  });

  it('leaves out a sign of which a line says two answers', () => {
    const lines = ['凡例', '○ はい（有）', '● いいえ（無）', '△ はい（一部は「いいえ」）'];
    expect(legend(...beside(lines))).toEqual([
      ['○', 'yes'],
      ['●', 'no'],
    ]);
  });
});
