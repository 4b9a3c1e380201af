import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage, pagesOf } from './pdf-file.js';

/** Cards in columns, one question each: in which order they are read, and where they are cited. */

const HIGH = 60;
const WIDE = 240;
const LEFT = 40;
const RIGHT = 310;

const write = (x: number, y: number, text: string) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;
/** A card whose upper edge stands at `y` above the foot of the page. */
const card = (x: number, y: number, text: string, high = HIGH) =>
  [
    `${x} ${y - high} ${WIDE} ${high} re S`,
    write(x + 8, y - 16, text),
    write(x + 40, y - 44, 'Yes or No'),
  ].join('\n');

async function cellsOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0]?.cells ?? [];
}
const questionsOf = async (...lines: string[]) =>
  (await cellsOf(onePage(lines.join('\n')))).flatMap(({ text }) =>
    /Yes or No/.test(text) ? [] : [text],
  );

describe('cards of several columns', () => {
  test('whose heights differ are read down each column, with the headings in it', async () => {
    expect(
      await questionsOf(
        write(LEFT, 800, 'A title over both columns of this page of cards, which is long'),
        card(LEFT, 760, 'First of all'),
        card(LEFT, 690, 'Second of all', 90),
        card(LEFT, 590, 'Third of all'),
        write(RIGHT, 764, 'A heading'),
        card(RIGHT, 758, 'Fourth of all', 75),
        card(RIGHT, 676, 'Fifth of all'),
        write(LEFT, 40, 'The foot'),
      ),
    ).toEqual([
      'A title over both columns of this page of cards, which is long',
      'First of all',
      'Second of all',
      'Third of all',
      'A heading',
      'Fourth of all',
      'Fifth of all',
      'The foot',
    ]);
  });

  const grid = (...texts: string[]) =>
    texts.map((text, at) => card(at % 2 === 0 ? LEFT : RIGHT, 760 - 70 * Math.floor(at / 2), text));

  test('that begin side by side are read row by row', async () => {
    const texts = ['Is it one?', 'Is it two?', 'Is it three?', 'Is it four?'];
    expect(await questionsOf(...grid(...texts))).toEqual(texts);
  });

  test('may be low and say little among others, but make no cards by themselves', async () => {
    const low = (x: number, y: number) => [
      `${x} ${y - 20} ${WIDE} 20 re S`,
      write(x + 8, y - 14, 'x'),
    ];
    const four = [LEFT, RIGHT].flatMap((x) => [...low(x, 480), ...low(x, 450)]);
    const texts = ['Is it one?', 'Is it two?', 'Is it three?', 'Is it four?'];
    const read = await readPdf(onePage([...grid(...texts), ...four].join('\n')));
    const alone = await readPdf(onePage(four.join('\n')));
    if (!read.ok || !alone.ok) expect.fail('not read');
    const placesOf = ({ pages: [page] }: typeof read.value) =>
      (page?.cells ?? []).flatMap(({ text, row }) => (text === 'x' ? [row] : []));
    expect(new Set(placesOf(read.value)).size).toBe(4);
    expect(new Set(placesOf(alone.value)).size).toBe(2);
  });

  test('of which one is as high as two beside it are read down each column', async () => {
    expect(
      await questionsOf(
        card(LEFT, 760, 'First of all'),
        card(LEFT, 690, 'Second of all'),
        card(RIGHT, 760, 'Third of all', 190),
        card(LEFT, 560, 'Fourth of all'),
        card(RIGHT, 560, 'Fifth of all'),
      ),
    ).toEqual(['First of all', 'Second of all', 'Fourth of all', 'Third of all', 'Fifth of all']);
  });

  test('are read as their numbers count', async () => {
    expect(
      await questionsOf(...grid('Q1 one', 'Q4 four', 'Q2 two', 'Q5 five', 'Q3 three')),
    ).toEqual(['Q1 one', 'Q2 two', 'Q3 three', 'Q4 four', 'Q5 five']);
  });

  test('below a heading over all columns come after those above it', async () => {
    expect(
      await questionsOf(
        ...grid('Q1 one', 'Q3 three', 'Q2 two', 'Q4 four'),
        write(LEFT, 606, 'The second part'),
        card(LEFT, 590, 'Q5 five'),
        card(RIGHT, 590, 'Q7 seven'),
        card(LEFT, 520, 'Q6 six'),
      ),
    ).toEqual([
      'Q1 one',
      'Q2 two',
      'Q3 three',
      'Q4 four',
      'The second part',
      'Q5 five',
      'Q6 six',
      'Q7 seven',
    ]);
  });

  test('are cited where they are printed, and the foot of the next page is printed but once', async () => {
    const page = (number: number, ...cards: readonly string[]) =>
      [...cards, write(LEFT, 30, `Example company, page ${number}`)].join('\n');
    const cells = await cellsOf(
      pagesOf([
        page(1, ...grid('Q1 one', 'Q3 three', 'Q2 two', 'Q4 four')),
        page(2, ...grid('Q5 five', 'Q8 eight', 'Q6 six', 'Q9 nine', 'Q7 seven')),
      ]),
    );
    const eighth = cells.find(({ text }) => text === 'Q8 eight');
    expect(eighth?.page?.number).toBe(2);
    expect(eighth?.page?.box.x).toBeGreaterThan(RIGHT - 5);
    expect(cells.filter(({ text }) => text.startsWith('Example company'))).toHaveLength(1);
  });
});

describe('a card with its answer at the end of its first line', () => {
  const answered = (x: number, y: number, at: number, answer: string) =>
    [
      `${x} ${y - HIGH} ${WIDE} ${HIGH} re S`,
      write(x + 8, y - 16, `Q${at}`),
      write(x + 200, y - 16, answer),
      write(x + 8, y - 36, 'Is_everything_kept_for_as_long_as_asked_or'),
      write(x + 8, y - 48, 'longer?'),
    ].join('\n');
  const QUESTION = 'Is_everything_kept_for_as_long_as_asked_orlonger?';
  const page = (...answers: readonly string[]) =>
    answers
      .map((answer, at) =>
        answered(at % 2 === 0 ? LEFT : RIGHT, 760 - 70 * Math.floor(at / 2), at + 1, answer),
      )
      .join('\n');
  const rowsOf = async (...pages: readonly string[]) => {
    const byRow = new Map<number, string[]>();
    for (const { row, text } of await cellsOf(pagesOf(pages)))
      byRow.set(row, [...(byRow.get(row) ?? []), text.replace(/\s/g, '')]);
    return [...byRow.values()];
  };

  test('is a row of two cells, though its question runs on below the answer', async () => {
    expect(await rowsOf(page('Yes', 'No', 'Yes', 'No', 'Yes', 'Yes'))).toEqual(
      ['Yes', 'No', 'Yes', 'No', 'Yes', 'Yes'].map((answer, at) => [
        `Q${at + 1}${QUESTION}`,
        answer,
      ]),
    );
  });

  test('is a row of its own without an answer as well, and alone on the last page', async () => {
    const rows = await rowsOf(page('Yes', 'No', 'Yes', '', 'Yes', 'Yes', ''), page('No'));
    expect(rows).toHaveLength(8);
    expect(rows[3]).toEqual([`Q4${QUESTION}`]);
    expect(rows[6]).toEqual([`Q7${QUESTION}`]);
    expect(rows[7]).toEqual([`Q1${QUESTION}`, 'No']);
  });
});

test('the last character of a text that lies over the edge of a column stays with it', async () => {
  const row = (y: number, question: string, answer: string) =>
    [write(40, y, question), write(300, y, answer), write(400, y, 'ok')].join('\n');
  const rows = [700, 680, 660, 640, 620].map((y, at) => row(y, `Is it ${at}?`, 'Yes'));
  // The edge lies 12 points left of the answers, the line ends just behind it.
  const cells = await cellsOf(
    onePage(
      [...rows, write(40, 608, `${'i'.repeat(109)}o.`), row(590, 'Is it 9?', 'No')].join('\n'),
    ),
  );
  expect(cells.filter(({ text }) => text.startsWith('iii')).map(({ text }) => text.length)).toEqual(
    [111],
  );
});

test('a word wider than its column stays whole, and the question beside it as well', async () => {
  const row = (y: number, question: string, answer: string, x = 300) =>
    [write(40, y, question), write(x, y, answer), write(350, y, 'ok')].join('\n');
  const rows = [700, 680, 660, 640, 620].map((y, at) => row(y, `Is it ${at}?`, 'Yes'));
  // It reaches over the edge that the other answers tell, 12 points left of them.
  const wide = row(600, 'Is it 9?', 'Yes or maybe', 285);
  const cells = await cellsOf(onePage([...rows, wide].join('\n')));
  const own = cells.filter(({ row: at }) => at === 6).map(({ text }) => text);
  expect(own).toEqual(['Is it 9?', 'Yes or maybe', 'ok']);
});
