import { describe, expect, test } from 'vitest';
import { type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

/** Cards side by side: what stands in one belongs to no other. */

const ANSWERS = ['はい', 'いいえ', '', '対象外', 'いいえ', 'はい'];
const READ = ['yes', 'no', 'blank', 'not-applicable', 'no', 'yes'];
const QUESTION = QUESTIONS.map((question) => question.replace(/（.*）$/, ''));
const REFERENCE = QUESTIONS.map((question) => /（(.*)）/.exec(question)?.[1] ?? '');
const remarkOf = (index: number) => (index % 3 === 1 ? `${index}台まで` : '');

/** The lines of a card. */
type CardOf = (index: number) => readonly (readonly MadeCell[])[];

/** Where the cards stand: so many on a line, empty columns between them, counted along the lines or down. */
interface Abreast {
  readonly columns?: number;
  readonly between?: number;
  readonly down?: boolean;
}

function abreast(cardOf: CardOf, { columns = 2, between = 1, down = false }: Abreast = {}) {
  const lines = Math.ceil(QUESTIONS.length / columns);
  const rows = Array.from({ length: lines }, (_, line) => {
    const cards = Array.from({ length: columns }, (__, column) => {
      const index = down ? column * lines + line : line * columns + column;
      return index < QUESTIONS.length ? cardOf(index) : [];
    });
    const width = Math.max(...cards.flatMap((card) => card.map(({ length }) => length)));
    return Array.from({ length: Math.max(...cards.map(({ length }) => length)) }, (__, at) =>
      cards.flatMap((card) =>
        Array.from({ length: width + between }, (___, col) => card[at]?.[col] ?? ''),
      ),
    );
  });
  return sheetOf('MDS', [MDS, ['製品名', '架空ビューア'], ...rows.flatMap((row) => [...row, []])]);
}

const read = (page: ReturnType<typeof abreast>) =>
  readSheets(page).flatMap(({ content }) =>
    content.answers.map(({ number, question, references, choice, state, remark }) => [
      number,
      question,
      references.join(),
      choice ?? state,
      remark ?? '',
    ]),
  );

/** What is to be read of all cards, `Q` before their numbers. */
const all = (prefix: string, remarks = true) =>
  QUESTION.map((question, index) => [
    `${prefix}${index + 1}`,
    question,
    REFERENCE[index],
    READ[index],
    remarks ? remarkOf(index) : '',
  ]);

const words = (index: number) =>
  ['はい', 'いいえ', '対象外']
    .map((word) => `${word === ANSWERS[index] ? '■' : '□'}${word}`)
    .join('　');

const captioned: CardOf = (index) => [
  [{ text: `Q${index + 1}　対応項番：${REFERENCE[index]}`, colSpan: 2 }, ''],
  [{ text: QUESTION[index] ?? '', colSpan: 2 }, ''],
  ['ご回答', ANSWERS[index] ?? ''],
  ['補足', remarkOf(index)],
];

/** The number stands left of the labels. */
const numbered: CardOf = (index) => [
  [`${index + 1}`, { text: QUESTIONS[index] ?? '', colSpan: 2 }, ''],
  ['', '回答', ANSWERS[index] ?? ''],
  ['', '備考', remarkOf(index)],
];

const inTheirCells: CardOf = (index) => [
  [`${index + 1}. ${QUESTIONS[index]}`],
  [`【回答】${ANSWERS[index]}`],
  [remarkOf(index) === '' ? '' : `【備考】${remarkOf(index)}`],
];

const onOneLine: CardOf = (index) => [
  [`問${index + 1}`, QUESTIONS[index] ?? ''],
  ['回答', ANSWERS[index] ?? '', '備考', remarkOf(index)],
];

/** Every second card is longer: answers stand on no line together. */
const unequal: CardOf = (index) => [
  [`${index + 1}`, ''],
  [{ text: QUESTIONS[index] ?? '', colSpan: 2 }, ''],
  ...(index % 2 === 1 ? [[{ text: '該当する場合は備考にお書きください', colSpan: 2 }, '']] : []),
  ['回答', ANSWERS[index] ?? ''],
  ['備考', remarkOf(index)],
];

describe('cards side by side', () => {
  const shapes: readonly (readonly [string, string, CardOf])[] = [
    ['with a caption above each question', 'Q', captioned],
    ['with the number left of the labels', '', numbered],
    ['with labels in the cells of what they name', '', inTheirCells],
    ['with answer and remark on one line', '問', onOneLine],
  ];
  const ways: readonly Abreast[] = [
    {},
    { between: 0 },
    { columns: 3, between: 0 },
    { columns: 3 },
    { down: true },
  ];
  test.each(shapes.flatMap((shape) => ways.map((way) => [...shape, way] as const)))(
    '%s',
    (_, prefix, cardOf, way) => {
      expect(read(abreast(cardOf, way))).toEqual(all(prefix));
    },
  );

  test.each([0, 1])('of unequal length', (between) => {
    expect(read(abreast(unequal, { between }))).toEqual(all(''));
  });

  test('the last line with fewer than the others', () => {
    expect(read(abreast(captioned, { columns: 4 }))).toEqual(all('Q'));
  });

  test.each(ways)('with words to choose from', (way) => {
    const labelled: CardOf = (index) => [
      [`${index + 1}. ${QUESTIONS[index]}`],
      ['回答', words(index)],
    ];
    expect(read(abreast(labelled, way))).toEqual(all('', false));
    const below: CardOf = (index) => [[`${index + 1}. ${QUESTIONS[index]}`], [words(index)]];
    expect(read(abreast(below, way))).toEqual(all('', false));
  });
});

describe('what only looks like cards side by side', () => {
  test('labels that are indented below some questions', () => {
    const page = sheetOf('MDS', [
      MDS,
      ...QUESTIONS.flatMap((question, index): MadeCell[][] => {
        const indent: MadeCell[] = index % 2 === 1 ? [''] : [];
        return [
          [...indent, `${index + 1}`, question],
          [...indent, '回答', ANSWERS[index] ?? ''],
        ];
      }),
    ]);
    expect(read(page)).toEqual(all('', false));
  });

  test('the words of two products beside each question', () => {
    const page = sheetOf('MDS', [
      MDS,
      ['No.', '設問', '製品甲', '製品乙'],
      ...QUESTIONS.map((question, index) => [
        `${index + 1}`,
        question,
        words(index),
        words((index + 3) % QUESTIONS.length),
      ]),
    ]);
    const answers = readSheets(page).map(({ content }) =>
      content.answers.map(({ choice, state }) => choice ?? state),
    );
    expect(answers).toEqual([READ, [...READ.slice(3), ...READ.slice(0, 3)]]);
  });

  test('is read as nothing where a question reaches into the card beside it', () => {
    const reaching: CardOf = (index) => [
      [{ text: `${index + 1}. ${QUESTIONS[index]}`, colSpan: index === 2 ? 3 : 2 }, ''],
      ['回答', ANSWERS[index] ?? ''],
    ];
    expect(read(abreast(reaching, { between: 0 }))).toEqual([]);
  });
});
