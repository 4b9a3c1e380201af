import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import { asked, HEADING, type MadeCell, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** Words to choose from to which the sheet gives another meaning than the usual one. */

const TURNED = '有＝いいえ　無＝はい';
const HEADED = ['No.', '項目'];
const WORDS = ['有', '無'];
const read = (
  line: string,
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
) => {
  const [only] = readSheets(sheetOf('MDS', [MDS, [line], ...rows], drawings));
  const { content, reading } = only ?? expect.fail('nothing read');
  const isSure = reading.answers.map(({ markConfidence }) => markConfidence >= 0.9);
  return [
    content.answers.map(({ choice, state }) => choice ?? state).join(' '),
    [...new Set(isSure)],
  ];
};
const usual = ['yes no yes no yes no', [true]];
const turned = ['no yes no yes no yes', [false]];
/** Rows of which every other one is marked at the second of two words. */
const marked = (cellsOf: (chosen: number) => readonly MadeCell[]) =>
  asked((index) => cellsOf(index % 2));

describe('words that a sheet turns round answer by it, and are never sure', () => {
  it.each<[string, readonly (readonly MadeCell[])[]]>([
    [
      'over columns',
      [[...HEADED, ...WORDS], ...marked((chosen) => (chosen === 0 ? ['○', ''] : ['', '○']))],
    ],
    [
      'over columns, in brackets',
      [
        [...HEADED, '【有】', '【無】'],
        ...marked((chosen) => (chosen === 0 ? ['○', ''] : ['', '○'])),
      ],
    ],
    ['in one cell', [HEADING, ...marked((chosen) => [chosen === 0 ? '■有　□無' : '□有　■無'])]],
    [
      'in cells of their own',
      [
        HEADING,
        ...marked((chosen) =>
          WORDS.map((text, at) => ({ text, ...(at === chosen && { fill: '#FFFF00' }) })),
        ),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read('', rows)).toEqual(usual);
    expect(read(TURNED, rows)).toEqual(turned);
  });

  it('on check boxes', () => {
    const boxes = [0, 1, 2, 3, 4, 5].flatMap((row) =>
      WORDS.map(
        (label, at): Drawing => ({
          kind: 'checkbox',
          label,
          state: row % 2 === at ? 'on' : 'off',
          box: { x: 205 + 50 * at, y: 20 * (row + 3) + 4, width: 40, height: 12 },
        }),
      ),
    );
    const rows = [HEADING, ...asked(() => [])];
    expect(read('この欄に記入', rows, boxes)).toEqual(usual);
    expect(read(TURNED, rows, boxes)).toEqual(turned);
  });

  it('typed where the others are printed', () => {
    const bold = { style: { bold: true } };
    const rows = asked((index) =>
      index === 2 ? ['', '有'] : WORDS.map((text, at) => ({ text, ...(at === index % 2 && bold) })),
    );
    expect(read(TURNED, [HEADING, ...rows])).toEqual(turned);
  });
});

it('words of several letters and with the number of a note are known, and rows without a mark stay blank', () => {
  const rows = asked((index) => [['○', ''], ['', '○'], []][Math.min(index, 2)] ?? []);
  const table = [[...HEADED, 'Yes※1', 'No※2'], ...rows];
  const rest = ' blank blank blank blank';
  expect(read('', table)).toEqual([`yes no${rest}`, [true]]);
  expect(read('Yes＝いいえ　No＝はい', table)).toEqual([`no yes${rest}`, [false, true]]);
});

it('where only one word is turned round the other is not sure', () => {
  const rows = marked((chosen) => (chosen === 0 ? ['○', ''] : ['', '○']));
  expect(read('有＝いいえ', [[...HEADED, ...WORDS], ...rows])).toEqual([
    'no no no no no no',
    [false],
  ]);
});

it('signs that a sheet turns round leave what is chosen among other words', () => {
  const rows = marked((chosen) => (chosen === 0 ? ['○', ''] : ['', '○']));
  const table = [[...HEADED, 'はい', 'いいえ'], ...rows];
  expect(read('○：課題あり→いいえ　×：課題なし→はい', table)).toEqual(usual);
});
