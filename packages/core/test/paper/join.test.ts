import { describe, expect, test } from 'vitest';
import { paperSay } from '../../src/messages/paper/index.js';
import type { PaperTable } from '../../src/paper/model.js';
import { printedLines, printedRows, tableCuts } from '../../src/paper/print.js';
import { joinedList, numberColumn, tableOf } from '../../src/paper/table.js';

interface Line {
  readonly topic: string;
  readonly phase: string;
  readonly product: string;
  readonly said: string;
  readonly behind: string | { readonly sameAs: number };
}

const say = paperSay('ja');

const ALL = { texts: ['甲', '乙', '丙'], text: 'すべて' };

function table(lines: readonly Line[]): PaperTable {
  const keyOf = (line: Line) => String(lines.indexOf(line) + 1);
  return tableOf<Line>({
    rows: lines,
    keyOf,
    lead: 4,
    opensGroup: (line, previous) => line.topic !== previous.topic,
    columns: [
      numberColumn('No.'),
      { heading: '項目', width: 9, print: 'above', value: ({ topic }) => topic },
      { heading: '時期', width: 9, join: joinedList(), value: ({ phase }) => phase },
      { heading: '製品', width: 9, join: joinedList(ALL), value: ({ product }) => product },
      { heading: '案', width: 9, value: ({ said }) => said },
      {
        heading: '回答',
        width: 9,
        print: 'below',
        value: ({ behind }) =>
          typeof behind === 'string'
            ? behind
            : { text: `No.${behind.sameAs}と同じ`, sameAs: String(behind.sameAs) },
      },
    ],
  });
}

const line = (phase: string, product: string, more: Partial<Line> = {}): Line => ({
  topic: 'R01',
  phase,
  product,
  said: '協議',
  behind: '',
  ...more,
});

const textsOf = (of: PaperTable) =>
  printedRows(of, say).map(({ cells }) => cells.map(({ text }) => text));

describe('rows that say the same', () => {
  test('are one, with their numbers, phases and products', () => {
    const lines = ['甲', '乙', '丙'].flatMap((product) => [
      line('通常', product),
      line('非常', product),
    ]);
    expect(textsOf(table(lines))).toEqual([['1–6', 'R01', '通常、非常', 'すべて', '協議', '']]);
  });

  test('stay apart where phases and products together would say more than they do', () => {
    const lines = [line('通常', '甲'), line('非常', '甲'), line('通常', '乙')];
    expect(textsOf(table(lines))).toEqual([
      ['1–2', 'R01', '通常、非常', '甲', '協議', ''],
      ['3', 'R01', '通常', '乙', '協議', ''],
    ]);
  });

  test('are one though others stand between them, but never over two topics', () => {
    const lines = [
      line('通常', '甲'),
      line('通常', '乙', { said: '事業者' }),
      line('通常', '丙'),
      line('通常', '甲', { topic: 'R02' }),
    ];
    expect(textsOf(table(lines)).map(([number, , , product]) => [number, product])).toEqual([
      ['1、3', '甲、丙'],
      ['2', '乙'],
      ['4', '甲'],
    ]);
  });

  test('are one where one of them points to the other', () => {
    const lines = [
      line('通常', '甲', { behind: 'はい' }),
      line('非常', '甲', { behind: { sameAs: 1 } }),
    ];
    expect(textsOf(table(lines))).toEqual([['1–2', 'R01', '通常、非常', '甲', '協議', 'はい']]);
  });
});

test('what stands below several rows stands there once, with their numbers', () => {
  const of = table([
    line('通常', '甲', { behind: 'はい' }),
    line('非常', '甲', { said: '事業者', behind: { sameAs: 1 } }),
    line('通常', '乙', { said: '事業者', behind: 'いいえ' }),
    line('通常', '甲', { topic: 'R02', said: '病院', behind: { sameAs: 3 } }),
  ]);
  const [cut] = tableCuts(of);
  if (cut === undefined) throw new Error('No cut');
  expect(cut.across.map(({ column }) => column.heading)).toEqual(['No.', '時期', '製品', '案']);
  expect(cut.lead).toBe(3);
  const lines = printedLines(of, cut, say);
  expect(lines.map(({ below }) => below.map(({ label, text }) => [label, text]))).toEqual([
    [],
    [['回答（No.1、2）', 'はい']],
    [['回答', 'いいえ']],
    [['回答', 'No.3と同じ']],
  ]);
  expect(lines.map(({ opensTopic }) => opensTopic)).toEqual([true, false, false, true]);
});

test('rows people added are joined with no others', () => {
  const of = table([line('通常', '甲'), line('通常', '乙')]);
  const added = of.rows.map((row) => ({ ...row, added: true }));
  expect(printedRows({ ...of, rows: added }, say)).toHaveLength(2);
});
