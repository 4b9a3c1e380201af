import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import {
  answered,
  formOf,
  HEADING,
  type MadeCell,
  MDS,
  readWorkbook,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** What pages beside the form say for it: covers, and lists of notes. */

const cover = (name: string, ...rows: readonly (readonly MadeCell[])[]) => sheetOf(name, rows);
const read = (...pages: readonly Page[]) => readWorkbook(...pages).disclosures;
const first = (...pages: readonly Page[]) => read(...pages)[0] ?? expect.fail('nothing read');
const productsIn = (...pages: readonly Page[]) =>
  read(...pages).map(({ content }) => content.header.product);
const ofProduct = (product: string) => cover(product, MDS, ['製品名', product]);

describe('the cover of a product', () => {
  const forms = [formOf(MDS, 'A'), formOf(MDS, 'B')] as const;

  it('is the last one before its form, whatever other pages are in the file', () => {
    const guide = cover('記入要領', ['本書の書き方']);
    expect(productsIn(ofProduct('そら'), forms[0], ofProduct('うみ'), forms[1], guide)).toEqual([
      'そら',
      'うみ',
    ]);
  });

  it('is never that of another, where one form has none before it', () => {
    expect(productsIn(forms[0], ofProduct('そら'), ofProduct('うみ'), forms[1])).toEqual([
      null,
      'うみ',
    ]);
  });

  it('goes with the other pages of the only form', () => {
    const version = cover('改訂', ['版数', '2.1']);
    expect(first(ofProduct('そら'), version, forms[0]).content.header).toMatchObject({
      product: 'そら',
      version: '2.1',
    });
  });

  it('may carry the heading of a table without rows', () => {
    const page = cover('表紙', ['製品名', 'そら'], ['No.', '項目', 'はい', 'いいえ', '対象外']);
    expect(productsIn(page, forms[0])).toEqual(['そら']);
  });
});

describe('a page that names the products of both forms', () => {
  const headersIn = (...pages: readonly Page[]) =>
    read(...pages).map(({ content: { header } }) => [
      header.product,
      header.version,
      header.organisation,
      header.createdOn,
    ]);
  const shared: readonly (readonly MadeCell[])[] = [
    ['作成日', '2025年11月5日'],
    ['製造業者／サービス事業者', '架空ヘルス株式会社'],
  ];
  const own = (product: string, version: string | null) => [
    product,
    version,
    '架空ヘルス株式会社',
    '2025-11-05',
  ];
  const forms = [formOf(MDS, 'MDS'), formOf(SDS, 'SDS')] as const;

  it.each<[string, readonly (readonly MadeCell[])[]]>([
    [
      'in labels that say which',
      [
        ['製品名称（MDS）', 'そら'],
        ['バージョン', '2.1'],
        ['製品名称（SDS）', 'うみ'],
        ['バージョン', '5'],
      ],
    ],
    [
      'in the words of either form',
      [
        ['製品名', 'そら'],
        ['版数', '2.1'],
        ['サービス名', 'うみ'],
        ['版数', '5'],
      ],
    ],
    [
      'below headings',
      [
        ['MDS'],
        ['製品名', 'そら'],
        ['版数', '2.1'],
        ['■ SDS（サービス事業者用）'],
        ['製品名', 'うみ'],
        ['版数', '5'],
      ],
    ],
    [
      'below headings over columns',
      [
        ['', 'MDS', 'SDS'],
        ['製品名', 'そら', 'うみ'],
        ['版数', '2.1', '5'],
      ],
    ],
    [
      'side by side',
      [
        ['製品名（MDS）', 'そら', '製品名（SDS）', 'うみ'],
        ['版数', '2.1', '版数', '5'],
      ],
    ],
  ])('%s gives each its own', (_, rows) => {
    expect(headersIn(cover('表紙', ...shared, ...rows), ...forms)).toEqual([
      own('そら', '2.1'),
      own('うみ', '5'),
    ]);
    // Above the first form it is the cover of the other as well.
    expect(headersIn(formOf(MDS, 'MDS', { above: [...shared, ...rows] }), forms[1])).toEqual([
      own('そら', '2.1'),
      own('うみ', '5'),
    ]);
  });

  it('gives a product no version of the other', () => {
    const rows = [
      ['製品名（MDS）', 'そら'],
      ['製品名（SDS）', 'うみ'],
      ['版数', '5'],
    ];
    expect(headersIn(cover('表紙', ...shared, ...rows), ...forms)).toEqual([
      own('そら', null),
      own('うみ', '5'),
    ]);
  });

  it('may have the titles of both above', () => {
    const rows = [
      MDS,
      SDS,
      ['製品名', 'そら'],
      ['版数', '2.1'],
      ['サービス名', 'うみ'],
      ['版数', '5'],
    ];
    expect(headersIn(cover('表紙', ...rows, ...shared), ...forms)).toEqual([
      own('そら', '2.1'),
      own('うみ', '5'),
    ]);
  });

  it('is none where it names one: that is the product of both', () => {
    expect(headersIn(cover('表紙', ...shared, ['製品名', 'そら']), ...forms)).toEqual([
      own('そら', null),
      own('そら', null),
    ]);
  });
});

describe('a value of the header', () => {
  it('is cited on the sheet it stands on', () => {
    const form = formOf(MDS, 'MDS', {
      above: [
        ['製造業者', '架空医療株式会社'],
        ['作成日', '2024年4月1日'],
      ],
    });
    const { reading } = first(
      cover('表紙', MDS, ['製品名', 'そら'], ['版数', '2.1'], ['製造業者', '別の会社']),
      form,
    );
    expect(reading.header).toMatchObject({
      createdOn: { place: { sheet: 'MDS', cell: 'B3' }, raw: '2024年4月1日' },
      organisation: { place: { sheet: 'MDS', cell: 'B2' }, raw: '架空医療株式会社' },
      product: { place: { sheet: '表紙', cell: 'B2' }, raw: 'そら' },
      version: { place: { sheet: '表紙', cell: 'B3' }, raw: '2.1' },
    });
  });

  it('is cited on the first sheet of a form that has it', () => {
    const parts = [0, 1].map((part) =>
      formOf(MDS, `${part + 1}枚目`, {
        above: part === 0 ? [] : [['作成日', '2024年4月1日']],
        rows: answered().slice(3 * part, 3 * part + 3),
      }),
    );
    expect(first(...parts).reading.header.createdOn?.place.sheet).toBe('2枚目');
  });
});

describe('the edition', () => {
  it('may stand on the cover, in a title of the same form or of none', () => {
    const editionOf = (title: string) => {
      const { content, reading } = first(cover('表紙', [title]), formOf(MDS, '表'));
      return [content.form.edition, reading.form.editionBy, reading.form.editionRaw?.slice(-3)];
    };
    expect(editionOf(`${MDS[0]} Ver.4.1`)).toEqual(['4.1', 'title', '4.1']);
    expect(editionOf('セキュリティチェックリスト Ver.4.1')).toEqual(['4.1', 'title', '4.1']);
    expect(editionOf(`${SDS[0]} Ver.4.1`)).toEqual([null, 'none', undefined]);
  });

  it('of the guideline may stand on the cover', () => {
    const pages = [formOf(MDS, 'MDS'), cover('表紙', ['安全管理ガイドライン第5.2版'])];
    expect(first(...pages).content.answers[0]?.referencesEdition).toBe('5.2');
  });
});

describe('a page that tells how the document was revised', () => {
  const past = [['製品名', 'うみ'], [`${SDS[0]} Ver.3.0`]];
  const told = (page: Page) => {
    const { content, reading } = first(formOf([], '表'), page);
    return [content.header.product, content.form.edition, reading.form.kindBy];
  };

  it('says nothing of the form by its name, or by the heading that it begins with', () => {
    const nothing = [null, null, 'rows'];
    expect(told(cover('改訂履歴', ...past))).toEqual(nothing);
    expect(told(cover('別紙', ['改訂履歴'], ...past))).toEqual(nothing);
  });

  it('is none where the words stand elsewhere', () => {
    const all = ['うみ', '3.0', 'title'];
    expect(told(cover('別紙', ...past))).toEqual(all);
    expect(told(cover('別紙', ...past, ['改訂履歴']))).toEqual(all);
    expect(told(cover('別紙', ['改訂履歴', '別紙2'], ...past))).toEqual(all);
    const form = formOf(SDS, '改訂履歴', { above: [['製品名', 'うみ']] });
    expect(first(form).content.header.product).toBe('うみ');
  });
});

describe('which form a sheet holds that does not say so', () => {
  const told = (...covers: readonly Page[]) =>
    first(...covers, formOf([], '表')).reading.form.kindBy;

  it('is told by the covers, where all that name one name the same', () => {
    expect(told(cover('表紙', SDS), cover('目次', ['本書の構成']))).toBe('title');
    expect(told(cover('表紙', SDS), cover('裏表紙', SDS))).toBe('title');
    expect(told(cover('表紙', SDS), cover('裏表紙', MDS))).toBe('rows');
  });
});

describe('notes', () => {
  const noted = (name: string, ...notes: readonly string[]) =>
    formOf(MDS, name, {
      rows: answered().map((row, index) => [...row, index === 0 ? '備考1' : '']),
      below: [['備考記載欄'], ...notes.map((text) => [text])],
    });

  it('that are printed twice are one, and one number with two texts stays two', () => {
    const again = cover('備考', ['備考記載欄'], ['備考1 別売品です。'], ['備考1 有償です。']);
    const { content, reading } = first(noted('MDS', '備考1 別売品です。'), again);
    expect(content.notes).toEqual([
      { number: '1', text: '別売品です。' },
      { number: '1', text: '有償です。' },
    ]);
    expect(reading.notes.map(({ place, raw }) => [place.sheet, raw])).toEqual([
      ['MDS', '備考1 別売品です。'],
      ['備考', '備考1 有償です。'],
    ]);
  });

  it('of one form may stand on the page of the other, below a heading that names it', () => {
    const rows = answered().map((row, index) => [...row, index === 0 ? '注1' : '']);
    const below = [['注記'], ['MDS'], ['注1）別売品です。'], ['SDS'], ['注1）有償です。']];
    const notesIn = (...pages: readonly Page[]) =>
      read(...pages).map(({ content }) => content.notes.map(({ text }) => text));
    const sds = formOf(SDS, 'SDS', { rows, below });
    expect(notesIn(formOf(MDS, 'MDS', { rows }), sds)).toEqual([['別売品です。'], ['有償です。']]);
    expect(notesIn(sds)).toEqual([['別売品です。', '有償です。']]);
  });

  it('that could be those of either of two products are reported where they stand', () => {
    const list = cover('一覧', ['備考記載欄'], ['備考9 別売品です。']);
    const rows = answered();
    const { findings } = readWorkbook(formOf(MDS, 'A', { rows }), formOf(MDS, 'B', { rows }), list);
    expect(findings).toMatchObject([
      { rule: 'SRC-07', args: { sheet: '一覧' }, place: { sheet: '一覧', cell: 'A1' } },
    ]);
  });
});

it('a table whose heading is all there is of it is no form', () => {
  expect(readWorkbook(sheetOf('表', [HEADING])).findings.map(({ rule }) => rule)).toEqual([
    'SRC-01',
  ]);
});
