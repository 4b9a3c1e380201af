import { describe, expect, test } from 'vitest';
import { chunksOf } from '../src/layout/text/chunks.js';
import { withoutLeaders } from '../src/layout/text/leaders.js';
import { textOfGlyphs } from '../src/layout/text/text.js';
import { character, written } from './characters.js';

const Y = 100;
const piecesOf = (text: string) =>
  chunksOf(withoutLeaders(written(text, 40, Y))).map(({ glyphs }) => textOfGlyphs(glyphs));

describe('dots that lead from a question to its answer', () => {
  test.each(['......', '…………', '・・・・・・', '．．．．．．', '‥‥‥‥', '…...'])(
    'are dropped, and part both: %s',
    (dots) => {
      expect(piecesOf(`Is it kept${dots}Yes`)).toEqual(['Is it kept', 'Yes']);
    },
  );

  test.each(['...', '…', '……', '‥‥', '.....', '・'])(
    'are fewer in an ellipsis, which stays: %s',
    (dots) => {
      expect(piecesOf(`Is it kept${dots}Yes`)).toEqual([`Is it kept${dots}Yes`]);
    },
  );

  test('stand on one line: those that end a line and begin the next are two runs', () => {
    const both = [...written('and so on...', 40, Y), ...written('...or not', 40, Y + 20)];
    expect(withoutLeaders(both)).toEqual(both);
    // Each is counted on its own: the second run is long enough, the first is not.
    const second = [...written('and so on...', 40, Y), ...written('......No', 40, Y + 20)];
    const texts = withoutLeaders(second).map(({ text }) => text);
    expect(texts.join('')).toBe('and so on...No');
  });

  test('are counted one run after the other', () => {
    expect(piecesOf('v...1...2')).toEqual(['v...1...2']);
  });

  test('may be as many as a hostile file has', () => {
    const dots = Array.from({ length: 200_000 }, (_, at) => character('.', at, Y));
    expect(withoutLeaders([...dots, character('a', 0, Y)]).map(({ text }) => text)).toEqual(['a']);
  });
});
