import { describe, expect, it, test } from 'vitest';
import { namesExample, tellsExample } from '../../../src/reading/wording/example-words.js';
import {
  answersIn,
  asked,
  type MadeCell,
  QUESTIONS,
  readWorkbook,
  sheetOf,
} from '../support/sheets.js';

/** What shows how to fill in a form counts among its answers nowhere, however it is announced. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const [first = '', second = ''] = QUESTIONS;

type Row = readonly MadeCell[];
interface Way {
  readonly heading: Row;
  readonly rows: readonly Row[];
  readonly example: (number: string, question?: string) => Row;
}

const ways: Readonly<Record<string, Way>> = {
  'words in one column': {
    heading: ['番号', '質問', '回答', '備考'],
    rows: asked((index) => [word(index)]),
    example: (number, question = first) => [number, question, 'いいえ', '別売です。'],
  },
  'marks in three columns': {
    heading: ['番号', '質問', ...WORDS, '備考'],
    rows: asked((index) => WORDS.map((_, option) => (CHOSEN[index] === option ? '○' : ''))),
    example: (number, question = first) => [number, question, '', '○', '', '注1'],
  },
  'words in colour': {
    heading: ['番号', '質問', '回答', '', '', '備考'],
    rows: asked((index) =>
      WORDS.map(
        (text, option): MadeCell => ({
          text,
          ...(CHOSEN[index] === option && { fill: '#FFFF00' }),
        }),
      ),
    ),
    example: (number, question = first) => [
      number,
      question,
      'はい',
      { text: 'いいえ', fill: '#FFFF00' },
      '対象外',
    ],
  },
};

describe.each(Object.entries(ways))('with %s, an example', (_, { heading, rows, example }) => {
  const form = [heading, ...rows];
  const read = (...lines: readonly Row[]) =>
    answersIn(sheetOf('MDS', [TITLE, ['製品名', '架空A'], ...lines]));

  it.each([
    '記入例',
    '＜ご記入の例＞',
    '例）',
    '■ 書き方の例',
    'Example',
    '回答見本',
    '▼ 記入例（ここには書かないでください）',
  ])('below %s', (told) => {
    expect(read([told], heading, example('1'), [], ...form)).toEqual(READ);
    expect(read([told], heading, example('1'), ...form)).toEqual(READ);
    expect(read([told], example('例1'), example('例2', second), [], ...form)).toEqual(READ);
    expect(read([told], example('1'), [], ...form)).toEqual(READ);
    const begins: MadeCell = { text: 'ここからご回答ください', colSpan: 4 };
    const inside = [[{ text: told, colSpan: 4 }], example('0'), [begins]];
    expect(read(heading, ...inside, ...rows)).toEqual(READ);
  });

  it('below a sentence that tells what to do', () => {
    const told = ['【記入例】該当する回答に印を付けてください。'];
    expect(read(told, example('例1'), example('例2', second), [], ...form)).toEqual(READ);
    expect(read(told, example('1'), [], ...form)).toEqual(READ);
  });

  it('below the form, or below its heading before the first section', () => {
    expect(read(...form, [], ['【記入例】'], example('1'))).toEqual(READ);
    const section: MadeCell = { text: '6.5 技術的対策', colSpan: 4 };
    expect(read(heading, ['【記入例】'], example('1'), [section], ...rows)).toEqual(READ);
  });

  it.each(['例', '記入例', '（例）', '例①', 'Ex. 1', 'e.g.', '【例】', 'サンプル'])(
    'numbered %s',
    (number) => {
      expect(read(heading, example(number), example(number, second), ...rows)).toEqual(READ);
      const hidden = example(number).map(
        (cell): MadeCell => ({
          ...(typeof cell === 'string' ? { text: cell } : cell),
          hidden: true,
        }),
      );
      expect(read(heading, hidden, ...rows)).toEqual(READ);
    },
  );

  it.each(['（例）', '記入例：', 'Example: ', '＜記入例＞ '])(
    'whose question begins %s',
    (told) => {
      expect(read(heading, example('', `${told}${first}`), ...rows)).toEqual(READ);
      expect(read(heading, example('0', `${told}${first}`), ...rows)).toEqual(READ);
    },
  );

  it('right of a word that reaches over its rows', () => {
    const told: MadeCell = { text: '記入例', rowSpan: 2 };
    const beside = [
      [told, ...example('1')],
      ['', ...example('2', second)],
    ];
    const moved = rows.map((row) => ['', ...row]);
    expect(read(['', ...heading], ...beside, ...moved)).toEqual(READ);
  });

  it('in a box right of the form', () => {
    const wide = (row: Row) => Array.from({ length: 7 }, (_, at) => row[at] ?? '');
    const beside = rows.map((row, index) =>
      index < 2 ? [...wide(row), ...example(String(index + 1), QUESTIONS[index])] : row,
    );
    const over = [...wide([]), '', '記入例'];
    expect(read(over, [...wide(heading), ...heading], ...beside)).toEqual(READ);
    expect(read([...wide(heading), '【記入例】'], ...beside)).toEqual(READ);
  });

  it('is none below a word that only explains signs', () => {
    const told = ['記入例：■ … 選択　□ … 非選択'];
    const bare = rows.map(([, ...cells]) => ['', ...cells]);
    const section: MadeCell = { text: '6.5 技術的対策', colSpan: 4 };
    expect(read(told, heading, [section], bare[0] ?? [], [section], ...bare.slice(1))).toEqual(
      READ,
    );
    expect(read(told, heading, bare[0] ?? [], [section], ...bare.slice(1))).toEqual(READ);
  });

  it('is none below a line that explains a question', () => {
    const plain = rows.map(([, ...cells]) => ['', ...cells]);
    const told: MadeCell[] = ['', '例：ICカード、静脈認証など'];
    const section: MadeCell = { text: '6.5 技術的対策', colSpan: 4 };
    for (const lines of [rows, plain]) {
      const within = [...lines.slice(0, 2), told, ...lines.slice(2, 4), [section]];
      expect(read(heading, ...within, ...lines.slice(4))).toEqual(READ);
      expect(
        read(heading, ...lines.slice(0, 2), told, ...lines.slice(2, 4), heading, ...lines.slice(4)),
      ).toEqual(READ);
    }
    const filling: MadeCell[] = ['', '記入例：「別紙参照」'];
    const again = rows.map((row, index) => [String((index % 3) + 1), ...row.slice(1)]);
    expect(
      read(heading, ...again.slice(0, 2), filling, again[2] ?? [], [section], ...again.slice(3)),
    ).toEqual(READ);
  });

  it('is none in a remark', () => {
    const remark = (row: Row) => [...row, ...heading.slice(row.length, -1).map(() => '')];
    const noted = rows.map((row, index) =>
      index === 1 ? [...remark(row), '記入例：TLS1.2です。'] : row,
    );
    expect(read(heading, ...noted)).toEqual(READ);
  });
});

describe('a sheet of examples', () => {
  const { heading, rows } = ways['words in one column'] ?? expect.fail('no such way');
  const sheet = (name: string, title: Row = TITLE, product = '架空A') =>
    sheetOf(name, [title, ['製品名', product], heading, ...rows]);

  it('is no disclosure beside the form, be it called so by its name, its title or a stamp', () => {
    for (const example of [
      sheet('MDS記入例', TITLE, '架空B'),
      sheet('Sample', TITLE, '架空B'),
      sheet('別紙', ['医療情報セキュリティ開示書（記入例）'], '架空B'),
      sheet('別紙', [...TITLE, '', '', '【見本】'], '架空B'),
    ]) {
      const { disclosures, findings } = readWorkbook(example, sheet('MDS'));
      expect(disclosures.map(({ content }) => content.header.product)).toEqual(['架空A']);
      expect(findings).toEqual([]);
    }
  });

  it('is no disclosure where a few rows are all it has, below what tells how to fill in the form', () => {
    const [one = [], two = [], three = []] = rows;
    const called = [one, two, three].map(([, ...row], index) => [`例${index + 1}`, ...row]);
    const told = [['記入要領'], ['当てはまる語を一つ選んでください。'], ['【記入例】'], heading];
    const page = sheetOf('記入要領', [TITLE, ...told, ...called]);
    const { disclosures } = readWorkbook(page, sheet('MDS'));
    expect(disclosures.map(({ content }) => content.answers.length)).toEqual([rows.length]);
  });

  it('is named where nothing else is in the file', () => {
    const { disclosures, findings } = readWorkbook(sheet('記入例'));
    expect(disclosures).toEqual([]);
    expect(findings.map(({ rule, variant }) => [rule, variant])).toContainEqual([
      'SRC-08',
      'example',
    ]);
  });

  test.each(['MDS（記入例あり）', '検体サンプル管理', '例外', 'SDS'])(
    'is none where it is named %s',
    (name) => {
      expect(namesExample(name)).toBe(false);
      expect(readWorkbook(sheet(name)).disclosures).toHaveLength(1);
    },
  );
});

test('what tells how to fill in, with an example behind it, asks nothing', () => {
  const told = ['', '※ 当てはまらない語を消しています。（例：', 'はい／いいえ', 'は「いいえ」）'];
  const page = sheetOf('MDS', [
    TITLE,
    told,
    ['番号', '質問', '回答'],
    ...asked((index) => [word(index)]),
  ]);
  expect(answersIn(page)).toEqual(READ);
});

test.each([
  '例外なく記録しているか',
  '例えば別売品です。',
  'ex-1',
  'Example of use is given',
  '見本市',
])('%s tells of no example', (text) => expect(tellsExample(text)).toBe(false));
