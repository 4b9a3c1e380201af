import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { mdsOf, notesIn, table } from '../support/noted-tables.js';
import type { MadeCell } from '../support/sheets.js';

describe('notes that no cell holds', () => {
  it('are comments attached to a note number', () => {
    const comment = (text: string, said: string): MadeCell => ({ text, comment: said });
    expect(
      notesIn(
        mdsOf(
          table(
            comment('備考1', '別売品です。'),
            comment('※2', '※2 次の版で備えます。'),
            comment('1, 2', '両方'),
            comment('別売品です（備考6）', 'よい'),
            comment('5', '※4 ほかの番号'),
            comment('7', '※7 一つ目\n※8 二つ目'),
          ),
        ),
      ),
    ).toEqual([
      ['1 別売品です。', '2 次の版で備えます。', '5 ※4 ほかの番号', '7 ※7 一つ目\n※8 二つ目'],
    ]);
  });

  it('are numbered lines in a text box', () => {
    const box = { x: 10, y: 200, width: 300, height: 60 };
    const drawing = (kind: Drawing['kind']): Drawing => ({
      kind,
      box,
      label: '備考1：別売品です。\n備考2：次の版で備えます。',
    });
    for (const kind of ['text', 'frame', 'box'] as const)
      expect(notesIn(mdsOf(table('1', '2'), [drawing(kind)]))).toEqual([
        ['1 別売品です。', '2 次の版で備えます。'],
      ]);
    expect(notesIn(mdsOf(table('1', '2'), [drawing('ellipse')]))).toEqual([[]]);
    expect(notesIn(mdsOf(table('1', '2'), [{ kind: 'text', box }]))).toEqual([[]]);
  });
});
