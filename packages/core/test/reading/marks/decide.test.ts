import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/reading/marks/decide.js';
import type { Mark, MarkKind, Slot } from '../../../src/reading/marks/slots/slot.js';

describe('the marks of one row come to', () => {
  const slots = (['yes', 'no', 'not-applicable'] as const).map(
    (choice): Slot => ({
      choice,
      box: { x: 0, y: 0, width: 1, height: 1 },
      cell: null,
      kind: 'column',
    }),
  );
  const mark = (slot: number, kind: MarkKind, confidence = 0.9): Mark => ({
    slot,
    kind,
    confidence,
    raw: `${kind}${slot}`,
  });
  const decided = (...marks: readonly Mark[]) => {
    const { state, choice, confidence, marks: kinds, raw, slot } = decide(slots, marks);
    return [choice ?? state, confidence, kinds.join(), raw, slot];
  };

  it('blank without any', () => {
    expect(decided()).toEqual(['blank', 0.95, '', '', null]);
  });

  it('the choice of the only one', () => {
    expect(decide(slots, [mark(1, 'character')]).state).toBe('marked');
    expect(decide(slots, [mark(1, 'character'), mark(1, 'bold')]).state).toBe('marked');
    expect(decided(mark(1, 'character'))).toEqual(['no', 0.9, 'character', 'character1', 1]);
  });

  it('the choice they agree on, a little more surely when they are of different kinds', () => {
    expect(decided(mark(2, 'bold'), mark(2, 'drawn', 0.95))).toEqual([
      'not-applicable',
      0.96,
      'drawn,bold',
      'bold2 / drawn2',
      2,
    ]);
    expect(decided(mark(0, 'fill', 0.99), mark(0, 'bold'))[1]).toBe(0.99);
    expect(decided(mark(0, 'fill'), mark(0, 'fill'))[1]).toBe(0.9);
  });

  it('no choice when two answers are marked in the same way', () => {
    expect(decided(mark(0, 'character', 0.98), mark(1, 'character'))).toEqual([
      'several',
      0.9,
      'character',
      'character0 / character1',
      null,
    ]);
    expect(decided(mark(0, 'fill'), mark(1, 'bold'))[0]).toBe('several');
    expect(decided(mark(0, 'control'), mark(1, 'drawn'))[0]).toBe('several');
  });

  it('what is meant rather than what only looks so, less surely where they disagree', () => {
    expect(decided(mark(1, 'character', 0.98), mark(0, 'fill', 0.95))).toEqual([
      'no',
      0.88,
      'character,fill',
      'character1 / fill0',
      1,
    ]);
    expect(decided(mark(1, 'struck', 0.8), mark(0, 'colour'))[1]).toBe(0.8);
  });
});
