import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import { asked, type MadeCell, readSheets, readWorkbook, sheetOf } from '../../support/sheets.js';

/** Two tables beside each other on one page, and the products that stand above columns of answers. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const circled = (index: number) => WORDS.map((_, option) => (CHOSEN[index] === option ? '○' : ''));
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
const MORE = [
  '時刻を合わせる機能があるか（6.5.C9）',
  '利用者の権限を分けているか（6.5.C6）',
  'パスワードを管理しているか（6.5.C13）',
  '持ち出しの方針を定めているか（6.9.C1）',
];

describe('answers to two editions of the form side by side', () => {
  const rows = asked((index) => [index === 1 ? '前版と同じ。' : '']).map(
    (row, index): MadeCell[] => [
      index === 0 ? '未対応' : '対応',
      index === 2 ? '未対応' : '対応',
      ...row,
    ],
  );
  const forms = readSheets(
    page(['第4.0版の回答', '第4.1版の回答', 'No.', '質問', '4.1版の補足'], ...rows),
  );

  it('are two forms of these editions, each with all rows, whatever word stands twice on one', () => {
    expect(forms.map(({ content }) => content.form.edition)).toEqual(['4.0', '4.1']);
    expect(
      forms.map(({ content }) => content.answers.map(({ choice }) => choice).indexOf('no')),
    ).toEqual([0, 2]);
    expect(forms.map(({ content }) => content.answers.length)).toEqual([6, 6]);
  });

  it('have the remarks whose heading names their edition', () => {
    expect(forms.map(({ content }) => content.answers.map(({ remark }) => remark)[1])).toEqual([
      null,
      '前版と同じ。',
    ]);
  });
});

describe('a second table beside the first', () => {
  const answersOf = (heading: readonly string[], besides: (index: number) => readonly MadeCell[]) =>
    readSheets(
      page(heading, ...asked((index) => [word(index), ...besides(index)]).slice(0, 4)),
    ).map(({ content }) => content.answers);
  const more = (index: number) => [MORE[index] ?? '', 'いいえ'];

  it.each([
    [['No.', '項目', '回答', '', 'No.', '項目', '回答'], ['']],
    [['No.', '項目', '回答', '', '', '項目', '回答'], ['']],
    [['No.', '項目', '回答', 'No.', '項目', '回答'], []],
    [['No.', '項目', '回答', '備考', '', '項目', '回答'], ['設定によります']],
  ])('begins with its numbers: %j', (heading, between) => {
    const [only = [], ...others] = answersOf(heading, (index) => [
      ...[...between, `${index + 5}`],
      ...more(index),
    ]);
    expect(others).toEqual([]);
    expect(only.map(({ number, choice }) => `${number} ${choice}`)).toEqual([
      ...['1 yes', '2 no', '3 not-applicable', '4 yes'],
      ...['5 no', '6 no', '7 no', '8 no'],
    ]);
    expect(only.map(({ remark }) => remark ?? '')).toEqual([
      ...Array(4).fill(between[0] ?? ''),
      ...Array(4).fill(''),
    ]);
  });

  it('begins with its chapters, or with its questions behind the remarks on the first', () => {
    const chapters = answersOf(['No.', '項目', '回答', '', '区分', '項目', '回答'], (index) => [
      ...['', '6.9 持ち出し'],
      ...more(index),
    ]);
    expect(chapters[0]?.slice(4).map(({ section }) => section)).toEqual(Array(4).fill('6.9'));
    for (const heading of ['備考', '']) {
      const [only] = answersOf(['No.', '項目', '回答', heading, '項目', '回答'], (index) => [
        index < 2 ? '設定によります' : '',
        ...more(index),
      ]);
      const said = ['設定によります', '設定によります', ...Array(6).fill(null)];
      expect(only?.map(({ remark }) => remark)).toEqual(said);
    }
  });

  it('is one for another product where names, or texts above or below, stand between', () => {
    const between = (...rows: readonly (readonly MadeCell[])[]) =>
      readSheets(page(...rows)).map(({ content }) => content.answers.map(({ choice }) => choice));
    const names = ['森', '林', '原', '谷', '川', '池'];
    const heading = ['No.', '項目', '回答', '', '回答'];
    const named = asked((index) => [word(index), names[index] ?? '', 'いいえ']);
    expect(between(heading, ...named)).toHaveLength(2);
    const texts = MORE.map((text) => ['', '', '', text]);
    const rows = asked((index) => [word(index), '', 'いいえ']);
    expect(between(...texts, heading, ...rows)).toHaveLength(2);
    expect(between(heading, ...rows, [], ['備考記載欄'], ...texts)).toHaveLength(2);
  });

  it('is one for another product, with remarks behind it under no heading', () => {
    const rows = asked((index) => [word(index), '', 'いいえ', `設定${index}によります`]);
    const products = readSheets(page(['No.', '項目', '回答', '', '回答', ''], ...rows));
    expect(products.map(({ content }) => content.answers[1]?.remark)).toEqual([
      null,
      '設定1によります',
    ]);
  });

  const ONE = (index: number) => [index === 4 ? '' : word(index)];
  const PRINTED = () => WORDS;
  it.each<[string, string[], (index: number) => readonly string[], string[], typeof ONE]>([
    ['one column', ['回答'], ONE, ['回答'], ONE],
    ['columns', WORDS, circled, WORDS, circled],
    ['words', ['回答'], PRINTED, ['回答'], PRINTED],
    ['words below columns', WORDS, circled, ['回答'], PRINTED],
    ['columns below words', ['回答'], PRINTED, WORDS, circled],
  ])('is none, but the second part of the form in %s, where it stands below', (_, ...parts) => {
    const [aboveHeading, above, belowHeading, below] = parts;
    const first = asked(above).slice(0, 4);
    const second = MORE.map((text, index) => [
      `${index + 5}`,
      '',
      '',
      text,
      '',
      '',
      ...below(index + 4),
    ]);
    const heading = ['番号', '分類', '細目', '質問', '', '', ...belowHeading];
    const [only, ...others] = readSheets(
      page(['番号', '質問', ...aboveHeading], ...first, heading, ...second),
    );
    expect(others).toEqual([]);
    const numbers = only?.content.answers.map(({ number }) => number);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('changes nothing about what is drawn over the first', () => {
    const words = (from: number) =>
      asked(() => WORDS)
        .slice(0, 4)
        .map((row, index) => [
          `${index + from}`,
          from > 1 ? (MORE[index] ?? '') : (row[1] ?? ''),
          ...WORDS,
        ]);
    const left = words(1);
    const both = left.map((row, index) => [...row, '', ...(words(5)[index] ?? [])]);
    const over = (kind: Drawing['kind'], col: number, row: number): Drawing => ({
      kind,
      box: { x: col * 100, y: (row + 2) * 20 + 2, width: 60, height: 16 },
    });
    const marks = [0, 1, 2, 3].map((row) => over('ellipse', 2, row));
    const taken = [...marks, over('cross', 2, 1)];
    const beside = [0, 1, 2, 3].map((row) => over('ellipse', 8, row));
    const heading = ['No.', '項目', '回答', '', ''];
    const read = (rows: readonly (readonly MadeCell[])[], drawings: readonly Drawing[]) =>
      readSheets(sheetOf('MDS', [TITLE, ...rows], drawings))[0]
        ?.content.answers.slice(0, 4)
        .map(({ choice, state }) => choice ?? state);
    expect(read([[...heading, '', ...heading], ...both], [...taken, ...beside])).toEqual(
      read([heading, ...left], taken),
    );
  });

  it('keeps the marks drawn over its own words, and none of the other’s', () => {
    const both = asked(() => WORDS)
      .slice(0, 4)
      .map((row, index) => [...row, `${index + 5}`, MORE[index] ?? '', ...WORDS]);
    const circle = (col: number, row: number): Drawing => ({
      kind: 'ellipse',
      box: { x: col * 100, y: (row + 2) * 20 + 2, width: 60, height: 16 },
    });
    const stray = circle(5.2, 1);
    const drawings = both.flatMap((_, row) => [circle(2, row), circle(8, row)]);
    const heading = ['No.', '項目', '回答', '', '', 'No.', '項目', '回答'];
    const sheet = sheetOf('MDS', [TITLE, heading, ...both], [...drawings, stray]);
    const { disclosures, findings } = readWorkbook(sheet);
    expect(disclosures[0]?.content.answers.map(({ choice }) => choice)).toEqual([
      ...Array(4).fill('yes'),
      ...Array(4).fill('no'),
    ]);
    expect(findings).toEqual([]);
  });
});

describe('what stands above a product’s answers', () => {
  const productsOf = (...rows: readonly (readonly MadeCell[])[]) =>
    readSheets(page(...rows)).map(({ content }) => [
      content.header.product,
      content.header.version,
    ]);
  const HEADING = ['番号', '質問', '回答', '回答'];
  const rows = asked((index) => [word(index), index < 3 ? '対象外' : 'はい']);
  const READ = [
    ['そらカルテ', '第2世代'],
    ['うみカルテ', '第3世代'],
  ];
  const NAMES = [
    ['', '製品名', 'そらカルテ', 'うみカルテ'],
    ['', 'バージョン', '第2世代', '第3世代'],
  ];

  it('is what the label of its line says, be the heading near or some rows above', () => {
    expect(productsOf(...NAMES, HEADING, ...rows)).toEqual(READ);
    expect(productsOf(...NAMES, ['　'], HEADING, ...rows)).toEqual(READ);
    const open = asked((index) => (index < 2 ? [] : [word(index), index < 4 ? '対象外' : 'はい']));
    expect(productsOf(...NAMES, ['　'], HEADING, ...open)).toEqual(READ);
  });

  it('is what the sheet’s header says of each product, however far above', () => {
    const header = [...NAMES, ['　'], ['該当する欄にご記入ください。'], ['　']];
    expect(productsOf(...header, HEADING, ...rows)).toEqual(READ);
    // A row with one value for all, or with another label, says nothing of one product.
    const shared = [['', '製品名', 'そらシリーズ'], ...header.slice(1)];
    const named = ['番号', '質問', 'そらカルテ', 'うみカルテ'];
    expect(productsOf(...shared, named, ...rows)).toEqual(READ);
    const labels = [['', '製品名', 'そらシリーズ', 'バージョン', '9'], ...header.slice(2)];
    expect(productsOf(...labels, named, ...rows).map(([product]) => product)).toEqual([
      'そらカルテ',
      'うみカルテ',
    ]);
  });

  it('may be its version alone', () => {
    expect(productsOf(...NAMES.slice(1), HEADING, ...rows)).toEqual([
      [null, '第2世代'],
      [null, '第3世代'],
    ]);
  });

  it('is said once, though the heading is repeated', () => {
    const again = [...rows.slice(0, 3), HEADING, ...rows.slice(3)];
    expect(productsOf(...NAMES, HEADING, ...again)).toEqual(READ);
    const columns = ['番号', '質問', ...WORDS, ...WORDS];
    const names = ['', '', 'そら', '', '', 'うみ', ''];
    const circles = asked((index) => [...circled(index), ...circled(5 - index)]);
    const parts = [...circles.slice(0, 3), columns, ...circles.slice(3)];
    expect(productsOf(names, columns, ...parts).map(([product]) => product)).toEqual([
      'そら',
      'うみ',
    ]);
  });

  it('may reach over two columns for notes', () => {
    const name = (text: string): MadeCell => ({ text, colSpan: 3 });
    const heads = [
      ['', '', name('そらカルテ'), '', '', name('うみカルテ')],
      ['番号', '質問', '回答', '備考', '備考番号', '回答', '備考', '備考番号'],
    ];
    const noted = asked((index) => [word(index), '', '', index < 3 ? '対象外' : 'はい']);
    expect(productsOf(...heads, ...noted).map(([product]) => product)).toEqual([
      'そらカルテ',
      'うみカルテ',
    ]);
  });

  it('is said in full neither by a sentence nor below', () => {
    const counted = ['', '', '製品① そら', '製品② うみ'];
    const sentence = `製品① そらカルテは${'院内の環境に応じて構成が変わりますので、'.repeat(3)}ご相談ください`;
    const below = ['', '製品② うみカルテ 保守契約'];
    expect(
      productsOf([sentence], counted, HEADING, ...rows, below).map(([product]) => product),
    ).toEqual(['そら', 'うみ']);
  });

  it('is no sentence that stands there, however short', () => {
    const hint = ['', '', '院内でお使いの場合です', '院外の窓口へご相談ください'];
    const said = ['', '', '既定の設定。', '画像の転送を含みます。'];
    const none = [
      [null, null],
      [null, null],
    ];
    expect(productsOf(hint, HEADING, ...rows)).toEqual(none);
    expect(productsOf(said, HEADING, ...rows)).toEqual(none);
    expect(productsOf(...NAMES, hint, HEADING, ...rows)).toEqual(READ);
  });

  it('tells which column is in force only right above it, in whatever way the year is written', () => {
    const inForce = (heading: readonly string[], ...above: readonly (readonly string[])[]) =>
      readSheets(page(...above, ['番号', '質問', ...heading], ...rows)).map(
        ({ content }) => content.answers[0]?.choice,
      );
    expect(inForce(['令和6年', '2023年'])).toEqual(['yes']);
    expect(inForce(['令和5年', '2024年'])).toEqual(['not-applicable']);
    expect(inForce(['回答', '（例） '])).toEqual(['yes']);
    expect(inForce(['回答', '病院 様 ご記入'])).toEqual(['yes']);
    const far = [['製品名', '', '', '旧姓対応'], ['　'], ['　']];
    expect(inForce(['回答', '回答'], ...far)).toHaveLength(2);
  });
});

describe('products whose questions stand behind their answers', () => {
  const name = (text: string): MadeCell => ({ text, colSpan: 2 });
  const HEADER = [
    [name('うみカルテ'), '', name('そらカルテ'), '', '製品名'],
    [name('3.0'), '', name('2.1'), '', 'バージョン'],
    [name('2024年12月20日'), '', name('2024年12月13日'), '', '作成日'],
    [name('架空海洋株式会社'), '', name('架空天空株式会社'), '', '製造業者'],
  ];
  const rows = asked((index) => [word(index), index < 3 ? '対象外' : 'はい']).map(
    ([number = '', question = '', own = '', other = ''], index) => [
      index === 1 ? '海だけの注です。' : '',
      other,
      index === 2 ? '空だけの注です。' : '',
      own,
      question,
      number,
    ],
  );
  const [first, second] = readSheets(
    page(...HEADER, ['備考', '回答', '備考', '回答', '質問', '番号'], ...rows),
  );

  it('are read with the answers and remarks before them', () => {
    expect(first?.content.answers.map(({ choice }) => choice)).toEqual([
      ...Array(3).fill('not-applicable'),
      ...Array(3).fill('yes'),
    ]);
    expect(second?.content.answers.map(({ choice }) => choice)).toEqual(
      CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]),
    );
    expect(first?.content.answers.map(({ remark }) => remark).filter(Boolean)).toEqual([
      '海だけの注です。',
    ]);
    expect(second?.content.answers.map(({ remark }) => remark).filter(Boolean)).toEqual([
      '空だけの注です。',
    ]);
  });

  it('have each its own name, version, date and maker', () => {
    expect(first?.content.header).toEqual({
      product: 'うみカルテ',
      version: '3.0',
      createdOn: '2024-12-20',
      organisation: '架空海洋株式会社',
    });
    expect(second?.content.header).toEqual({
      product: 'そらカルテ',
      version: '2.1',
      createdOn: '2024-12-13',
      organisation: '架空天空株式会社',
    });
  });
});
