import { describe, expect, it } from 'vitest';
import { withWordsInOneCell } from '../../../src/reading/as-table/words-together.js';
import { pageOf, rowsOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** Words to choose from in cells beside each other, brought into one. */

type Row = readonly MadeCell[];

/** The texts of each row; null where the page stays as it is. */
const together = (fewest: number, ...rows: readonly Row[]) => {
  const page = pageOf(...rows);
  const made = withWordsInOneCell(page, fewest);
  return made === page ? null : rowsOf(made).map((cells) => cells.map((text) => text.slice(2)));
};
const line = (...cells: Row) => together(1, cells)?.[0] ?? null;

const WORDS: Row = ['はい', 'いいえ', '対象外'];
const ALL = 'はい　　いいえ　　対象外';

describe('a line of words', () => {
  it('has them in one cell, and what follows where it was', () => {
    expect(line(...WORDS)).toEqual([ALL]);
    expect(line(...WORDS, '※1', '別売')).toEqual([ALL, '※1', '別売']);
    expect(line('', ...WORDS)).toEqual([ALL]);
    expect(line('はい', 'いいえ', '別売', '対象外')).toEqual(['はい　　いいえ', '別売', '対象外']);
  });

  it('stays as it is with one word, or where one answer is said twice', () => {
    expect(
      together(1, WORDS, ['はい', '別売'], ['はい', 'はい'], ['別売', 'はい', 'いいえ']),
    ).toEqual([[ALL], ['はい', '別売'], ['はい', 'はい'], ['別売', 'はい', 'いいえ']]);
  });

  it('may have a box or a number before each word, and two words in one cell', () => {
    for (const cells of [
      ['□はい', '■ いいえ'],
      ['1.はい', '2.いいえ'],
      ['(1) はい', '（2）いいえ'],
      ['１：はい', '２：いいえ'],
      ['はい いいえ', '対象外'],
      ['はい / Yes', 'いいえ / No'],
    ])
      expect(line(...cells)).toEqual([cells.join('　　')]);
  });
});

describe('a page', () => {
  it('has so many lines that begin with two words', () => {
    expect(together(2, WORDS, ['番号'], WORDS)).toEqual([[ALL], ['番号'], [ALL]]);
    expect(together(3, WORDS, ['番号'], WORDS)).toBeNull();
    expect(together(2, WORDS, ['はい', '別売', 'いいえ'])).toBeNull();
    expect(together(2, WORDS, ['別売', 'はい', 'いいえ'])).toBeNull();
    expect(together(2, WORDS, ['はい'], ['いいえ'])).toBeNull();
    expect(together(2, WORDS, [{ text: '　' }, 'はい', { text: ' ' }, 'いいえ'])).not.toBeNull();
  });
});

describe('a box in a cell of its own', () => {
  type Printed = readonly [text: string, x: number];
  /** Cells of a page of paper, each letter 10 points wide from the given place on. */
  const printed = (texts: readonly Printed[]): Row =>
    texts.map(([text, x]) => ({
      text,
      characters: [...text].map((_, at) => ({ x: x + 10 * at, y: 0, width: 10, height: 10 })),
    }));

  /** What such a line below another one becomes. */
  const below = (...texts: readonly Printed[]) => together(1, WORDS, printed(texts))?.[1];

  it('goes with the word that it is nearer to', () => {
    expect(below(['はい', 0], ['✓', 90], ['いいえ', 105])).toEqual(['はい　　✓いいえ']);
    expect(below(['はい', 0], ['✓', 25], ['いいえ', 105])).toEqual(['はい✓　　いいえ']);
    expect(below(['はい', 0], ['いいえ', 100], ['✓', 135])).toEqual(['はい　　いいえ✓']);
    expect(below(['はい', 0], [' ✓ ', 80], ['いいえ', 112])).toEqual(['はい　　 ✓ いいえ']);
    expect(below(['はい', 0], ['✓', 40], ['いいえ', 70])).toEqual(['はい　　✓　　いいえ']);
  });

  it('is none before the first word, or where nothing tells its place', () => {
    expect(below(['✓', 0], ['はい', 20], ['いいえ', 100])).toEqual(['✓', 'はい', 'いいえ']);
    expect(together(1, WORDS, ['はい', '✓', 'いいえ'])?.[1]).toEqual(['はい', '✓', 'いいえ']);
  });

  it('keeps words apart that touch', () => {
    expect(below(['はい', 0], ['いいえ', 20])).toEqual(['はい　　いいえ']);
  });
});
