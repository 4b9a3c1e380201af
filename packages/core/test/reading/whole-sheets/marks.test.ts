import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** How one of several places to answer is marked, row by row, and what is no mark. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const COLUMNS = ['番号', '質問', 'はい', 'いいえ', '対象外'];
const CIRCLED = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const CHOSEN = [0, 1, 2, 0, 1, 0];

/** Columns with a sign under the answer of each row; the first row as given. */
const columns = (first: readonly MadeCell[], sign: MadeCell = '○', none: MadeCell = '') =>
  sheetOf('MDS', [
    TITLE,
    COLUMNS,
    ...asked((index) =>
      index === 0 ? first : [0, 1, 2].map((option) => (CHOSEN[index] === option ? sign : none)),
    ),
  ]);
const firstOf = (...args: Parameters<typeof columns>) => {
  const [read] = readSheets(columns(...args));
  const [answer] = read?.content.answers ?? [];
  return [answer?.choice ?? answer?.state, read?.reading.answers[0]?.markConfidence];
};

describe('a sign under one of three headings', () => {
  it.each<[string, MadeCell[], string]>([
    ['chooses it', ['', '○', ''], 'no'],
    ['is the answer when it is the word of its heading', ['', '', '対象外'], 'not-applicable'],
    ['is no answer when it is the word of another', ['いいえ', '', ''], 'unreadable'],
    ['is several beside another', ['○', '○', ''], 'several'],
    ['is none when the cell says nothing', ['－', '', '／'], 'blank'],
    ['cannot be read when it is no sign', ['△', '', ''], 'unreadable'],
    [
      'chooses as a value',
      [
        { text: 'TRUE', value: true },
        { text: 'FALSE', value: false },
      ],
      'yes',
    ],
    ['chooses nothing as the value false', [{ text: 'FALSE', value: false }], 'blank'],
    [
      'cannot be read in the colour of the paper',
      [{ text: '○', style: { colour: '#FFFFFF' } }],
      'unreadable',
    ],
    ['is the answer for いいえ as a cross too', ['', '×', ''], 'no'],
    ['cannot be read as a cross under another heading', ['×', '', ''], 'unreadable'],
    ['cannot be read as two crosses', ['×', '', '×'], 'unreadable'],
    ['is a circle, whatever crosses stand beside it', ['○', '×', '×'], 'yes'],
  ])('%s', (_, first, expected) => {
    expect(firstOf(first)[0]).toBe(expected);
  });

  it('is less sure as a cross among circles than as a circle', () => {
    expect([firstOf(['', '○', ''])[1], firstOf(['', '×', ''])[1]]).toEqual([0.98, 0.88]);
  });

  it('chooses as a cross where crosses are all there is', () => {
    expect(firstOf(['×', '', ''], '×')).toEqual(['yes', 0.96]);
  });

  it('is empty as a circle where full circles stand beside it', () => {
    expect(answersIn(columns(['○', '●', '○'], '●', '○'))).toEqual(['no', ...CIRCLED.slice(1)]);
  });
});

describe('the looks of one of the printed words', () => {
  const WORDS = ['はい', 'いいえ', '対象外'];
  const worded = (
    look: (chosen: boolean, index: number) => Partial<Exclude<MadeCell, string>>,
    ask: string[] = [],
  ) =>
    sheetOf('MDS', [
      TITLE,
      ask,
      ['番号', '質問', '回答'],
      ...asked((index) =>
        WORDS.map((text, option) => ({ text, ...look(CHOSEN[index] === option, index) })),
      ),
    ]);

  it.each<[string, (chosen: boolean) => Partial<Exclude<MadeCell, string>>]>([
    ['bold', (chosen) => (chosen ? { style: { bold: true } } : {})],
    ['underlined', (chosen) => (chosen ? { style: { underlined: true } } : {})],
    ['coloured', (chosen) => (chosen ? { style: { colour: '#FF0000' } } : {})],
    ['filled', (chosen) => (chosen ? { fill: '#FFFF00' } : {})],
    ['framed', (chosen) => (chosen ? { framed: true } : {})],
    [
      'left standing while the others are struck out',
      (chosen) => (chosen ? {} : { style: { struck: true } }),
    ],
    ['not filled as the others are', (chosen) => (chosen ? {} : { fill: '#D9D9D9' })],
    [
      'coloured in a run of letters',
      (chosen) => (chosen ? { runs: [{ start: 0, end: 3, colour: '#FF0000' }] } : {}),
    ],
  ])('chooses it: %s', (_, look) => {
    expect(answersIn(worded(look))).toEqual(CIRCLED);
  });

  it('chooses nothing where all look alike', () => {
    expect(answersIn(worded(() => ({ style: { bold: true } })))).toEqual(
      CIRCLED.map(() => 'blank'),
    );
  });

  it('chooses nothing where a column is shaded throughout, unless the sheet asks for it', () => {
    const shaded = (index: number) => (CHOSEN[index] === 0 ? { fill: '#DDEBF7' } : {});
    const first = (ask?: string[]) =>
      answersIn(
        sheetOf('MDS', [
          TITLE,
          ask ?? [],
          ['番号', '質問', '回答'],
          ...asked(() => WORDS.map((text, option) => ({ text, ...shaded(option === 0 ? 0 : 1) }))),
        ]),
      );
    expect(first()).toEqual(CIRCLED.map(() => 'blank'));
    expect(first(['該当する回答のセルを塗りつぶしてください。'])).toEqual(CIRCLED.map(() => 'yes'));
  });

  it('leaves two standing, or none: neither is an answer', () => {
    const struck = { style: { struck: true } };
    const row = (marks: readonly boolean[]) =>
      answersIn(
        sheetOf('MDS', [
          TITLE,
          ['番号', '質問', '回答'],
          ...asked((index) =>
            WORDS.map((text, option) => ({
              text,
              ...((index === 0 ? marks[option] : CHOSEN[index] !== option) ? struck : {}),
            })),
          ),
        ]),
      )[0];
    expect([row([true, false, true]), row([true, false, false]), row([true, true, true])]).toEqual([
      'no',
      'several',
      'unreadable',
    ]);
  });
});

describe('what is drawn', () => {
  const WORDS = ['はい', 'いいえ', '対象外'];
  const drawn = (first: readonly Drawing[], cells: readonly MadeCell[] = WORDS) => {
    const others = CHOSEN.slice(1).map((option, index) => on('ellipse', index + 1, option));
    return readSheets(
      sheetOf(
        'MDS',
        [TITLE, ['番号', '質問', '回答'], ...asked(() => cells)],
        [...first, ...others],
      ),
    )[0];
  };
  /** A drawing over the word of a row. */
  const on = (
    kind: Drawing['kind'],
    row: number,
    option: number,
    more: Partial<Drawing> = {},
  ): Drawing => ({
    kind,
    box: { x: 200 + option * 100, y: 40 + row * 20 + 2, width: 40, height: 16 },
    ...more,
  });
  const first = (...drawings: readonly Drawing[]) => {
    const [answer] = drawn(drawings)?.content.answers ?? [];
    return answer?.choice ?? answer?.state;
  };

  it.each<[string, Drawing[], string | undefined]>([
    ['an ellipse chooses the word it lies on', [on('ellipse', 0, 1)], 'no'],
    ['a tick does', [on('tick', 0, 2)], 'not-applicable'],
    ['a text that is a sign does', [on('text', 0, 0, { label: '○' })], 'yes'],
    ['a check box that is on does', [on('checkbox', 0, 1, { state: 'on' })], 'no'],
    ['a check box that is off does not', [on('checkbox', 0, 1, { state: 'off' })], 'blank'],
    ['a grey check box cannot be read', [on('checkbox', 0, 1, { state: 'mixed' })], 'unreadable'],
    ['two ellipses are two answers', [on('ellipse', 0, 0), on('ellipse', 0, 1)], 'several'],
    [
      'a shape on every word is part of the form',
      [0, 1, 2].map((option) => on('frame', 0, option)),
      'blank',
    ],
    ['what is hidden is not there', [on('ellipse', 0, 1, { hidden: true })], 'blank'],
    ['another shape says nothing', [on('other', 0, 1)], 'blank'],
    [
      'a text that is no sign cannot be read',
      [on('text', 0, 1, { label: '要確認' })],
      'unreadable',
    ],
    [
      'a shape over two words cannot be read',
      [{ kind: 'ellipse', box: { x: 210, y: 42, width: 180, height: 16 } }],
      'unreadable',
    ],
    [
      'nothing lies beside the table',
      [{ kind: 'ellipse', box: { x: 900, y: 42, width: 40, height: 16 } }],
      'blank',
    ],
  ])('%s', (_, drawings, expected) => {
    expect(first(...drawings)).toBe(expected);
  });

  it('is cited by its kind', () => {
    expect(drawn([on('ellipse', 0, 1)])?.reading.answers[0]).toMatchObject({
      marks: ['drawn'],
      raw: expect.stringContaining('ellipse'),
    });
  });

  it('captions of controls that are answer words are the places to answer', () => {
    const controls = (row: number, states: readonly Drawing['state'][]) =>
      states.map((state = 'off', option) =>
        on('option', row, option, { state, label: WORDS[option] ?? '' }),
      );
    const read = (...states: readonly Drawing['state'][]) => {
      const others = CHOSEN.slice(1).flatMap((chosen, index) =>
        controls(
          index + 1,
          [0, 1, 2].map((option) => (option === chosen ? 'on' : 'off')),
        ),
      );
      return answersIn(
        sheetOf(
          'MDS',
          [TITLE, ['番号', '質問', '回答'], ...asked(() => [])],
          [...controls(0, states), ...others],
        ),
      );
    };
    expect(read('off', 'on', 'off')).toEqual(['no', ...CIRCLED.slice(1)]);
    expect(read('off', 'off', 'off')[0]).toBe('blank');
    expect(read('on', 'on', 'off')[0]).toBe('several');
    expect(read('off', 'mixed', 'off')[0]).toBe('unreadable');
  });
});

test('a box in the cell before each printed word is filled for one of them', () => {
  const boxes = (index: number) =>
    ['はい', 'いいえ', '対象外'].flatMap((text, option) => [
      CHOSEN[index] === option ? '■' : '□',
      text,
    ]);
  expect(answersIn(sheetOf('MDS', [TITLE, ['番号', '質問', '回答'], ...asked(boxes)]))).toEqual(
    CIRCLED,
  );
});

test('signs stand in the row beneath the printed words', () => {
  const tall = (text: MadeCell): MadeCell =>
    typeof text === 'string' ? { text, rowSpan: 2 } : text;
  const rows = asked(() => []).flatMap((row, index) => [
    [...row.map(tall), 'はい', 'いいえ', '対象外'],
    ['', '', ...[0, 1, 2].map((option) => (CHOSEN[index] === option ? '○' : ''))],
  ]);
  expect(answersIn(sheetOf('MDS', [TITLE, ['番号', '質問', '回答'], ...rows]))).toEqual(CIRCLED);
});
