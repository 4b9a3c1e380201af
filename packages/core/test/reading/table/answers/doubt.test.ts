import { describe, expect, it, test } from 'vitest';
import type { Decision } from '../../../../src/reading/marks/decide.js';
import type { MarkKind } from '../../../../src/reading/marks/slots/slot.js';
import { leftOpen, withDoubt } from '../../../../src/reading/table/answers/doubt.js';
import { withUnreadFields } from '../../../../src/reading/table/answers/drawn-fields.js';
import { RowAnswer } from '../../../../src/reading/table/model/row-answer.js';

/** How sure the answers of a table are, by what the table shows as a whole. */

const answer = (made: Partial<Decision>, answerable: boolean | null = true): RowAnswer =>
  new RowAnswer(
    { state: 'blank', choice: null, confidence: 0.95, marks: [], raw: '', slot: null, ...made },
    null,
    answerable,
    '',
    [],
  );
const marked = (kind: MarkKind = 'bold', confidence = 0.95) =>
  answer({ state: 'marked', choice: 'yes', confidence, marks: [kind] });
const blank = (answerable: boolean | null = true) => answer({}, answerable);
const times = (count: number, made: RowAnswer): readonly RowAnswer[] =>
  Array.from({ length: count }, () => made);
const sure = (answers: readonly RowAnswer[]) =>
  answers.map(({ decision: { confidence } }) => confidence);

describe('answers by looks', () => {
  const first = (answers: readonly RowAnswer[]) => sure(withDoubt(answers))[0];

  it('are doubted where a third of the rows stays undecided, of eight at the least', () => {
    expect(first([...times(6, marked()), ...times(3, blank())])).toBe(0.8);
    expect(first([...times(7, marked()), ...times(3, blank())])).toBe(0.95);
    expect(first([...times(5, marked()), ...times(3, blank())])).toBe(0.8);
    expect(first([...times(4, marked()), ...times(3, blank())])).toBe(0.95);
  });

  it('are as sure as they were where the rows that stay offer nothing', () => {
    expect(first([...times(6, marked()), ...times(6, blank(false))])).toBe(0.95);
    expect(first([...times(6, marked()), ...times(6, blank(null))])).toBe(0.95);
  });

  it('are no surer than before, and what is undecided stays as it is', () => {
    const doubted = withDoubt([marked('fill', 0.5), ...times(5, marked()), ...times(4, blank())]);
    expect(sure(doubted)).toEqual([0.5, ...Array(5).fill(0.8), ...Array(4).fill(0.95)]);
  });
});

describe('answers that somebody typed or ticked', () => {
  const first = (kind: MarkKind, undecided: number) =>
    sure(withDoubt([marked(kind), marked(), ...times(undecided, blank())]))[0];

  it.each(['word', 'character', 'control'] as const)(
    'are sure all the same, by a %s, unless hardly any row is decided',
    (kind) => {
      expect(first(kind, 7)).toBe(0.95);
      expect(first(kind, 8)).toBe(0.8);
    },
  );

  it('may look so besides', () => {
    const both = answer({ state: 'marked', choice: 'yes', marks: ['bold', 'word'] });
    expect(sure(withDoubt([both, marked(), ...times(7, blank())])).slice(0, 2)).toEqual([
      0.95, 0.8,
    ]);
  });
});

test('of what may be something else than answers none is surer than it may be', () => {
  const answers = [marked('word'), marked('word', 0.5), blank()];
  expect(sure(withDoubt(answers, 0.6))).toEqual([0.6, 0.5, 0.95]);
  expect(withDoubt(answers, 1)).toBe(answers);
});

test('はい and いいえ are left open where nothing says what they mean, and nothing else is', () => {
  const open = (choice: Decision['choice']) =>
    leftOpen(answer({ state: choice === null ? 'blank' : 'marked', choice })).decision;
  expect(open('yes')).toMatchObject({ state: 'unreadable', choice: null });
  expect(open('no')).toMatchObject({ state: 'unreadable', choice: null });
  expect(open('not-applicable')).toMatchObject({ state: 'marked', choice: 'not-applicable' });
  expect(open(null)).toMatchObject({ state: 'blank', choice: null });
});

describe('rows with a shape at every place to answer', () => {
  const read = (answers: readonly RowAnswer[], ...fields: readonly number[]) =>
    withUnreadFields(answers, fields).map(({ decision: { state } }) => state);

  it('cannot be read where hardly any row is answered otherwise', () => {
    const [first, second] = withUnreadFields([blank(null), blank()], [0]);
    expect(first).toMatchObject({
      answerable: true,
      decision: { state: 'unreadable', confidence: 0.9 },
    });
    expect(second?.decision.state).toBe('blank');
    const five = times(5, blank());
    expect(read([...five, marked()], 0, 1, 2, 3, 4).slice(0, 5)).toEqual(
      Array(5).fill('unreadable'),
    );
    expect(read([...five, marked()], 0, 1, 2, 3).slice(0, 5)).toEqual(Array(5).fill('blank'));
    const several = answer({ state: 'several' });
    expect(read([...five, several], 0, 1, 2, 3).slice(0, 5)).toEqual(Array(5).fill('blank'));
  });

  it('keep what was read of them', () => {
    expect(read([...times(5, blank()), marked()], 0, 1, 2, 3, 4, 5).at(-1)).toBe('marked');
    const answers = [blank()];
    expect(withUnreadFields(answers, [])).toBe(answers);
  });
});
