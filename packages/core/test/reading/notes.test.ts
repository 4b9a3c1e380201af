import { describe, expect, it, test } from 'vitest';
import type { Drawing, Page } from '../../src/index.js';
import { asked, type MadeCell, QUESTIONS, readSheets, sheetOf } from './made.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書'];
const HEADING = ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'];
/** A table whose rows all say はい and point to the notes named, the first row to the first. */
const table = (...notes: readonly MadeCell[]) => [
  TITLE,
  HEADING,
  ...asked((index) => ['○', '', '', notes[index] ?? '']),
];
const formOf = (
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
  name = 'MDS',
): Page => sheetOf(name, rows, drawings);

const notesIn = (...pages: readonly Page[]) =>
  readSheets(...pages).map(({ content }) =>
    content.notes.map(({ number, text }) => `${number} ${text}`),
  );

describe('notes below the table', () => {
  it('stand with their number in a cell of its own, or before their text', () => {
    expect(
      notesIn(
        formOf([
          ...table('1', '2', '3'),
          ['備考記載欄'],
          ['1', '別売品です。'],
          ['備考2：次の版で備えます。'],
          ['※3', '', 'ある機種で、', '使えます。'],
        ]),
      ),
    ).toEqual([['1 別売品です。', '2 次の版で備えます。', '3 ある機種で、 使えます。']]);
  });

  it('go on in lines without a number', () => {
    expect(
      notesIn(
        formOf([
          ...table('1', '2'),
          ['備考欄'],
          ['備考1 別売品です。'],
          ['契約が要ります。'],
          ['備考2 なし\n続き'],
        ]),
      ),
    ).toEqual([['1 別売品です。\n契約が要ります。', '2 なし\n続き']]);
  });

  it('end where instructions begin', () => {
    expect(
      notesIn(
        formOf([
          ...table('1'),
          ['備考欄'],
          ['1', '別売品です。'],
          ['記入のしかた'],
          ['2', '該当するものに○を付けてください。'],
        ]),
      ),
    ).toEqual([['1 別売品です。']]);
  });

  it('are no header values, and header values no notes', () => {
    const [read] = readSheets(
      formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ['製品名', 'そらカルテ']]),
    );
    expect(read?.content.notes.map(({ text }) => text)).toEqual(['別売品です。']);
    expect(read?.content.header.product).toBe('そらカルテ');
  });
});

describe('notes beside the table', () => {
  const beside = (...numbers: readonly string[]) => [
    TITLE,
    [...HEADING, '', '備考番号', '備考内容'],
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
    expect(notesIn(formOf(beside('1', '2', '3')))).toEqual([
      ['1 説明その1', '2 説明その2', '3 説明その3'],
    ]);
    expect(notesIn(formOf(beside('1', '3')))).toEqual([['1 説明その1', '3 説明その2']]);
  });

  it('are none where the numbers begin elsewhere or go back', () => {
    expect(notesIn(formOf(beside('2', '3')))).toEqual([[]]);
    expect(notesIn(formOf(beside('1', '3', '2')))).toEqual([[]]);
    expect(notesIn(formOf(beside('1')))).toEqual([[]]);
  });
});

describe('notes that no cell holds', () => {
  it('are comments attached to a note number', () => {
    const comment = (text: string, said: string): MadeCell => ({ text, comment: said });
    expect(
      notesIn(
        formOf(
          table(
            comment('備考1', '別売品です。'),
            comment('※2', '※2 次の版で備えます。'),
            comment('1, 2', '両方'),
            comment('別売品です', 'よい'),
            comment('5', '※4 ほかの番号'),
          ),
        ),
      ),
    ).toEqual([['1 別売品です。', '2 次の版で備えます。', '5 ※4 ほかの番号']]);
  });

  it('are numbered lines in a text box', () => {
    const box = { x: 10, y: 200, width: 300, height: 60 };
    const drawing = (kind: Drawing['kind']): Drawing => ({
      kind,
      box,
      label: '備考1：別売品です。\n備考2：次の版で備えます。',
    });
    for (const kind of ['text', 'frame', 'box'] as const)
      expect(notesIn(formOf(table('1', '2'), [drawing(kind)]))).toEqual([
        ['1 別売品です。', '2 次の版で備えます。'],
      ]);
    expect(notesIn(formOf(table('1', '2'), [drawing('ellipse')]))).toEqual([[]]);
    expect(notesIn(formOf(table('1', '2'), [{ kind: 'text', box }]))).toEqual([[]]);
  });
});

describe('notes on a sheet of their own', () => {
  const page = (name: string, ...rows: readonly (readonly MadeCell[])[]) => sheetOf(name, rows);
  const SDS = ['サービス事業者による医療情報セキュリティ開示書'];
  const service = (...notes: readonly MadeCell[]) =>
    sheetOf('SDS', [SDS, ...table(...notes).slice(1)]);

  it('go to the only form', () => {
    expect(
      notesIn(formOf(table('1')), page('備考', ['備考記載欄'], ['1', '別売品です。'])),
    ).toEqual([['1 別売品です。']]);
  });

  it('go to the form that the name of the sheet or its heading names', () => {
    const list = [['備考記載欄'], ['1', '別売品です。']];
    expect(notesIn(formOf(table('1')), service('1'), page('SDS備考', ...list))).toEqual([
      [],
      ['1 別売品です。'],
    ]);
    expect(
      notesIn(
        formOf(table('1')),
        service('1'),
        page('備考', ['MDS 備考記載欄'], ['1', 'ア'], ['SDS 備考記載欄'], ['1', 'イ'], ['2', 'ウ']),
      ),
    ).toEqual([['1 ア'], ['1 イ', '2 ウ']]);
  });

  it('go to every form whose rows point to them, when all of them are pointed to', () => {
    const list = page('備考', ['備考記載欄'], ['1', 'ア'], ['2', 'イ']);
    expect(notesIn(formOf(table('1', '2')), service('2'), list)).toEqual([
      ['1 ア', '2 イ'],
      ['2 イ'],
    ]);
    expect(notesIn(formOf(table('1')), service('1'), list)).toEqual([[], []]);
  });

  it('go to nobody when a form has a list of its own', () => {
    const own = formOf([...table('1'), ['備考欄'], ['1', 'その欄']]);
    const list = page('備考', ['備考記載欄'], ['1', 'ア']);
    expect(notesIn(own, service('1'), list)).toEqual([['1 その欄'], []]);
  });
});

test('a remark in the row is no note, and stays with its row', () => {
  const [read] = readSheets(formOf(table('別売品です（備考2）。', '備考2')));
  expect(read?.content.answers.slice(0, 2).map(({ notes, remark }) => [notes, remark])).toEqual([
    [['2'], '別売品です（備考2）。'],
    [['2'], null],
  ]);
  expect(read?.content.answers).toHaveLength(QUESTIONS.length);
});
