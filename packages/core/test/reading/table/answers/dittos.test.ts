import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { NO_LEGEND } from '../../../../src/reading/marks/legends/legend.js';
import { withDittos } from '../../../../src/reading/table/answers/dittos.js';
import { RowAnswer } from '../../../../src/reading/table/model/row-answer.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';

/** Texts that mean an answer said elsewhere: the one above, or the one on the left. */

type Said = 'はい' | 'いいえ' | '' | string;
const CHOICES = { はい: 'yes', いいえ: 'no', 対象外: 'not-applicable' } as const;

/** Answers of a column of these texts, each with what stands left of it. */
const read = (...rows: readonly (readonly [...left: readonly string[], said: Said])[]) => {
  const width = Math.max(...rows.map(({ length }) => length));
  const page = pageOf(...rows.map((row) => [...Array(width - row.length).fill(''), ...row]));
  const grid = gridOf(page);
  const answers = rows.map((row, index) => {
    const said = row.at(-1) ?? '';
    const choice = CHOICES[said as keyof typeof CHOICES] ?? null;
    const state = said === '' ? 'blank' : choice === null ? 'unreadable' : 'marked';
    const decision = { state, choice, confidence: 0.95, marks: [], raw: said, slot: null } as const;
    return new RowAnswer(decision, grid.cellAt(index + 1, width) ?? null, true, '', []);
  });
  return withDittos(answers, grid, NO_LEGEND, columnOf(width, 1, rows.length)).map(
    ({ decision: { choice, confidence, state } }) =>
      choice === null ? state : `${choice} ${confidence}`,
  );
};

describe('the answer above', () => {
  it.each(['〃', '々', '″', '"', '同上', '上に同じ', ' 〃 '])('is meant by %s', (said) => {
    expect(read(['はい'], [said])).toEqual(['yes 0.95', 'yes 0.85']);
  });

  it('is meant row by row, and no more sure than it is', () => {
    expect(read(['いいえ'], ['同上'], ['同上'], ['はい'], ['〃'])).toEqual([
      'no 0.95',
      'no 0.85',
      'no 0.85',
      'yes 0.95',
      'yes 0.85',
    ]);
  });

  it('is none where there is none above, or other words are said', () => {
    expect(read(['同上'])).toEqual(['unreadable']);
    expect(read(['はい'], [''], ['同上'])).toEqual(['yes 0.95', 'blank', 'unreadable']);
    expect(read(['はい'], ['同上のとおり'])).toEqual(['yes 0.95', 'unreadable']);
    expect(read(['はい'], [''])).toEqual(['yes 0.95', 'blank']);
  });
});

describe('the answer on the left', () => {
  it.each(['同左', '左に同じ', '左記と同じ', '←', '変更なし（同左）'])('is meant by %s', (said) => {
    expect(read(['1', 'いいえ', said])).toEqual(['no 0.85']);
  });

  it('is the one that all words there say', () => {
    expect(read(['はい', 'はい', '同左'])).toEqual(['yes 0.85']);
    expect(read(['はい', 'いいえ', '同左'])).toEqual(['unreadable']);
    expect(read(['1', '画面', '同左'])).toEqual(['unreadable']);
  });
});

it('a row that offers nothing is none above, and an answer that repeats none stays as it is', () => {
  const grid = gridOf(pageOf(['はい'], ['見出し'], ['同上']));
  const decision = { confidence: 0.95, marks: [], slot: null } as const;
  const answers = [
    new RowAnswer({ ...decision, state: 'marked', choice: 'yes', raw: 'はい' }, null, true, '', []),
    new RowAnswer({ ...decision, state: 'blank', choice: null, raw: '' }, null, false, '', []),
    new RowAnswer(
      { ...decision, state: 'unreadable', choice: null, raw: '同上' },
      null,
      true,
      '',
      [],
    ),
  ];
  const read = withDittos(answers, grid, NO_LEGEND, columnOf(1, 1, 3));
  expect(read[0]).toBe(answers[0]);
  expect(read[1]).toBe(answers[1]);
  expect(read[2]?.decision).toMatchObject({ state: 'marked', choice: 'yes', confidence: 0.85 });
});
