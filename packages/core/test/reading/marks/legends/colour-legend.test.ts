import { describe, expect, it } from 'vitest';
import type { Cell, TextRun } from '../../../../src/index.js';
import { asked, HEADING, type MadeCell, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** One sign in several colours, and a legend that says what each colour means. */

const GREEN = '#008A3A';
const RED = '#D01010';
const GREY = '#9A9A9A';

const sign = (colour: string | undefined, text = '●'): MadeCell =>
  colour === undefined ? '' : { text, style: { colour } };

/** A legend whose signs have these colours, one after the other. */
function legendOf(text: string, ...colours: readonly string[]): Partial<Cell> & { text: string } {
  const signs = [...text.matchAll(/[●■]/g)];
  const runs = signs.flatMap(({ index }, at): TextRun[] => [
    { start: index, end: index + 1, colour: colours[at] ?? '#000000' },
    { start: index + 1, end: signs[at + 1]?.index ?? text.length },
  ]);
  return { text, runs };
}

const COLOURS = [GREEN, RED, GREY, undefined, GREEN, RED];
const READ = ['yes', 'no', 'not-applicable', 'blank', 'yes', 'no'];

const read = (legend: MadeCell, colours: readonly (string | undefined)[] = COLOURS) =>
  readSheets(
    sheetOf('MDS', [MDS, [legend], HEADING, ...asked((index) => [sign(colours[index])])]),
  ).flatMap(({ content }) => content.answers.map(({ choice, state }) => choice ?? state));

describe('the colours of a sign', () => {
  it.each([
    '●緑＝はい　●赤＝いいえ　●灰色＝対象外（●なし＝未回答）',
    '● はい　● いいえ　● 対象外',
    '回答の色：●（緑）はい、●（赤）いいえ、●（灰）対象外',
  ])('answer as their legend says: %s', (text) => {
    expect(read(legendOf(text, GREEN, RED, GREY))).toEqual(READ);
  });

  it('cannot be read where the legend does not explain one of them', () => {
    const colours = ['#0000FF', ...COLOURS.slice(1)];
    const legend = legendOf('●緑＝はい　●赤＝いいえ　●灰色＝対象外', GREEN, RED, GREY);
    expect(read(legend, colours)[0]).toBe('unreadable');
  });

  it('leave open the one that means what is only to come', () => {
    const legend = legendOf('●緑＝はい　●赤＝いいえ　●黄＝対応（予定）', GREEN, RED, GREY);
    expect(read(legend)).toEqual(READ.with(2, 'unreadable'));
  });

  it('answer with white space around the sign as well', () => {
    const legend = legendOf('● はい　● いいえ　● 対象外', GREEN, RED, GREY);
    const rows = asked((index) => [sign(COLOURS[index], index % 2 === 0 ? ' ●' : '● ')]);
    const [only] = readSheets(sheetOf('MDS', [MDS, [legend], HEADING, ...rows]));
    expect(only?.content.answers.map(({ choice, state }) => choice ?? state)).toEqual(READ);
  });

  it('explain nothing where each row has the signs with their words', () => {
    const words = legendOf('● はい　● いいえ', GREEN, RED);
    const rows = asked(() => [words]);
    const [only] = readSheets(sheetOf('MDS', [MDS, HEADING, ...rows]));
    expect(only?.content.answers).toHaveLength(rows.length);
    expect(only?.content.answers.every(({ choice }) => choice === null)).toBe(true);
  });

  it('answer nothing where one of them stands for two answers, or two signs are explained', () => {
    const text = '●緑＝はい　●赤＝いいえ　●灰色＝対象外';
    expect(read(legendOf(text, GREEN, GREEN, GREY))).not.toContain('yes');
    expect(read(legendOf('●緑＝いいえ　●緑＝はい　●赤＝いいえ', GREEN, GREEN, RED))).not.toContain(
      'yes',
    );
    const twoSigns = legendOf(text.replace('●赤', '■赤'), GREEN, RED, GREY);
    expect(read(twoSigns, [GREEN, GREY, GREEN, GREEN, GREY, GREEN])).not.toContain('yes');
  });
});
