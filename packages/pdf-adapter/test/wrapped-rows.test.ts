import { describe, expect, test } from 'vitest';
import { joinWrapped, linesOfPieces } from '../src/layout/text/bands.js';
import { chunksOf } from '../src/layout/text/chunks.js';
import { textOfGlyphs } from '../src/layout/text/text.js';
import { written } from './characters.js';

/** Which lines of loose text are one row, where rows stand as close as wrapped lines do. */

const COLUMNS = [40, 90, 300, 350];
/** A line further down by 13 points: a number, a question and an answer, each of which may be missing. */
const line = (at: number, ...cells: readonly string[]) =>
  cells.flatMap((text, column) =>
    text === '' ? [] : written(text, (COLUMNS[column] ?? 0) + 2, 100 + 13 * at),
  );
const rowsOf = (...lines: readonly (readonly string[])[]) =>
  joinWrapped(
    linesOfPieces(chunksOf(lines.flatMap((cells, at) => line(at, ...cells)))),
    COLUMNS,
  ).map(({ pieces }) => pieces.map(({ glyphs }) => textOfGlyphs(glyphs)).join('|'));
/** Fills the column of questions. */
const LONG = 'q'.repeat(41);

test('an unnumbered line with an answer of its own is no part of the next row', () => {
  expect(rowsOf(['1', 'Ways', 'No'], ['', '(a) Both', 'Yes'], ['2', 'Logs', 'No'])).toEqual([
    '1|Ways|No',
    '(a) Both|Yes',
    '2|Logs|No',
  ]);
});

describe('a line with an answer below a text that fills its column', () => {
  const below = (text: string, above = LONG) =>
    rowsOf(['1', 'Ways', 'No'], ['2', above], ['', text, 'Yes'], ['3', 'Logs', 'No']).slice(1, -1);

  test('ends that text', () => {
    expect(below('and more')).toEqual([`2|${LONG}|and more|Yes`]);
  });

  test('is a row of its own where it counts options, or where the text above had room left', () => {
    expect(below('(a) more')).toEqual([`2|${LONG}`, '(a) more|Yes']);
    expect(below('and more', 'Ways')).toEqual(['2|Ways', 'and more|Yes']);
  });
});

test('a word right of all that stands above it in its column goes on with none of it', () => {
  const rows = joinWrapped(
    linesOfPieces(
      chunksOf([
        ...line(0, '1', 'Ways', 'No'),
        ...line(1, '2', 'Logs', 'No'),
        ...written('end', 330, 126),
      ]),
    ),
    COLUMNS,
  );
  expect(rows.map(({ pieces }) => pieces.length)).toEqual([3, 3, 1]);
});
