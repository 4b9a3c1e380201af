import { describe, expect, it } from 'vitest';
import { type Cell, type Disclosure, readDisclosures, type TextStyle } from '../../../src/index.js';
import { QUESTIONS as REFERRING } from '../support/sheets.js';

/** Questions on cards in two languages: each said again below in English, with words to choose such as `はい / Yes`. */

/** What is asked, without the references behind it. */
const QUESTIONS = REFERRING.map((question) => question.replace(/（.*）$/, ''));

interface Printed {
  readonly text: string;
  readonly size?: number;
  readonly x?: number;
  readonly style?: TextStyle;
  readonly fill?: string;
}

const USUAL = 10;
const GAP = 4;

/** A page with a cell for each text, line by line, and a place for each of its letters. */
function pageOf(lines: readonly (readonly Printed[])[]): readonly Disclosure[] {
  const cells = lines.flatMap((texts, row) =>
    texts.map(({ text, size = USUAL, x = 40, style, fill }, col): Cell => {
      const box = { x, y: 40 + row * (USUAL + GAP), width: size * text.length, height: size };
      const characters = [...text].map((_, at) => ({ ...box, x: x + at * size, width: size }));
      return {
        ...{ row: row + 1, col: col + 1, rowSpan: 1, colSpan: 1 },
        ...{ text, box, characters, textSize: size, address: `p.1 (${x}, ${box.y})` },
        ...(style !== undefined && { style }),
        ...(fill !== undefined && { fill }),
      };
    }),
  );
  return readDisclosures(
    { adapter: 'pdf', facts: [], pages: [{ name: 'p.1', kind: 'pdf', drawings: [], cells }] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  ).disclosures;
}

const TITLE = [{ text: '製造業者による医療情報セキュリティ開示書（MDS）', size: 16 }];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const WORDS = ['はい / Yes', 'いいえ / No', '対象外 / N/A'];
const WHITE: Pick<Printed, 'style' | 'fill'> = {
  style: { bold: true, colour: '#FFFFFF' },
  fill: '#228866',
};
const GREY: Pick<Printed, 'style'> = { style: { colour: '#AAAAAA' } };

/** The words of a question, the chosen one with a tick or on a ground of its own. */
const words = (index: number, looks: 'ticked' | 'coloured'): readonly Printed[] =>
  WORDS.map((word, option) => {
    const isChosen = CHOSEN[index] === option;
    const text = isChosen && looks === 'ticked' ? `✓ ${word}` : word;
    const own = isChosen ? WHITE : GREY;
    return { text, x: 40 + 150 * option, ...(looks === 'coloured' && own) };
  });
const english = (size: number, text = 'Screen lock and other words'): readonly Printed[] => [
  { text, size },
];
const card = (
  looks: 'ticked' | 'coloured',
  below: readonly (readonly Printed[])[],
  numbered = true,
) =>
  pageOf([
    TITLE,
    ...QUESTIONS.flatMap((question, index) => [
      [{ text: numbered ? `Q${index + 1}　　${question}` : question }],
      ...below,
      words(index, looks),
    ]),
  ]);
const answersOf = ([only, ...others]: readonly Disclosure[]) => {
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return only.content.answers;
};
const choices = (found: readonly Disclosure[]) => answersOf(found).map(({ choice }) => choice);
const questions = (found: readonly Disclosure[]) =>
  answersOf(found).map(({ question }) => question);

describe('words to choose from in two languages', () => {
  it.each(['ticked', 'coloured'] as const)('are %s', (looks) => {
    const found = card(looks, [english(7)]);
    expect(choices(found)).toEqual(READ);
    expect(questions(found)).toEqual(QUESTIONS);
  });

  it('leave a question open where none is chosen', () => {
    const found = pageOf([
      TITLE,
      ...QUESTIONS.flatMap((question, index) => [
        [{ text: `Q${index + 1}　　${question}` }],
        index === 2
          ? WORDS.map((text, at) => ({ text, x: 40 + 150 * at }))
          : words(index, 'ticked'),
      ]),
    ]);
    const open = READ.map((choice, index) => (index === 2 ? null : choice));
    expect(choices(found)).toEqual(open);
  });

  it('have the tick that columns part from its word, nearer to this than to the other', () => {
    const lineOf = (chosen: number, before: number): readonly Printed[] =>
      ['はい', 'いいえ', '対象外'].flatMap((text, option) => [
        { text, x: 40 + 100 * option },
        ...(option === chosen ? [{ text: '✓', x: 40 + 100 * option + before }] : []),
      ]);
    for (const before of [-15, 35]) {
      const found = pageOf([
        TITLE,
        ...QUESTIONS.flatMap((question, index) => [
          [{ text: `Q${index + 1}　　${question}` }],
          [...lineOf(index === 1 ? 1 : 2, before)].sort((a, b) => (a.x ?? 0) - (b.x ?? 0)),
        ]),
      ]);
      const no = QUESTIONS.map((_, index) => (index === 1 ? 'no' : 'not-applicable'));
      expect(choices(found)).toEqual(no);
    }
  });
});

describe('what says a question again in English', () => {
  it('is no part of it, on as many lines as it takes and in as many cells', () => {
    const below = [english(7), [...english(7, 'that go on'), { text: 'and on', size: 7, x: 200 }]];
    expect(questions(card('ticked', below))).toEqual(QUESTIONS);
    const unnumbered = card('ticked', below, false);
    expect(questions(unnumbered)).toEqual(QUESTIONS);
    expect(choices(unnumbered)).toEqual(READ);
  });

  it.each([
    ['in letters as large', english(USUAL, 'VPN or the like')],
    ['in Japanese', english(7, 'VPN など')],
  ])('is not what stands below it %s', (_, below) => {
    const [text = ''] = below.map((printed) => printed.text);
    expect(questions(card('ticked', [below]))).toEqual(
      QUESTIONS.map((question) => `${question}${text}`),
    );
  });

  it('takes no reference in small print with it', () => {
    const found = card('ticked', [english(7, '6.5.C1')]);
    expect(answersOf(found).map(({ references }) => references.length)).toEqual(
      QUESTIONS.map(() => 1),
    );
  });
});

describe('a remark below the words', () => {
  it.each([
    ['behind a label in two languages', [{ text: '補足 / Note: 別売りです' }]],
    [
      'behind a label in a cell of its own',
      [{ text: '補足 / Note:' }, { text: '別売りです', x: 140 }],
    ],
  ])('is read %s', (_, remark) => {
    const found = pageOf([
      TITLE,
      ...QUESTIONS.flatMap((question, index) => [
        [{ text: `Q${index + 1}　　${question}` }],
        words(index, 'ticked'),
        ...(index === 3 ? [remark] : []),
      ]),
    ]);
    const remarks = QUESTIONS.map((_question, index) => (index === 3 ? '別売りです' : null));
    expect(answersOf(found).map((answer) => answer.remark)).toEqual(remarks);
  });
});
