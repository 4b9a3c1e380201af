import { describe, expect, test } from 'vitest';
import { type Cell, readDisclosures } from '../../../src/index.js';
import { QUESTIONS } from '../support/sheets.js';

/** Pages that print their text at its true size: what small and large type tells beside the words. */

interface Printed {
  readonly text: string;
  readonly size: number;
  readonly col?: number;
  readonly x?: number;
}

const GAP = 4;

/** Cells of a page, row by row, each row right below the one before. */
function cellsOf(rows: readonly (readonly Printed[])[]): readonly Cell[] {
  let y = 40;
  return rows.flatMap((texts, row) => {
    const top = y;
    y += GAP + Math.max(...texts.map(({ size }) => size));
    return texts.map(({ text, size, col = 1, x = col === 1 ? 40 : 400 }): Cell => {
      const box = { x, y: top, width: size * text.length, height: size };
      const characters = [...text].map((_, at) => ({ ...box, x: x + at * size, width: size }));
      const place = { row: row + 1, col, rowSpan: 1, colSpan: 1 };
      return { ...place, text, box, characters, textSize: size, address: `p.1 (${x}, ${top})` };
    });
  });
}

const answersOf = (cells: readonly Cell[]) =>
  readDisclosures(
    { adapter: 'pdf', facts: [], pages: [{ name: 'p.1', kind: 'pdf', drawings: [], cells }] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  ).disclosures.flatMap(({ content }) =>
    content.answers.map(({ question, state, remark }) => [question, state, remark]),
  );

const title = [{ text: '医療情報セキュリティ開示書（MDS）', size: 18 }];
const asked = (question: string) => [
  { text: question, size: 10 },
  { text: 'はい', size: 10, col: 2 },
];
const rowsWith = (at: number, ...lines: readonly Printed[]) => [
  title,
  ...QUESTIONS.flatMap((question, index) => [
    asked(question),
    ...(index === at ? lines.map((line) => [line]) : []),
  ]),
];
const remarksOf = (rows: readonly (readonly Printed[])[]) =>
  answersOf(cellsOf(rows)).map(([, , remark]) => remark);

describe('small print below an answered row', () => {
  test('is its remark, on as many lines as it takes', () => {
    const remarks = remarksOf(
      rowsWith(
        2,
        { text: 'ログの閲覧には別売りの', size: 8, x: 50 },
        { text: 'ツールが要ります。', size: 8, x: 50 },
      ),
    );
    expect(remarks).toHaveLength(QUESTIONS.length);
    expect(remarks[2]).toBe('ログの閲覧には別売りのツールが要ります。');
    expect(remarks.filter((remark) => remark === null)).toHaveLength(QUESTIONS.length - 1);
  });

  test('is none far right of the question, or where it closes the document', () => {
    const isNone = (text: string, x: number) =>
      expect(remarksOf(rowsWith(5, { text, size: 8, x }))[5]).toBeNull();
    isNone('担当：企画部', 500);
    isNone('ご回答ありがとうございました。', 50);
    isNone('以上', 50);
    expect(remarksOf(rowsWith(5, { text: '担当：企画部', size: 8, x: 50 }))[5]).not.toBeNull();
  });

  test('is none in the type of the questions, behind a number, or far below', () => {
    const none = QUESTIONS.map(() => null);
    const isNone = (rows: readonly (readonly Printed[])[]) =>
      expect(remarksOf(rows).slice(0, 3)).toEqual(none.slice(0, 3));
    isNone(rowsWith(2, { text: '別売りのツールが要ります。', size: 10, x: 50 }));
    isNone(rowsWith(2, { text: '8. 別売りのツールが要ります。', size: 8, x: 50 }));
    const cells = cellsOf(rowsWith(5, { text: '別売りのツールが要ります。', size: 8, x: 50 }));
    const below = cells.map((cell) =>
      cell.textSize === 8
        ? { ...cell, characters: cell.characters?.map((box) => ({ ...box, y: box.y + 40 })) ?? [] }
        : cell,
    );
    expect(answersOf(below).every(([, , remark]) => remark === null)).toBe(true);
  });
});

test('a numbered question on two lines above its labelled answer is one', () => {
  const read = answersOf(
    cellsOf([
      title,
      ...QUESTIONS.flatMap((question, index) => [
        [{ text: `${index + 1}. ${question.slice(0, 8)}`, size: 10 }],
        [{ text: question.slice(8), size: 10, x: 52 }],
        [{ text: '【回答】はい', size: 10, x: 52 }],
      ]),
    ]),
  );
  expect(read.map(([question, state]) => [question, state])).toEqual(
    QUESTIONS.map((question) => [question.replace(/（.*/, ''), 'marked']),
  );
});

test('a line in larger type than any question is a heading, whatever it says', () => {
  const asks = '時刻情報の信頼性を確保している';
  const questions = (size: number) =>
    answersOf(cellsOf(rowsWith(2, { text: asks, size }))).map(([question]) => question);
  expect(questions(10)).toContain(asks);
  expect(questions(14)).not.toContain(asks);
  expect(questions(14)).toHaveLength(QUESTIONS.length);
});

test('references at the beginning of small print are those of the row, what follows them is its remark', () => {
  const print = (index: number) => (index % 2 === 0 ? '6.2.C1' : '6.8.C2、6.8.C3 ログは別売です');
  const cells = cellsOf([
    title,
    ...QUESTIONS.flatMap((question, index) => [
      asked(question.replace(/（.*/, '')),
      [{ text: print(index), size: 8 }],
    ]),
  ]);
  const [content] = readDisclosures(
    { adapter: 'pdf', facts: [], pages: [{ name: 'p.1', kind: 'pdf', drawings: [], cells }] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  ).disclosures.map((disclosure) => disclosure.content);
  expect(content?.answers.map(({ references, remark }) => [references, remark])).toEqual(
    QUESTIONS.map((_, index) =>
      index % 2 === 0 ? [['6.2.C1'], null] : [['6.8.C2', '6.8.C3'], 'ログは別売です'],
    ),
  );
});

test('what is smaller than nearly all questions is small print, even if it once stands beside an answer', () => {
  const rows = Array.from({ length: 5 }, () => QUESTIONS).flat();
  const cells = cellsOf([
    title,
    ...rows.map((question) => asked(question)),
    [
      { text: 'コメント：改定中です', size: 8 },
      { text: 'はい', size: 10, col: 2 },
    ],
    asked('記録媒体の劣化に備える機能がある（7.3.C3(1)）'),
    [{ text: 'コメント：別売です', size: 8 }],
  ]);
  expect(answersOf(cells).at(-1)?.[2]).toBe('別売です');
});

describe('small print inside the cells of questions', () => {
  /** Questions of which some have a line more in their own cell, in type of a size. */
  const inside = (size: number, has: (index: number) => boolean): readonly Cell[] =>
    cellsOf([title, ...QUESTIONS.map(asked)]).map((cell, at): Cell => {
      if (cell.col !== 1 || at === 0 || !has(at)) return cell;
      const small = { ...cell.box, y: cell.box.y + 12, width: size, height: size };
      const print = '\n別売です';
      return {
        ...cell,
        text: `${cell.text}${print}`,
        characters: [...(cell.characters ?? []), ...[...print].map(() => small)],
      };
    });

  test('is the remark of its row', () => {
    const remarks = answersOf(inside(7, (at) => at === 1)).map(([, , remark]) => remark);
    expect(remarks).toEqual(QUESTIONS.map((_, index) => (index === 0 ? '別売です' : null)));
  });

  test('is part of the question in its type, or where most questions have some', () => {
    for (const cells of [inside(10, (at) => at === 1), inside(7, () => true)])
      expect(answersOf(cells).every(([, , remark]) => remark === null)).toBe(true);
  });
});

test("a value that begins higher than its label is the label's, and no edition of the form", () => {
  const cells = cellsOf([
    title,
    [{ text: '第5.3版', size: 12, col: 2, x: 200 }],
    [{ text: '版数', size: 10 }],
    ...QUESTIONS.map(asked),
  ]).map((cell) => (cell.text === '第5.3版' ? { ...cell, rowSpan: 2 } : cell));
  const [only] = readDisclosures(
    { adapter: 'pdf', facts: [], pages: [{ name: 'p.1', kind: 'pdf', drawings: [], cells }] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  ).disclosures;
  expect(only?.content.header.version).toBe('第5.3版');
  expect(only?.content.form.edition).toBeNull();
});
