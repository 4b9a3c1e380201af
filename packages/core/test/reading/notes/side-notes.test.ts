import { describe, expect, it, test } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { sideNotes } from '../../../src/reading/notes/side-notes.js';
import { mdsOf, NOTED_HEADING, notesIn } from '../support/noted-tables.js';
import { asked, type MadeCell, MDS, readSheets, sheetOf } from '../support/sheets.js';

describe('notes beside the table', () => {
  const beside = (...numbers: readonly string[]) => [
    MDS,
    [...NOTED_HEADING, '', '備考番号', '備考内容'],
    ...asked((index) => [
      '○',
      '',
      '',
      numbers[index] ?? '',
      '',
      ...(numbers[index] === undefined ? [] : [numbers[index], `説明その${index + 1}`]),
    ]),
  ];

  it('are a column of numbers from 1 on with their texts', () => {
    expect(notesIn(mdsOf(beside('1', '2', '3')))).toEqual([
      ['1 説明その1', '2 説明その2', '3 説明その3'],
    ]);
    expect(notesIn(mdsOf(beside('1', '3')))).toEqual([['1 説明その1', '3 説明その2']]);
  });

  it('are none where the numbers begin elsewhere or go back', () => {
    expect(notesIn(mdsOf(beside('2', '3')))).toEqual([[]]);
    expect(notesIn(mdsOf(beside('1', '3', '2')))).toEqual([[]]);
    expect(notesIn(mdsOf(beside('1', '1')))).toEqual([[]]);
    expect(notesIn(mdsOf(beside('1')))).toEqual([[]]);
  });

  /** A table with these cells right of each row, from the first row on. */
  const listedBeside = (
    heading: readonly MadeCell[],
    ...besides: readonly (readonly MadeCell[])[]
  ) =>
    mdsOf([
      MDS,
      [...NOTED_HEADING, ...heading],
      ...asked((index) => ['○', '', '', ...(besides[index] ?? [])]),
    ]);

  it('are none where the numbers are those that the rows point to, and the texts explain the rows', () => {
    const [read] = readSheets(
      listedBeside(
        ['補足説明'],
        ['1', '別売品です。'],
        ['2', '次の版で備えます。'],
        ['3', '院内限定。'],
      ),
    );
    expect(read?.content.notes).toEqual([]);
    expect(read?.content.answers.slice(0, 2).map(({ notes }) => notes)).toEqual([['1'], ['2']]);
  });

  it('stand behind numbers of their own, right of the questions where these stand behind the answers', () => {
    const list = (index: number): MadeCell[] => [`${index + 1}`, `説明その${index + 1}`];
    const noted = (heading: readonly string[], row: (asked: readonly MadeCell[]) => MadeCell[]) =>
      notesIn(
        mdsOf([
          MDS,
          [...heading, '番号', '内容'],
          ...asked(() => []).map((cells, index) => [...row(cells), ...list(index)]),
        ]),
      ).map((notes) => notes.length);
    expect(noted(['回答', 'No.', '項目'], (cells) => ['はい', ...cells])).toEqual([6]);
    expect(noted(['No.', '項目', '回答'], (cells) => [...cells, 'はい'])).toEqual([6]);
    expect(
      noted(['回答', '項目', 'No.', '備考'], ([number = '', question = '']) => [
        'はい',
        question,
        number,
        '',
      ]),
    ).toEqual([6]);
  });

  it('have texts of a few words at least, near their numbers', () => {
    const listed = (text: string, ...gap: readonly MadeCell[]) =>
      notesIn(
        listedBeside(
          ['', '', '番号'],
          ['', '', '', '1', ...gap, text],
          ['', '', '', '2', ...gap, text],
        ),
      );
    expect(listed('別売品。')).toEqual([['1 別売品。', '2 別売品。']]);
    expect(listed('済み。')).toEqual([[]]);
    expect(listed('別売品。', '')).toEqual([['1 別売品。', '2 別売品。']]);
    expect(listed('別売品。', '', '')).toEqual([[]]);
  });
});

describe('notes with number and text in one cell, in a column beside the table', () => {
  const LISTED = ['※1　別売品です。', '※2　次の版で備えます。', '※3　院内限定。'];
  const contentOf = (heading: readonly string[], texts: readonly string[], own = true) =>
    readSheets(
      mdsOf([
        MDS,
        ['No.', '項目', 'はい', 'いいえ', '対象外', ...heading],
        ...asked((index) => [
          '○',
          '',
          '',
          ...(own ? [['※2', '', '', '※1'][index] ?? '', ''] : []),
          texts[index] ?? '',
        ]),
      ]),
    )[0]?.content;
  const listed = (heading: readonly string[], texts: readonly string[], own?: boolean) =>
    contentOf(heading, texts, own)?.notes.map(({ number, text }) => `${number} ${text}`);
  const remarks = (heading: readonly string[], texts: readonly string[], own?: boolean) =>
    contentOf(heading, texts, own)?.answers.map(({ remark, notes }) =>
      [remark, ...notes].filter(Boolean).join(' '),
    );

  it('are a list, and no remarks of the rows they stand beside', () => {
    for (const heading of [['備考'], ['備考', '', '注記']]) {
      expect(listed(heading, LISTED)).toEqual([
        '1 別売品です。',
        '2 次の版で備えます。',
        '3 院内限定。',
      ]);
      expect(remarks(heading, LISTED)).toEqual(['2', '', '', '1', '', '']);
    }
  });

  it('may have several lines', () => {
    expect(listed(['備考'], ['※1　別売品です。\n契約が要ります。', '※2　院内限定。'])).toEqual([
      '1 別売品です。\n契約が要ります。',
      '2 院内限定。',
    ]);
  });

  it('are none where they begin elsewhere, go back, or are called no notes', () => {
    expect(listed(['備考'], LISTED.slice(1))).toEqual([]);
    expect(listed(['備考'], [...LISTED].reverse())).toEqual([]);
    expect(listed(['備考'], LISTED.slice(0, 1))).toEqual([]);
    expect(listed(['備考'], ['1　別売品です。', '2　次の版で備えます。'])).toEqual([]);
  });

  it('are remarks of their rows where the table has no other column for those', () => {
    for (const heading of ['備考', '']) {
      expect(listed([heading], LISTED, false)).toEqual([]);
      expect(remarks([heading], LISTED, false)).toEqual([
        '※1　別売品です。 1',
        '※2　次の版で備えます。 2',
        '※3　院内限定。 3',
        '',
        '',
        '',
      ]);
    }
  });
});

test('notes listed beside the table, a number left out among them', () => {
  const listed = [
    ['注1', '10分で画面を閉じます。'],
    ['注2', '別売の装置を使います。'],
    ['注5', '担当までお尋ねください。'],
  ];
  const rows = asked((index) => ['はい', index === 0 ? '注5' : '', '', ...(listed[index] ?? [])]);
  const [only] = readSheets(sheetOf('MDS', [MDS, ['番号', '質問', '回答', '備考'], ...rows]));
  expect(only?.content.notes.map(({ number }) => number)).toEqual(['1', '2', '5']);
  expect(only?.content.answers.map(({ remark }) => remark)).toEqual(rows.map(() => null));
});

test('notes listed beside some rows are those of these rows, right of their answers', () => {
  const listed = (number: string) => ['設問', 'はい', '', number, `説明その${number}`];
  const rows = ['9', '1', '2', '1'].map(listed);
  const grid = gridOf(sheetPageOf(sheetOf('MDS', rows)));
  const found = sideNotes(grid, 2, 4, 2);
  expect(found.notes.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 説明その1',
    '2 説明その2',
  ]);
  expect([...found.columns]).toEqual([4, 5]);
  expect(sideNotes(grid, 2, 4, 3).notes).toHaveLength(2);
  expect(sideNotes(grid, 2, 4, 4)).toEqual({ notes: [], columns: new Set() });
});
