import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage, pagesOf } from './pdf-file.js';

const cellsOf = async (bytes: Uint8Array) => {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0]?.cells ?? [];
};
const textAt = (x: number, y: number, text: string) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;

describe('stripes that paint every second row', () => {
  const row = (y: number, number: string, question: string, answer: string) =>
    [
      textAt(40, y, number),
      textAt(70, y, question),
      ...(answer === '' ? [] : [textAt(400, y, answer), textAt(480, y, 'ok')]),
    ].join('\n');
  const stripe = (y: number) => `0.9 0.9 0.8 rg 36 ${y - 5} 520 17 re f 0 g`;
  const lines = [
    row(717, '1.', 'Is there a lock?', 'Yes'),
    ...[700, 666, 632, 598].map(stripe),
    row(700, '2.', 'Is there a log?', 'No'),
    row(683, '3.', 'Is there a key?', 'Yes'),
    row(666, '4.', 'Is there a plan?', 'Yes'),
    row(654, '6.5', 'Techniques', ''),
    row(642, '5.', 'Is there a test?', 'No'),
    row(632, '6.', 'Is there a copy?', 'Yes'),
    row(615, '7.', 'Is there a list?', 'Yes'),
    row(598, '8.', 'Is there a door?', 'No'),
    row(581, '9.', 'Is there a wall?', 'Yes'),
  ];

  test('part no heading from the row below it, and the rows at both ends belong to the table', async () => {
    const cells = await cellsOf(onePage(lines.join('\n')));
    const numbers = cells.filter(({ col }) => col === 1).map(({ text }) => text);
    expect(numbers).toEqual(['1.', '2.', '3.', '4.', '6.5', '5.', '6.', '7.', '8.', '9.']);
    const answers = cells.filter(({ text }) => /^(?:Yes|No)$/.test(text));
    expect(new Set(answers.map(({ col }) => col)).size).toBe(1);
    expect(answers).toHaveLength(9);
  });
});

test('the header of a second form is no running line, though it stands where the first one stood', async () => {
  const page = (title: string, number: number) =>
    [
      textAt(40, 815, 'Printed by Example'),
      textAt(40, 800, title),
      textAt(40, 780, 'Date 2026-01-02'),
      textAt(40, 500, `Text of part ${title}`),
      textAt(280, 20, `${number} / 2`),
    ].join('\n');
  const texts = (await cellsOf(pagesOf([page('First form', 1), page('Second form', 2)]))).map(
    ({ text }) => text,
  );
  expect(texts.filter((text) => text === 'Date 2026-01-02')).toHaveLength(2);
  expect(texts.filter((text) => text === 'Printed by Example')).toHaveLength(1);
});

test('a number set lower than the text beside it stands on its line', async () => {
  const notes = ['first', 'second', 'third'].flatMap((text, index) => [
    textAt(90, 700 - 18 * index, `The ${text} note`),
    textAt(40, 694 - 18 * index, `Note ${index + 1}`),
  ]);
  const cells = await cellsOf(onePage(notes.join('\n')));
  expect(new Set(cells.map(({ row }) => row)).size).toBe(3);
});

describe('words to choose from', () => {
  const ruled = (y: number) => `36 ${y - 4} m 560 ${y - 4} l S`;
  const row = (y: number, number: string, question: string) =>
    [
      textAt(40, y, number),
      textAt(70, y, question),
      textAt(400, y, 'Yes'),
      textAt(440, y, 'No'),
      textAt(462, y, 'None'),
      ruled(y),
    ].join('\n');
  const questions = ['a lock', 'a log', 'a key', 'a plan', 'a test'];
  const rows = [
    textAt(70, 720, 'Question'),
    textAt(420, 720, 'Answer'),
    ruled(720),
    ...questions.map((what, index) => row(703 - 17 * index, `${index + 1}`, `Is there ${what}?`)),
  ];

  test('stand in columns of their own, though closer to one another than columns are', async () => {
    const cells = await cellsOf(onePage(rows.join('\n')));
    const offered = cells.filter(({ text }) => /^(?:Yes|No|None)$/.test(text));
    expect(offered).toHaveLength(3 * questions.length);
    expect(new Set(offered.map(({ col }) => col)).size).toBe(3);
  });

  test('do not mix with a watermark that runs aslant across them', async () => {
    const mark = 'BT /F 40 Tf 0.8 0.6 -0.6 0.8 380 610 Tm (DRAFT) Tj ET';
    await expectUnchanged(mark);
  });

  test('do not mix with a letter behind them that is far larger than any title', async () => {
    await expectUnchanged('BT /F 180 Tf 0.9 g 200 600 Td (C) Tj 0 g ET');
  });

  async function expectUnchanged(mark: string) {
    const plain = await cellsOf(onePage(rows.join('\n')));
    const marked = await cellsOf(onePage([...rows, mark].join('\n')));
    expect(marked.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
  }
});

test('what stands often between the edges of pages is no running line where it stands at one', async () => {
  const page = (from: number) =>
    [
      textAt(40, 815, 'Answer: yes'),
      ...[0, 1, 2].flatMap((at) => [
        textAt(40, 600 - 60 * at, `${from + at}. Is part ${from + at} there?`),
        textAt(60, 580 - 60 * at, 'Answer: yes'),
      ]),
    ].join('\n');
  const texts = (await cellsOf(pagesOf([page(1), page(4)]))).map(({ text }) => text);
  expect(texts.filter((text) => text === 'Answer: yes')).toHaveLength(8);
});

test('a number or a bullet at the edge of a page that stands close before a text is none of the page', async () => {
  const page = (lead: string, x: number) =>
    [
      textAt(40, 800, lead),
      textAt(x, 800, `Is this kept on page ${x}?`),
      ...[0, 1, 2].map((at) => textAt(70, 600 - 40 * at, `Text ${at} of page ${x}`)),
      textAt(280, 20, '7'),
    ].join('\n');
  const textsOf = async (...pages: string[]) =>
    (await cellsOf(pagesOf(pages))).map(({ text }) => text);
  const numbered = await textsOf(page('22', 66), page('47', 67));
  expect(numbered.filter((text) => /^(?:22|47|7)/.test(text))).toHaveLength(2);
  const bulleted = await textsOf(page('*', 66), page('*', 67));
  expect(bulleted.filter((text) => text.startsWith('*'))).toHaveLength(2);
  expect(
    (await textsOf(page('3', 300), page('4', 301))).filter((text) => /^[34]$/.test(text)),
  ).toEqual([]);
});
