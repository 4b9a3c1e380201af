import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage, pagesOf } from './pdf-file.js';

/** Pages of running text in two columns: the right one is read below the left one. */

const LEFT = 40;
const RIGHT = 310;
const LINE = '298 100 m 298 780 l S';

const write = (x: number, y: number, text: string) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;
const questions = (x: number, top: number, texts: readonly string[]) =>
  texts.flatMap((text, index) => [
    write(x, top - 60 * index, text),
    write(x + 30, top - 60 * index - 14, 'Yes or No'),
  ]);
const numbered = (from: number, count: number, sign = '') =>
  Array.from({ length: count }, (_, index) => `${sign}${from + index}. Is this kept`);

const textsOf = (...lines: readonly string[]) => textsIn(onePage(lines.join('\n')));

async function textsIn(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return (read.value.pages[0]?.cells ?? []).filter(({ text }) => !/Yes or No/.test(text));
}
const first = (cells: Awaited<ReturnType<typeof textsOf>>) => cells.map(({ text }) => text);
const title = write(
  LEFT,
  810,
  'A title over both columns of this page, which is long enough to cross',
);

describe('the right one of two columns of text stands below the left one', () => {
  test('though a number of a section stands among those of the questions, and a wrapped reference', async () => {
    const cells = await textsOf(
      title,
      ...questions(LEFT, 760, numbered(1, 5)),
      ...questions(RIGHT, 760, [...numbered(6, 3), '2 Of backups', ...numbered(9, 2)]),
      write(RIGHT + 20, 734, '1)'),
    );
    expect(first(cells).slice(1, 6)).toEqual(numbered(1, 5));
  });

  test('where its numbers go on with those of the left one', async () => {
    const cells = await textsOf(
      title,
      ...questions(LEFT, 760, numbered(1, 5, 'M-')),
      ...questions(RIGHT, 760, numbered(6, 5, 'M-')),
    );
    expect(first(cells).slice(1)).toEqual(numbered(1, 10, 'M-'));
    // It is cited where it is printed.
    const { page } = cells.at(-1) ?? {};
    expect(page?.box.x).toBe(RIGHT);
    expect(page?.box.y).toBeLessThan(600);
  });

  test('where its numbers are those of chapters', async () => {
    const inChapter = (chapter: number, from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `${chapter}.${from + at} Is this kept`);
    const cells = await textsOf(
      title,
      ...questions(LEFT, 760, inChapter(1, 1, 5)),
      ...questions(RIGHT, 760, [...inChapter(1, 6, 2), ...inChapter(2, 1, 3)]),
    );
    expect(first(cells).slice(1)).toEqual([...inChapter(1, 1, 7), ...inChapter(2, 1, 3)]);
  });

  test('but for what one side alone has below the line between them', async () => {
    const cells = await textsOf(
      title,
      ...questions(LEFT, 760, numbered(1, 5)),
      ...questions(RIGHT, 760, numbered(6, 5)),
      '298 490 m 298 780 l S',
      write(LEFT, 460, 'Remarks'),
    );
    expect(first(cells).slice(1)).toEqual([...numbered(1, 10), 'Remarks']);
  });

  test('but for a line above both, such as a hint and the date', async () => {
    const page = (y: number) =>
      textsOf(
        title,
        write(LEFT, y, 'Answers stand below'),
        write(330, y, 'Date 2026-01-02'),
        ...questions(LEFT, 760, numbered(1, 5, 'M-')),
        ...questions(RIGHT, 760, numbered(6, 5, 'M-')),
      );
    const above = await page(790);
    expect(first(above).slice(1, 3)).toEqual(['Answers stand below', 'Date 2026-01-02']);
    expect(first(above).slice(3)).toEqual(numbered(1, 10, 'M-'));
    // Right above the first questions it belongs to them.
    expect(first(await page(774)).indexOf('Date 2026-01-02')).toBeGreaterThan(5);
  });

  test('but for what a letter prints above both, at the right or in the middle', async () => {
    const cells = await textsOf(
      title,
      write(LEFT, 800, 'the end of a sentence'),
      write(365, 790, 'Yours'),
      write(294, 780, 'List'),
      ...questions(LEFT, 760, numbered(1, 5)),
      ...questions(RIGHT, 760, numbered(6, 5)),
    );
    expect(first(cells).slice(2)).toEqual(['Yours', 'List', ...numbered(1, 10)]);
  });

  test('on the page they go on to, however few lines are left', async () => {
    const begun = [
      title,
      ...questions(LEFT, 760, numbered(1, 5)),
      ...questions(RIGHT, 760, numbered(6, 5)),
    ];
    const below = write(
      LEFT,
      600,
      'A sentence over both columns of this page, which is long enough to cross',
    );
    const lastOf = async (...lines: readonly string[]) => {
      const pages = [begun, [...lines, below]].map((own) => own.join('\n'));
      return first(await textsIn(pagesOf(pages))).slice(11, -1);
    };
    const [one, other] = [write(LEFT, 780, '11. Is this kept'), write(RIGHT + 12, 780, 'in part')];
    const more = write(LEFT + 12, 766, 'for long');
    // A line between them tells it, or numbers that count on.
    expect(await lastOf(one, more, other, '298 760 m 298 790 l S')).toEqual([
      '11. Is this kept',
      'for long',
      'in part',
    ]);
    expect(await lastOf(one, more, write(RIGHT, 780, '12. Is this kept'))).toEqual([
      '11. Is this kept',
      'for long',
      '12. Is this kept',
    ]);
    expect((await lastOf(one, more, other)).at(-1)).toBe('for long');
  });

  test('where a line parts them and their rows do not match', async () => {
    const ask = (word: string) =>
      Array.from({ length: 5 }, (_, at) => `${word} of kind ${'abcde'[at]}`);
    const page = (top: number, ...more: readonly string[]) =>
      textsOf(
        title,
        ...questions(LEFT, 760, ask('Locks')),
        ...questions(RIGHT, top, ask('Logs')),
        ...more,
      );
    expect(first(await page(735, LINE)).slice(1)).toEqual([...ask('Locks'), ...ask('Logs')]);
    expect(first(await page(760, LINE)).slice(1, 3)).toEqual(['Locks of kind a', 'Logs of kind a']);
    // The same words at the same place tell as much as a line does; without either nothing is moved.
    expect(first(await page(735)).slice(1)).toEqual([...ask('Locks'), ...ask('Logs')]);
    const plain = (x: number, top: number, word: string) =>
      Array.from({ length: 8 }, (_, at) =>
        write(x, top - 40 * at, `${word} of kind ${'abcdefgh'[at]}, or another`),
      );
    const unlike = await textsOf(title, ...plain(LEFT, 760, 'Locks'), ...plain(RIGHT, 745, 'Logs'));
    expect(first(unlike).slice(1, 3).join()).toMatch(/^Locks of kind a.*Logs of kind a/);
    // The number of the page stands below the line, over it.
    const parted = await textsOf(
      title,
      ...plain(LEFT, 760, 'Locks'),
      ...plain(RIGHT, 745, 'Logs'),
      '298 460 m 298 780 l S',
      write(295, 30, '7'),
    );
    expect(first(parted).slice(8, 10).join()).toMatch(/^Locks of kind h.*Logs of kind a/);
  });
});

describe('two columns stay side by side', () => {
  test.each([
    ['both count from one', numbered(1, 5), []],
    ['rules run through both', numbered(6, 5), ['40 730 m 540 730 l S']],
    ['more uprights make a table of them', numbered(6, 5), ['60 100 m 60 780 l S']],
  ])('where %s', async (_, right, more) => {
    const cells = await textsOf(
      title,
      ...questions(LEFT, 760, numbered(1, 5)),
      ...questions(RIGHT, 760, right),
      ...more,
    );
    expect(first(cells).indexOf(right[0] ?? '')).toBeLessThan(3);
  });
});
