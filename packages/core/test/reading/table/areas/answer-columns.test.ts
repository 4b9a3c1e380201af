import { describe, expect, it } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Which lines of a sheet name the options, and the columns of which rows they name. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const OTHERS = [2, 2, 0, 1, 0, 0];
const choices = (chosen: readonly number[]) =>
  chosen.map((option) => ['yes', 'no', 'not-applicable'][option]);
const READ = choices(CHOSEN);
const marked = (mark: string) => (index: number) =>
  WORDS.map((_, option) => (CHOSEN[index] === option ? mark : ''));
const circled = marked('○');
const other = (index: number) => WORDS.map((_, option) => (OTHERS[index] === option ? '○' : ''));
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
const HEADING = ['番号', '質問', ...WORDS];
/** The words on a row, the chosen one in a coloured cell. */
const coloured = (index: number): readonly MadeCell[] =>
  WORDS.map((text, option) => ({ text, ...(CHOSEN[index] === option && { fill: '#FFFF00' }) }));
/** Answers of each form of a page. */
const formsIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(page(...rows)).map(({ content }) => content.answers.map(({ choice }) => choice));

describe('the heading of the options', () => {
  it.each([
    ['No.', '質問', ...WORDS],
    ['質問', 'No.', ...WORDS],
    ['質問', 'No', ...WORDS],
    ['質問', ' №', ...WORDS],
    ['No', 'Question', 'Yes', 'No', 'N/A'],
    ['番号', '質問', 'はい', 'いいえ／No', '対象外'],
    ['番号', '質問', 'はい', 'No／いいえ', '対象外'],
    ['', '技術的な対策について', '□はい', '□いいえ', '□対象外'],
    ['番号', '質問', '○', '×', '－'],
  ])('is %s | %s | %s | %s | %s', (...heading) => {
    const rows = asked(marked('✓')).map(([number = '', question = '', ...marks]): MadeCell[] =>
      heading[0] === '質問' ? [question, number, ...marks] : [number, question, ...marks],
    );
    expect(answersIn(page(heading, ...rows))).toEqual(READ);
  });

  it.each([
    ['有 ・', '無 ・', '非該当'],
    ['・有', '・無', '・非該当'],
    ['はい／', 'いいえ／', '対象外'],
    ['有', '・', '無', '・', '非該当'],
  ])(
    'is not needed for words parted by signs, of which none is marked: %s | %s | %s',
    (...words) => {
      for (const heading of [[], ['番号', '質問', '回答']])
        expect(answersIn(page(heading, ...asked(() => words)))).toEqual(READ.map(() => 'blank'));
    },
  );

  it('stands once for each of two products side by side', () => {
    const rows = asked((index) => [...circled(index), ...other(index)]);
    const names = ['', '', 'そら', '', '', 'うみ'];
    expect(formsIn(names, [...HEADING, ...WORDS], ...rows)).toEqual([READ, choices(OTHERS)]);
  });

  it('stands once for each product, though はい is split in two by how the function is had', () => {
    const had = ['はい（標準）', 'はい（別売）', 'いいえ'];
    const rows = asked((index) => [
      ...had.map((_, option) => (index % 3 === option ? '○' : '')),
      ...had.map((_, option) => (index % 3 === 2 - option ? '○' : '')),
    ]);
    expect(formsIn(['番号', '質問', ...had, ...had], ...rows)).toEqual([
      ['yes', 'yes', 'no', 'yes', 'yes', 'no'],
      ['no', 'yes', 'yes', 'no', 'yes', 'yes'],
    ]);
  });

  it.each([
    [HEADING, ['', '', ...WORDS]],
    [
      ['', '', 'はい(Yes)', 'いいえ(No)', '対象外(N/A)'],
      ['', '', ...WORDS],
    ],
    [
      ['A', '', ...WORDS],
      ['B', '', ...WORDS],
    ],
    [
      ['章', '質問', ...WORDS],
      ['節', '項目', ...WORDS],
    ],
    [HEADING, ['番号', '質問', 'はい', 'いいえ']],
    [['番号', '質問', 'はい', 'いいえ'], HEADING],
  ])('is repeated in other words: %s, %s', (first, second) => {
    const rows = asked(circled);
    for (const parted of [2, 3])
      expect(
        answersIn(page(first, ...rows.slice(0, parted), second, ...rows.slice(parted))),
      ).toEqual(READ);
  });

  it('counts again behind one in another order', () => {
    const rows = asked(circled);
    const turned = ['番号', '質問', 'いいえ', 'はい', '対象外'];
    const table = [HEADING, ...rows.slice(0, 2), turned, ...rows.slice(2, 4), HEADING];
    expect(answersIn(page(...table, ...rows.slice(4)))).toEqual([
      ...['yes', 'no', 'not-applicable', 'no'],
      ...READ.slice(4),
    ]);
  });

  it('stands above lines that say how to mark the options', () => {
    const rows = asked(circled);
    const told = ['どれか一つに○を付けてください', '分からないときはお尋ねください'].map((text) => [
      ...['', text, ...WORDS],
    ]);
    expect(answersIn(page(HEADING, ...told.slice(0, 1), ...rows))).toEqual(READ);
    const parts = [0, 2, 4].flatMap((first) => [HEADING, ...rows.slice(first, first + 2)]);
    expect(answersIn(page(...parts.slice(0, 1), ...told, ...parts.slice(1)))).toEqual(READ);
  });

  it.each([
    ['○', READ],
    ['×', READ],
    ['', READ.map(() => 'blank')],
  ])('may be the title of each section, with %s in boxes below', (mark, read) => {
    const rows = asked((index) => marked(mark)(index).map((text) => text || '□'));
    const sections = ['技術的安全対策', '人的安全対策', '情報の破棄'].flatMap((title, part) => [
      [`6.${part + 5}`, title, ...WORDS],
      ...rows.slice(2 * part, 2 * part + 2),
    ]);
    expect(answersIn(page(...sections))).toEqual(read);
  });

  it('is no question beside which somebody typed several of the words', () => {
    const typed = (row: number, ...words: readonly MadeCell[]) =>
      answersIn(page(HEADING, ...asked((index) => (index === row ? words : circled(index)))));
    for (const row of [0, 1, 5]) {
      expect(typed(row, 'はい', 'いいえ')).toEqual(READ.with(row, 'several'));
      expect(typed(row, ...WORDS)).toEqual(READ.with(row, 'blank'));
      expect(typed(row, ...coloured(row))).toEqual(READ);
    }
    const rows = asked(circled);
    const asking = ['', '情報機器の持ち出しの方針を定めているか', 'はい', 'いいえ'];
    expect(answersIn(page(HEADING, ...rows.slice(0, 3), asking, ...rows.slice(3)))[3]).toBe(
      'several',
    );
  });
});

describe('words on the rows of a table', () => {
  it('are to choose from, with boxes before them or not, before anybody has chosen', () => {
    const boxes = WORDS.map((text) => `□${text}`);
    const heading = ['番号', '質問', '回答'];
    expect(answersIn(page(heading, ...asked(() => boxes)))).toEqual(READ.map(() => 'blank'));
    expect(answersIn(page(heading, ...asked(() => WORDS)))).toEqual(READ.map(() => 'blank'));
  });

  it('are to choose from, whatever is written between them or marked in other lists', () => {
    const list = Array.from({ length: 8 }, (_, index) => [`端末${index}`, '', '○']);
    const rows = asked(coloured).flatMap((row) => [row, ['', '', '補足'], ['', '', '説明']]);
    const heading = ['番号', '質問', '回答'];
    const gap = ['以下にお答えください', '', 'よろしくお願いいたします', ''].map((text) => [text]);
    expect(answersIn(page(...list, ...gap, heading, ...rows, ['備考記載欄'], ...list))).toEqual(
      READ,
    );
  });

  it('are each product’s own, though those of one are missing on a row', () => {
    const rows = asked((index) => [...(index === 1 ? ['', '', ''] : coloured(index)), ...WORDS]);
    const [first, second] = formsIn(['番号', '質問', 'そら', '', '', 'うみ'], ...rows);
    expect(first?.flatMap((choice) => choice ?? [])).toEqual(
      READ.filter((_, index) => index !== 1),
    );
    expect(second).toEqual(READ.map(() => null));
  });

  it('are rows and no headings where 備考 is printed beside each of them', () => {
    const rows = asked((index) => [...coloured(index), '備考']);
    expect(answersIn(page(['番号', '質問', '回答'], ...rows))).toEqual(READ);
  });

  it('are to choose from, though some lines above are answered in one of their columns', () => {
    const above = ['保存義務', '輸出の有無', '委託の有無'].map((text) => [text, '', '', 'はい']);
    const rows = [0, 6, 12, 18].flatMap((first) =>
      asked(coloured).map((row, index) => [`${first + index + 1}`, ...row.slice(1)]),
    );
    const all = [...READ, ...READ, ...READ, ...READ];
    const read = answersIn(page(...above, ['番号', '質問', '回答'], ...rows.slice(0, 21)));
    expect(read).toEqual(all.slice(0, 21));
  });

  it('are answers where a sign stands beside a word, or two questions are answered', () => {
    const rows = asked((index) => ['○', index === 3 ? '対象外' : 'いいえ']);
    expect(formsIn(['番号', '質問', '重点', '状況'], ...rows)).toEqual([
      ['no', 'no', 'no', 'not-applicable', 'no', 'no'],
    ]);
    const both = asked((index) => [
      ...circled(index),
      ...(index < 2 ? ['設定によります', ...(index === 0 ? ['有', '無'] : ['無', '有'])] : []),
    ]);
    expect(formsIn([...HEADING, '備考', '導入', '保守'], ...both)).toEqual([READ]);
  });
});

describe('a second part of the form, under the heading 回答', () => {
  const first = [HEADING, ...asked(circled).slice(0, 4)];
  const second = (...answers: readonly string[]) =>
    answersIn(
      page(...first, ['番号', '質問', '回答'], ...asked((i) => [answers[i - 4] ?? '']).slice(4)),
    );

  it('is answered in one column, be it in one row or in none', () => {
    expect(second('対象外', 'いいえ')).toEqual([...READ.slice(0, 4), 'not-applicable', 'no']);
    expect(second('対象外')).toEqual([...READ.slice(0, 4), 'not-applicable', 'blank']);
    expect(second()).toEqual([...READ.slice(0, 4), 'blank', 'blank']);
  });

  it('may answer otherwise than the columns above it are headed', () => {
    const table = [['番号', '質問', '回答'], ['', '', ...WORDS], ...asked(circled).slice(0, 2)];
    const others = ['いいえ', '対象外', 'いいえ', '対象外'];
    const rows = asked((index) => [others[index - 2] ?? '']).slice(2);
    expect(answersIn(page(...table, ['番号', '質問', '回答'], ...rows))).toEqual([
      ...['yes', 'no'],
      ...['no', 'not-applicable', 'no', 'not-applicable'],
    ]);
  });
});

describe('products side by side, answered in one column each', () => {
  const products = (...rows: readonly (readonly MadeCell[])[]) =>
    readSheets(page(['番号', '質問', 'そら', 'うみ'], ...rows)).map(({ content }) => [
      content.header.product,
      content.answers.map(({ choice }) => choice).join(' '),
    ]);
  const yes = READ.map(() => 'yes');

  it.each([
    [[4], []],
    [[], [2]],
    [[1, 4], []],
    [[4], [2]],
    [[0, 2, 4], []],
  ])('are no words to choose from with いいえ in rows %j and %j', (ones, others) => {
    const rows = asked((index) =>
      [ones, others].map((no) => (no.includes(index) ? WORDS[1] : WORDS[0]) ?? ''),
    );
    const read = (no: readonly number[]) =>
      yes.map((choice, index) => (no.includes(index) ? 'no' : choice)).join(' ');
    expect(products(...rows)).toEqual([
      ['そら', read(ones)],
      ['うみ', read(others)],
    ]);
  });

  it('are no words to choose from, though most rows of one say はい and of the other いいえ', () => {
    const rows = [0, 6].flatMap((first) =>
      asked((index) => [index < 2 ? 'いいえ' : 'はい', index > 3 ? 'はい' : 'いいえ']).map(
        ([, ...row], index) => [`${first + index + 1}`, ...row],
      ),
    );
    expect(products(...rows)).toHaveLength(2);
  });

  it('stand in the order of their columns, whichever is answered first', () => {
    const rows = asked((index) => [index === 0 ? '' : (WORDS[index % 3] ?? ''), 'はい']);
    expect(products(...rows).map(([product]) => product)).toEqual(['そら', 'うみ']);
  });

  it('are not called by their first answers', () => {
    const rows = asked(() => ['■はい　□いいえ', '□はい　■いいえ']);
    const read = readSheets(page(['番号', '質問', '回答', '回答'], ...rows));
    expect(read.map(({ content }) => content.header.product)).toEqual([null, null]);
  });
});

it.each([
  ['有', '無'],
  ['可', '否'],
])('boxes beside %s and %s in cells of their own are one answer', (yes, no) => {
  const rows = asked((index) =>
    index % 2 === 0 ? [`■${yes}`, `□${no}`, '□対象外'] : [`□${yes}`, `■${no}`, '□対象外'],
  );
  expect(answersIn(page(['番号', '質問', { text: '回答', colSpan: 3 }], ...rows))).toEqual([
    ...['yes', 'no', 'yes', 'no', 'yes', 'no'],
  ]);
});
