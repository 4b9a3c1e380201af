import { describe, expect, it } from 'vitest';
import { withoutHiddenRepeats } from '../../../src/reading/as-table/hidden-repeats.js';
import { pageOf, rowsOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Which hidden rows ask once more what a row in sight asks. */

type Row = readonly MadeCell[];

const hide = (row: Row): Row =>
  row.map((made) => ({ ...(typeof made === 'string' ? { text: made } : made), hidden: true }));
/** The texts of the first cells that are left; null where the page stays as it is. */
const leftOf = (...rows: readonly Row[]) => {
  const page = pageOf(...rows);
  const left = withoutHiddenRepeats(page);
  return left === page ? null : rowsOf(left).map(([first]) => first?.slice(2));
};

const SHOWN = ['1', '画面を閉じる機能', 'はい'];

describe('a hidden row', () => {
  it('is left out where a row in sight asks the same, whatever it answers', () => {
    expect(leftOf(SHOWN, hide(['1', '画面を閉じる機能', 'いいえ']))).toEqual(['1']);
    expect(leftOf(hide(['1', ' 画面を閉じる機能', 'いいえ']), SHOWN)).toEqual(['1']);
  });

  it('stays where its longest text stands nowhere in sight, or in another column', () => {
    expect(leftOf(SHOWN, hide(['1', '画面を閉じる機能の有無', 'はい']))).toBeNull();
    expect(leftOf(SHOWN, hide(['', '1', '画面を閉じる機能']))).toBeNull();
    expect(leftOf(SHOWN, hide(['1', '画面']))).toBeNull();
  });

  it('stays where it asks in fewer letters than any question', () => {
    const asking = (text: string) => leftOf(['1', text], hide(['1', text, '甲']));
    expect(asking('画面を閉じる')).toEqual(['1']);
    expect(asking('画面を閉じ')).toBeNull();
    expect(asking('画面を閉じ　')).toBeNull();
  });

  it('stays where several rows in sight say what it says', () => {
    expect(leftOf(SHOWN, SHOWN, hide(['1', '画面を閉じる機能', 'いいえ']))).toBeNull();
  });

  it('repeats more than one cell, and most of its letters', () => {
    expect(leftOf(['2', '画面を閉じる機能'], hide(['1', '画面を閉じる機能']))).toBeNull();
    const said = (more: string) =>
      leftOf(['1', '画面を閉じる機'], hide(['1', '画面を閉じる機', more, '甲']));
    expect(said('一二三四五六')).toEqual(['1']);
    expect(said('一二三四五六七')).toBeNull();
    expect(said('一二三四五六　')).toEqual(['1']);
  });

  it('is hidden as a whole: what is hidden in a row in sight stays, and nothing repeats it', () => {
    const partly: Row = ['1', '画面を閉じる機能', ...hide(['昨年度の回答はいいえ'])];
    expect(leftOf(partly, hide(['1', '画面を閉じる機能', 'いいえ']))).toEqual(['1']);
    expect(leftOf(partly, hide(['1', '画面', '昨年度の回答はいいえ']))).toBeNull();
    expect(leftOf(partly)).toBeNull();
  });
});

it('a page that hides nothing stays as it is', () => {
  expect(leftOf(SHOWN, SHOWN)).toBeNull();
});
