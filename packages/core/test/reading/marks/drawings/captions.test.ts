import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import {
  captionMarks,
  captionsIn,
  captionsOf,
} from '../../../../src/reading/marks/drawings/captions.js';
import { answersIn, asked, type MadeCell, sheetOf } from '../../support/sheets.js';

/** Answers marked beside their words: by controls that carry the word, by boxes in cells, by signs below. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['番号', '質問', '回答'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const read = (cellsOf: (chosen: number) => readonly MadeCell[]) =>
  answersIn(sheetOf('MDS', [TITLE, HEADING, ...asked((index) => cellsOf(CHOSEN[index] ?? 0))]));

describe('controls that carry an answer word', () => {
  const control = (label: string, y: number, more: Partial<Drawing> = {}): Drawing => ({
    kind: 'checkbox',
    box: { x: 0, y, width: 20, height: 10 },
    label,
    state: 'off',
    ...more,
  });
  const captions = captionsOf([
    control('対象外', 45),
    control('いいえ', 25, { state: 'on' }),
    control('印刷', 25),
    { kind: 'text', box: { x: 0, y: 25, width: 20, height: 10 }, label: 'はい' },
    control('はい', 23, { kind: 'option' }),
    control('いいえ', 65, { state: 'mixed' }),
  ]);
  const inRow = (y: number) => captionsIn(captions, { x: 0, y, width: 100, height: 20 });

  it('are found at the height of a row, in the order of the file', () => {
    expect(inRow(20).map(({ slot }) => slot.choice)).toEqual(['no', 'yes']);
    expect(inRow(40).map(({ slot }) => slot.choice)).toEqual(['not-applicable']);
    expect(inRow(100)).toEqual([]);
    expect(captionsIn([], { x: 0, y: 20, width: 100, height: 20 })).toEqual([]);
  });

  it('mark the answer they carry when they are on, and cannot be read when they are grey', () => {
    expect(captionMarks(inRow(20))).toEqual({
      marks: [{ slot: 0, kind: 'control', confidence: 0.97, raw: 'checkbox いいえ' }],
      unreadable: null,
    });
    expect(captionMarks(inRow(60))).toEqual({ marks: [], unreadable: 'checkbox いいえ' });
  });
});

describe('a box of its own', () => {
  const box = (chosen: boolean): MadeCell => (chosen ? '■' : '□');

  it('stands before each word or behind it', () => {
    const before = (chosen: number) => WORDS.flatMap((word, at) => [box(at === chosen), word]);
    const behind = (chosen: number) => WORDS.flatMap((word, at) => [word, box(at === chosen)]);
    expect([read(before), read(behind)]).toEqual([READ, READ]);
  });

  it('may be a value that is true, but no longer text', () => {
    const value = (chosen: boolean): MadeCell =>
      chosen ? { text: 'TRUE', value: true } : { text: 'FALSE', value: false };
    expect(read((chosen) => WORDS.flatMap((word, at) => [value(at === chosen), word]))).toEqual(
      READ,
    );
    const said = read((chosen) => WORDS.flatMap((word, at) => [at === chosen ? '■注' : '', word]));
    expect(said).toEqual(READ.map(() => 'blank'));
  });

  it('stands in the cell of its word, whether the words touch or not', () => {
    const inside = (chosen: number) =>
      WORDS.map((word, at) => `${at === chosen ? '■' : '□'}${word}`);
    expect(read(inside)).toEqual(READ);
    expect(read((chosen) => inside(chosen).flatMap((text) => [text, '']))).toEqual(READ);
  });
});

test('a sign in the row beneath a word may be a cross, but no other text', () => {
  const rows = (sign: (row: number) => string) =>
    asked(() => WORDS).flatMap((row, index) => [
      row.map((text, at) => (at < 2 ? { text: String(text), rowSpan: 2 } : text)),
      ['', '', ...WORDS.map((_, at) => (CHOSEN[index] === at ? sign(index) : ''))],
    ]);
  const answers = (sign: (row: number) => string) =>
    answersIn(sheetOf('MDS', [TITLE, HEADING, ...rows(sign)]));
  expect(answers(() => '×')).toEqual(READ);
  expect(answers((row) => (row === 0 ? '要' : '○'))).toEqual(['blank', ...READ.slice(1)]);
});
