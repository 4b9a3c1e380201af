import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import type { DrawableRow } from '../../../../src/reading/marks/drawings/drawable-row.js';
import { drawingMarks } from '../../../../src/reading/marks/drawings/drawing-marks.js';
import type { Slot } from '../../../../src/reading/marks/slots/slot.js';
import { cellOf } from '../../support/row-of-cells.js';

/** What is drawn over a table: which word of which row it marks, and what nobody can place. */

/** Three rows of three words, 30 points wide and 10 apart, from 100 on. */
const rowsOf = (more: Partial<Slot> = {}, count = 3): readonly DrawableRow[] =>
  [0, 20, 40].map((y) => ({
    band: { x: 0, y, width: 220, height: 20 },
    slots: (['yes', 'no', 'not-applicable'] as const).slice(0, count).map((choice, index) => ({
      choice,
      kind: 'word',
      cell: null,
      box: { x: 100 + 40 * index, y, width: 30, height: 20 },
      ...more,
    })),
  }));
const WORDS = rowsOf();

/** A drawing on the second row, from the top of the row on. */
const at = (
  kind: Drawing['kind'],
  x: number,
  width: number,
  more: Partial<Drawing> & { readonly top?: number; readonly height?: number } = {},
): Drawing => {
  const { top = 0, height = 20, ...own } = more;
  return { kind, box: { x, y: 20 + top, width, height }, ...own };
};
const marksOf = (drawings: readonly Drawing[], rows = WORDS) => {
  const { placed, unplaced } = drawingMarks(drawings, rows);
  return {
    placed: placed.map(({ row, slot, kind, confidence }) => [
      row,
      slot,
      kind,
      Math.round(confidence * 1000) / 1000,
    ]),
    unplaced: unplaced.map((mark) => mark.rows),
  };
};
const NOTHING = { placed: [], unplaced: [] };
const UNCLEAR = { placed: [], unplaced: [[1]] };
const only = (slot: number, kind: string, confidence: number) => ({
  placed: [[1, slot, kind, confidence]],
  unplaced: [],
});

describe('a shape marks', () => {
  it('the word it lies on, a little less surely where that is where the word is thought to be', () => {
    for (const kind of ['ellipse', 'frame', 'tick', 'cross', 'box', 'stamp'] as const)
      expect(marksOf([at(kind, 140, 30)])).toEqual(only(1, 'drawn', 0.96));
    expect(marksOf([at('ellipse', 140, 30)], rowsOf({ estimated: true }))).toEqual(
      only(1, 'drawn', 0.9),
    );
  });

  it('the word it covers most of, less surely the more it covers of another', () => {
    expect(marksOf([at('ellipse', 128, 32)])).toEqual(only(1, 'drawn', 0.96));
    expect(marksOf([at('ellipse', 120, 50)])).toEqual(only(1, 'drawn', 0.96));
    expect(marksOf([at('ellipse', 100, 55)])).toEqual(only(0, 'drawn', 0.94));
  });

  it('no word that can be told where it covers two alike', () => {
    expect(marksOf([at('ellipse', 105, 55)])).toEqual(UNCLEAR);
    expect(marksOf([at('ellipse', 145, 20, { top: -10 })])).toEqual({
      placed: [],
      unplaced: [[0]],
    });
  });

  it('nothing where it touches no word, is hidden or of another kind', () => {
    expect(marksOf([at('ellipse', 10, 30)])).toEqual(NOTHING);
    expect(marksOf([at('ellipse', 140, 30, { top: 300 })])).toEqual(NOTHING);
    expect(marksOf([at('ellipse', 140, 30, { hidden: true })])).toEqual(NOTHING);
    expect(marksOf([at('other', 140, 30)])).toEqual(NOTHING);
    expect(marksOf([])).toEqual(NOTHING);
  });

  it('with the name it has in the file', () => {
    const raw = (more: Partial<Drawing>) =>
      drawingMarks([at('ellipse', 140, 30, more)], WORDS).placed[0]?.raw;
    expect([raw({}), raw({ name: '楕円 1' })]).toEqual(['ellipse', 'ellipse (楕円 1)']);
  });

  it('on the first and the last row too', () => {
    const { placed } = marksOf([
      at('ellipse', 140, 30, { top: -20 }),
      at('ellipse', 180, 30, { top: 20 }),
    ]);
    expect(placed.map(([row, slot]) => [row, slot])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});

describe('a ring between two printed words', () => {
  /** Each word as its letters: 20 points in the middle of its 30. */
  const printed = WORDS.map((row) => ({
    ...row,
    slots: row.slots.map((slot): Slot => {
      const letters = { ...slot.box, x: slot.box.x + 5, width: 20 };
      const characters = [0, 10].map((x) => ({ ...letters, x: letters.x + x, width: 10 }));
      return { ...slot, kind: 'inline', box: letters, cell: { ...cellOf('はい'), characters } };
    }),
  }));
  const inCells = printed.map((row) => ({
    ...row,
    slots: row.slots.map((slot): Slot => ({ ...slot, kind: 'word' })),
  }));
  const ring = (x: number, width: number, rows: typeof printed) =>
    marksOf([at('ellipse', x, width)], rows);

  it('leaves the row unclear where it covers little of one', () => {
    for (const rows of [printed, inCells]) expect(ring(126, 26, rows)).toEqual(UNCLEAR);
    expect(marksOf([at('frame', 126, 26)], printed)).toEqual(UNCLEAR);
  });

  it('marks the word that it covers most of, or in which its middle lies', () => {
    expect(ring(128, 30, printed)).toEqual(only(1, 'drawn', 0.96));
    expect(ring(142, 8, printed)).toEqual(only(1, 'drawn', 0.96));
    expect(marksOf([at('tick', 126, 26)], printed)).toEqual(only(1, 'drawn', 0.96));
  });
});

describe('a ring around the words of several rows', () => {
  it('marks the same word on each, which a person should see', () => {
    expect(marksOf([at('ellipse', 180, 30, { top: -18, height: 36 })])).toEqual({
      placed: [
        [0, 2, 'drawn', 0.85],
        [1, 2, 'drawn', 0.85],
      ],
      unplaced: [],
    });
  });

  it('leaves them unclear where it goes around several words', () => {
    const wide = marksOf([at('ellipse', 140, 70, { top: -20, height: 60 })]);
    expect(wide).toEqual({ placed: [], unplaced: [[0, 1, 2]] });
  });
});

describe('an arrow down from a mark', () => {
  const arrow = [
    at('line', 155, 1, { top: -2, height: 37 }),
    at('line', 152, 3, { top: 30, height: 5 }),
    at('line', 156, 3, { top: 30, height: 5 }),
  ];
  const ring = at('ellipse', 140, 30, { top: -20 });

  it('holds for the rows it runs through, and strikes no word out', () => {
    expect(marksOf([ring, ...arrow]).placed).toEqual([
      [0, 1, 'drawn', 0.96],
      [1, 1, 'drawn', 0.85],
      [2, 1, 'drawn', 0.85],
    ]);
  });

  it('says nothing where nothing is marked above, or another word', () => {
    expect(marksOf(arrow)).toEqual(NOTHING);
    const beside = at('ellipse', 100, 30, { top: -20 });
    expect(marksOf([beside, ...arrow]).placed).toEqual([[0, 0, 'drawn', 0.96]]);
  });

  it('is none without its head, and strikes nothing out', () => {
    expect(marksOf([ring, ...arrow.slice(0, 1)]).placed).toEqual([[0, 1, 'drawn', 0.96]]);
  });
});

describe('a text over the words', () => {
  const says = (label: string, more: Partial<Drawing> = {}) =>
    marksOf([at('text', 140, 30, { label, ...more })]);

  it('marks as a sign', () => {
    expect(says(' ○ ')).toEqual(only(1, 'drawn', 0.96));
    expect(says('×')).toEqual(only(1, 'drawn', 0.96));
    expect(says('　')).toEqual(only(1, 'drawn', 0.96));
  });

  it('makes the row unclear in letters, unless it is hidden or lies elsewhere', () => {
    expect(says('検討中')).toEqual(UNCLEAR);
    expect(says('検討中', { hidden: true })).toEqual(NOTHING);
    expect(marksOf([at('text', 10, 30, { label: '検討中' })])).toEqual(NOTHING);
  });

  it('says nothing as a number, or inside another shape', () => {
    expect(says('2/3')).toEqual(NOTHING);
    expect(marksOf([at('frame', 140, 30, { label: '検討中' })])).toEqual(NOTHING);
  });
});

describe('a mark that somebody set between two words', () => {
  const between = (x: number, rows = WORDS, more: Partial<Drawing> = { name: 'Highlight' }) =>
    marksOf([at('box', x, 4, { top: 4, height: 8, ...more })], rows);

  it('makes the row unclear', () => {
    expect(between(133)).toEqual(UNCLEAR);
    expect(between(133, rowsOf({ kind: 'inline' }))).toEqual(UNCLEAR);
  });

  it('says nothing without a name, beside all words, or where there is but one', () => {
    expect(between(133, WORDS, {})).toEqual(NOTHING);
    expect(between(50)).toEqual(NOTHING);
    expect(between(214)).toEqual(NOTHING);
    expect(between(133, rowsOf({}, 1))).toEqual(NOTHING);
    expect(between(133, rowsOf({ kind: 'column' }))).toEqual(NOTHING);
  });

  it('says nothing above or below the letters', () => {
    const flat = WORDS.map((row) => ({
      ...row,
      slots: row.slots.map((slot) => ({
        ...slot,
        box: { ...slot.box, y: slot.box.y + 14, height: 4 },
      })),
    }));
    expect(between(133, flat)).toEqual(NOTHING);
  });
});

describe('a check box', () => {
  const box = (x: number, state: Drawing['state'] = 'on', more: Partial<Drawing> = {}) =>
    marksOf([at('checkbox', x, 6, { top: 5, height: 10, state, ...more })]);

  it('that is on marks the word it lies in, or the nearest to its right', () => {
    expect(box(145)).toEqual(only(1, 'control', 0.97));
    expect(box(102)).toEqual(only(0, 'control', 0.97));
    expect(box(132)).toEqual(only(1, 'control', 0.93));
    expect(box(60)).toEqual(only(0, 'control', 0.93));
    expect(marksOf([at('option', 145, 6, { state: 'on' })])).toEqual(only(1, 'control', 0.97));
  });

  it('far left of the words, or right of all of them, makes the row unclear', () => {
    expect(box(20)).toEqual(UNCLEAR);
    expect(box(213)).toEqual(UNCLEAR);
  });

  it('goes with its word by their order, where columns meet between the boxes and their words', () => {
    const row = (chosen: number, ...lefts: number[]) =>
      marksOf(
        lefts.map((x, index) =>
          at('checkbox', x, 6, { top: 5, height: 10, state: index === chosen ? 'on' : 'off' }),
        ),
      );
    // Each stands before its word, the second and third at the end of the cell before.
    expect(row(0, 85, 123, 162)).toEqual(only(0, 'control', 0.93));
    expect(row(1, 85, 123, 162)).toEqual(only(1, 'control', 0.93));
    expect(row(2, 85, 123, 162)).toEqual(only(2, 'control', 0.93));
    // One more, or one less: which of two in a cell is meant cannot be told.
    expect(row(1, 85, 102, 142)).toEqual(UNCLEAR);
    expect(row(2, 85, 102, 142)).toEqual(only(1, 'control', 0.93));
    expect(row(1, 85, 123, 162, 205)).toEqual(UNCLEAR);
    // A field over a box that is printed there stands in one place with it.
    expect(row(3, 105, 145, 185, 146)).toEqual(only(1, 'control', 0.97));
    expect(row(3, 85, 123, 162, 124)).toEqual(only(1, 'control', 0.93));
  });

  it('takes turns with the words that are printed, standing before each or behind each', () => {
    // Words of 16 points in the middle of cells of 40, from 100 on.
    const words = WORDS.map((row) => ({
      ...row,
      slots: row.slots.map((slot, index): Slot => {
        const box = { ...slot.box, x: 100 + 40 * index, width: 40 };
        const characters = [0, 8].map((x) => ({ ...box, x: box.x + 12 + x, width: 8 }));
        return { ...slot, box, cell: { ...cellOf('はい'), box, characters } };
      }),
    }));
    const row = (chosen: number, ...lefts: number[]) =>
      marksOf(
        lefts.map((x, index) =>
          at('checkbox', x, 6, { top: 5, height: 10, state: index === chosen ? 'on' : 'off' }),
        ),
        words,
      );
    // Behind its word, each in the cell of the next one.
    for (const index of [0, 1, 2]) {
      expect(row(index, 141, 181, 221)).toEqual(only(index, 'control', 0.97));
      expect(row(index, 93, 133, 173)).toEqual(only(index, 'control', 0.97));
      expect(row(index, 104, 144, 184)).toEqual(only(index, 'control', 0.97));
    }
    // One is missing: what it stands in, or stands before, tells, unless others stand behind their words.
    expect(row(1, 104, 144)).toEqual(only(1, 'control', 0.97));
    const behind = [141, 181, 221].map((x) =>
      at('checkbox', x, 6, { top: -15, height: 10, state: 'off' }),
    );
    const missing = [141, 181].map((x, index) =>
      at('checkbox', x, 6, { top: 5, height: 10, state: index === 0 ? 'on' : 'off' }),
    );
    expect(marksOf([...behind, ...missing], words)).toEqual(UNCLEAR);
  });

  it('that is off marks nothing, one that is grey makes the row unclear', () => {
    expect([box(145, 'off'), box(20, 'off')]).toEqual([NOTHING, NOTHING]);
    expect(box(145, 'mixed')).toEqual(UNCLEAR);
  });

  it('with an answer word of its own is no mark over another', () => {
    expect(box(145, 'on', { label: 'はい' })).toEqual(NOTHING);
    expect(box(145, 'on', { label: '印刷' })).toEqual(only(1, 'control', 0.97));
  });

  it('on no row, or on one without words, marks nothing', () => {
    expect(marksOf([at('checkbox', 145, 6, { top: 300, state: 'on' })])).toEqual(NOTHING);
    const heading = WORDS.map((row, index) => (index === 1 ? { ...row, slots: [] } : row));
    const on = at('checkbox', 145, 6, { top: 5, height: 10, state: 'on' });
    expect(marksOf([on], heading)).toEqual(NOTHING);
  });
});

describe('a line', () => {
  const line = (x: number, more: Partial<Drawing> & { top?: number } = {}, width = 26) =>
    at('line', x, width, { top: 10, height: 0, ...more });
  const struck = (...slots: readonly number[]) => ({
    placed: slots.map((slot) => [1, slot, 'struck', 0.93]),
    unplaced: [],
  });

  it('through a word leaves the others standing', () => {
    expect(marksOf([line(102), line(182)])).toEqual(struck(1));
    expect(marksOf([line(102)])).toEqual(struck(1, 2));
    expect(marksOf([line(102), line(102)])).toEqual(struck(1, 2));
    expect(drawingMarks([line(102), line(182)], WORDS).placed[0]?.raw).toBe('line');
  });

  it('through every word leaves an unclear row', () => {
    expect(marksOf([line(102), line(142), line(182)])).toEqual(UNCLEAR);
  });

  it('says nothing when it is hidden, long as a rule, short as a dot, or in an empty field', () => {
    expect(marksOf([line(102, { hidden: true })])).toEqual(NOTHING);
    expect(marksOf([line(94, {}, 42)])).toEqual(NOTHING);
    expect(marksOf([line(95, {}, 39)])).toEqual(struck(1, 2));
    expect(marksOf([line(112, {}, 7)])).toEqual(NOTHING);
    expect(marksOf([line(112, {}, 8)])).toEqual(struck(1, 2));
    expect(marksOf([line(102)], rowsOf({ kind: 'column' }))).toEqual(NOTHING);
    expect(marksOf([line(10)])).toEqual(NOTHING);
  });

  it('under one word makes the row unclear, under all of them it is ruled', () => {
    const under = (x: number) => line(x, { top: 17 });
    expect(marksOf([line(102, { top: 16 })])).toEqual(struck(1, 2));
    expect(marksOf([under(102)])).toEqual(UNCLEAR);
    expect(marksOf([under(102), under(102)])).toEqual(UNCLEAR);
    expect(marksOf([under(102), under(142), under(182)])).toEqual(NOTHING);
  });
});

describe('a cross over a circle', () => {
  const circle = (x: number, more: object = {}) => at('ellipse', x, 30, more);
  const cross = (x: number, more: object = {}) => at('cross', x, 20, more);
  const slots = (...drawings: readonly Drawing[]) =>
    marksOf(drawings).placed.map(([row, slot]) => [row, slot]);

  it('takes it back where another circle stands beside it', () => {
    expect(slots(circle(100), cross(105), circle(140))).toEqual([[1, 1]]);
  });

  it('marks the word with it where no other does, or one on another row', () => {
    expect(slots(circle(100), cross(105))).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(slots(circle(100), cross(105), circle(140, { top: 20 }))).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('takes nothing back beside the circle, or as a sign in a text', () => {
    expect(slots(circle(100), cross(122), circle(180))).toHaveLength(3);
    expect(slots(circle(100), cross(105, { label: '×' }), circle(140))).toHaveLength(3);
    expect(slots(circle(100), at('tick', 105, 20), circle(140))).toHaveLength(3);
  });
});

describe('shapes of one kind on every word of a row', () => {
  const on = (kind: Drawing['kind'], more: (index: number) => Partial<Drawing> = () => ({})) =>
    [100, 140, 180].map((x, index) => at(kind, x, 30, more(index)));

  it('are fields of the form, whatever their names', () => {
    expect(marksOf(on('frame'))).toEqual(NOTHING);
    expect(marksOf(on('frame', (index) => ({ name: `枠 ${index}` })))).toEqual(NOTHING);
    expect(marksOf([at('frame', 100, 30)], rowsOf({}, 1)).placed).toHaveLength(1);
  });

  it('are marks on all but one, or when they are controls or differ', () => {
    expect(marksOf(on('frame').slice(1)).placed).toHaveLength(2);
    expect(marksOf(on('checkbox', () => ({ state: 'on' }))).placed).toHaveLength(3);
    const mixed = [at('frame', 100, 30), at('ellipse', 140, 30), at('tick', 180, 30)];
    expect(marksOf(mixed).placed).toHaveLength(3);
    const rows = on('frame').map((drawing, index) =>
      index === 2 ? at('frame', 180, 30, { top: 20 }) : drawing,
    );
    expect(marksOf(rows).placed).toHaveLength(3);
  });

  it('make the row unclear as stamps: what they show is not known', () => {
    expect(marksOf(on('stamp'))).toEqual({ placed: [], unplaced: [[1], [1], [1]] });
    expect(marksOf(on('stamp').slice(1)).unplaced).toEqual([]);
  });
});

test('rows are found at any height, as many as there are', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    band: { x: 0, y: index * 20, width: 220, height: 20 },
    slots: (WORDS[0]?.slots ?? []).map((slot) => ({
      ...slot,
      box: { ...slot.box, y: index * 20 },
    })),
  }));
  const rings = [0, 7, 20, 39].map((row) =>
    at('ellipse', 140, 30, { top: row * 20 - 18, height: 16 }),
  );
  expect(marksOf(rings, rows).placed.map(([row]) => row)).toEqual([0, 7, 20, 39]);
});
