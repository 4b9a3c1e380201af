import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/index.js';
import { placeOfWord } from '../../../../src/reading/marks/slots/word-place.js';

describe('where a word is printed in its cell', () => {
  const box = { x: 100, y: 50, width: 120, height: 30 };
  const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
    row: 1,
    col: 1,
    rowSpan: 1,
    colSpan: 1,
    text,
    box,
    address: 'A1',
    textSize: 10,
    ...more,
  });
  const lettersOf = (text: string, word: string, more: Partial<Cell> = {}) => {
    const start = text.indexOf(word);
    const { letters, area } = placeOfWord(cell(text, more), start, start + word.length);
    return { x: letters.x, y: letters.y, width: letters.width, height: letters.height, area };
  };

  it('at the left edge, in the middle or at the right edge', () => {
    expect(lettersOf('はい いいえ', 'はい')).toMatchObject({ x: 102, width: 20 });
    expect(lettersOf('はい いいえ', 'いいえ')).toMatchObject({ x: 127, width: 30 });
    expect(lettersOf('はい いいえ', 'はい', { align: 'center' }).x).toBe(132.5);
    expect(lettersOf('はい いいえ', 'はい', { align: 'right' }).x).toBe(165);
  });

  it('at the bottom, in the middle or at the top', () => {
    expect(lettersOf('はい', 'はい')).toMatchObject({ y: 67.5, height: 12.5 });
    expect(lettersOf('はい', 'はい', { vertical: 'center' }).y).toBe(58.75);
    expect(lettersOf('はい', 'はい', { vertical: 'top' }).y).toBe(50);
  });

  it('on the line that holds it, which has its share of the height for marks', () => {
    const two = 'はい\nいいえ';
    expect(lettersOf(two, 'はい')).toMatchObject({ y: 55, area: { y: 50, height: 15 } });
    expect(lettersOf(two, 'いいえ')).toMatchObject({ x: 102, y: 67.5, area: { y: 65 } });
    const three = 'はい\nいいえ 対象外';
    expect(lettersOf(three, 'いいえ')).toMatchObject({ x: 102, width: 30 });
    expect(lettersOf(three, '対象外')).toMatchObject({ x: 137, width: 30 });
  });

  it('on a further line where the text goes on below', () => {
    const text = `${'あ'.repeat(11)}はい`;
    expect(lettersOf(text, 'はい', { wraps: true })).toMatchObject({ x: 102, y: 67.5 });
    expect(lettersOf(text, 'はい').area).toMatchObject({ y: 50, height: 30 });
    // A word that is broken in two is marked on its larger part, on the first of equal ones.
    const halves = `${'あ'.repeat(10)}はい、いいえ`;
    expect(lettersOf(halves, 'はい', { wraps: true })).toMatchObject({ y: 55, width: 10 });
    const behind = `${'あ'.repeat(10)}いいえ、はい`;
    expect(lettersOf(behind, 'いいえ', { wraps: true })).toMatchObject({
      x: 102,
      y: 67.5,
      width: 20,
    });
  });

  it('with letters as narrow as the cell needs, or as its font has them', () => {
    expect(lettersOf('あ'.repeat(24), 'あ').width).toBe(5);
    expect(lettersOf('はいYes', 'Yes')).toMatchObject({ x: 122, width: 15 });
    expect(lettersOf('はい・対', '対', { proportional: true })).toMatchObject({
      x: 125,
      width: 10,
    });
  });
});
