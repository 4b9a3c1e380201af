import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書'];
const TABLE: readonly (readonly MadeCell[])[] = [
  ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'],
  ...asked(() => ['○']),
];

/** Header of a form with these rows above its table, and others below. */
const headerOf = (
  above: readonly (readonly MadeCell[])[],
  below: readonly (readonly MadeCell[])[] = [],
  drawings: readonly Drawing[] = [],
) => {
  const [read] = readSheets(sheetOf('MDS', [TITLE, ...above, ...TABLE, ...below], drawings));
  return read ?? expect.fail('nothing read');
};
const valuesOf = (...args: Parameters<typeof headerOf>) => {
  const { createdOn, organisation, product, version } = headerOf(...args).content.header;
  return [createdOn, organisation, product, version];
};
/** Confidence of a value. */
const sureOf = (field: 'createdOn' | 'product' | 'version', ...args: Parameters<typeof headerOf>) =>
  headerOf(...args).reading.header[field]?.confidence;

test('of a value of last time and one of this time, this one counts, and not quite surely', () => {
  const both = (version: string, date: string) => [
    ['作成日', date],
    ['バージョン', version],
  ];
  const later = both('前回：V1.2　今回：V2.0', '前年度：2024年6月20日　本年度：2025年6月18日');
  expect(valuesOf(later)).toEqual(['2025-06-18', null, null, 'V2.0']);
  expect(sureOf('createdOn', later)).toBe(0.9);
  const first = both('新：V2.0（旧：V1.2）', '変更後：2025/6/18、変更前：2024/6/20');
  expect(valuesOf(first)).toEqual(['2025-06-18', null, null, 'V2.0']);
  expect(valuesOf(both('今回：V2.0', '2025/6/18'))[3]).toBe('今回：V2.0');
});

test('labels may be polite', () => {
  const rows = [['ご提出日', '2025/9/1'], ['提出元：架空医療株式会社']];
  expect(valuesOf(rows)).toEqual(['2025-09-01', '架空医療株式会社', null, null]);
});

describe('a value stands', () => {
  it('right of its label, with empty cells between or a colon before it', () => {
    expect(
      valuesOf([
        ['作成日', '', '2024年4月1日'],
        ['製造業者', '：架空医療株式会社'],
        ['製品名', 'そらカルテ', '', 'バージョン', '2.1'],
      ]),
    ).toEqual(['2024-04-01', '架空医療株式会社', 'そらカルテ', '2.1']);
  });

  it.each([
    '2024-11-05 0:00:00',
    '2024-11-05 00:00:00.000',
    '2024-11-05T00:00:00',
    '2024/11/5　9:30',
    '2024年（令和6年）11月5日',
    '令和6年（2024年）11月5日',
  ])('with the time of day that programs write behind a date: %s', (text) => {
    expect(valuesOf([['作成日', text]])).toEqual(['2024-11-05', null, null, null]);
    expect(sureOf('createdOn', [['作成日', text]])).toBeGreaterThan(0.9);
  });

  it('of the answers of this time, not of last time', () => {
    expect(
      valuesOf([
        ['前回回答日', '2023年5月10日'],
        ['今回回答日', '2024年11月5日'],
      ])[0],
    ).toBe('2024-11-05');
  });

  it('beside a part of the company, which is no product', () => {
    expect(valuesOf([['2024年11月5日　架空医療株式会社　情報セキュリティ委員会']])).toEqual([
      '2024-11-05',
      '架空医療株式会社',
      null,
      null,
    ]);
  });

  it.each(['Nov 5, 2024', 'November 5th, 2024', '5 Nov. 2024', '05-Nov-2024'])(
    'with the month in English: %s',
    (text) => {
      expect(valuesOf([['作成日', text]])).toEqual(['2024-11-05', null, null, null]);
    },
  );

  it('below its label in a small table, whatever stands right of the label', () => {
    const names = ['製造業者', '製品名', '作成日', '記入責任者', 'バージョン', '窓口'];
    const values = ['架空医療株式会社', 'そらカルテ', '2024年4月1日', '薬事部', '2.1', '企画部'];
    const read = ['2024-04-01', '架空医療株式会社', 'そらカルテ', '2.1'];
    expect(valuesOf([names, values])).toEqual(read);
    // A label below is no value: the rows hold labels with their values on the right.
    expect(
      valuesOf([
        ['製品名', 'バージョン', '2.1'],
        ['作成日', '2024年4月1日'],
      ]),
    ).toEqual(['2024-04-01', null, null, '2.1']);
  });

  it('of the day on which the sheet was made, wherever that of its last change stands', () => {
    const made = (...lines: string[]) => valuesOf(lines.map((line) => [line]))[0];
    expect(made('最終更新日：2025年10月1日　／　作成日：2025年4月15日')).toBe('2025-04-15');
    expect(made('更新日：2025年10月1日', '発行日：2025年4月15日')).toBe('2025-04-15');
    expect(made('作成日：2025年4月15日', '改訂日：2025年10月1日')).toBe('2025-04-15');
    expect(made('更新日：2025年10月1日')).toBe('2025-10-01');
  });

  it('below its label, at most two rows down', () => {
    expect(valuesOf([['製品名', 'バージョン'], ['', '2.1'], ['そらカルテ']])).toEqual([
      null,
      null,
      'そらカルテ',
      '2.1',
    ]);
    expect(valuesOf([['製品名'], ['　'], ['そらカルテ']])[2]).toBe('そらカルテ');
    expect(valuesOf([['製品名'], ['　'], ['　'], ['そらカルテ']])[2]).toBeNull();
  });

  it('below its label on paper, on two lines of one type', () => {
    const read = (...lines: readonly string[]) => {
      const rows = ['製品名', ...lines, 'バージョン', '2.1'].map((text) => [text]);
      const page = sheetOf('p.1', [TITLE, ...rows, ...TABLE]);
      const [sheet] = readSheets({ ...page, kind: 'pdf' as const });
      const { product, version } = sheet?.content.header ?? {};
      return [product, version];
    };
    expect(read('そらカルテ')).toEqual(['そらカルテ', '2.1']);
    expect(read('そらカルテ診療所', '向けクラウド')).toEqual([
      'そらカルテ診療所向けクラウド',
      '2.1',
    ]);
    expect(read('そらカルテ', 'Sora Karte')).toEqual(['そらカルテ Sora Karte', '2.1']);
    expect(read('そらカルテ', '2024年4月1日')).toEqual(['そらカルテ', '2.1']);
  });

  it('right of a label that ends a cell, wide white behind another value', () => {
    expect(valuesOf([['作成日', '2026-03-02　　バージョン', '5.1.0']])).toEqual([
      '2026-03-02',
      null,
      null,
      '5.1.0',
    ]);
    expect(valuesOf([['作成日', '2026-03-02 バージョン', '5.1.0']])[3]).toBe(null);
  });

  it('not beyond the next label', () => {
    expect(valuesOf([['製品名', 'バージョン', '2.1']])).toEqual([null, null, null, '2.1']);
    expect(valuesOf([['製品名'], ['バージョン', '2.1']])).toEqual([null, null, null, '2.1']);
  });

  it('behind blank cells, with a colon of its own', () => {
    expect(valuesOf([['製品名', '　', '：そら：カルテ']])[2]).toBe('そら：カルテ');
  });

  it('not so far away that it belongs to something else', () => {
    const far = (between: number) =>
      valuesOf([['製品名', ...Array.from({ length: between }, () => ''), 'そらカルテ']])[2];
    expect([far(11), far(12)]).toEqual(['そらカルテ', null]);
  });

  it('not in the heading of the table', () => {
    expect(valuesOf([['バージョン']])[3]).toBeNull();
  });

  it('never as a placeholder or an instruction', () => {
    for (const empty of [
      '＿＿＿＿',
      '　年　月　日',
      '・・・',
      '製品名をご記入ください',
      'こちらに入力してください',
      'による医療情報セキュリティ開示書 Ver.4.0',
    ])
      expect(valuesOf([['製品名', empty]])[2]).toBeNull();
  });
});

describe('of two values', () => {
  it('the first is taken', () => {
    expect(
      valuesOf([
        ['製品名', 'そらカルテ'],
        ['製品名', 'うみカルテ'],
      ])[2],
    ).toBe('そらカルテ');
  });

  it('a product with its own label is taken before a model', () => {
    expect(
      valuesOf([
        ['型式', 'SK-100'],
        ['製品名', 'そらカルテ'],
      ])[2],
    ).toBe('そらカルテ');
    expect(valuesOf([['型式', 'SK-100']])[2]).toBe('SK-100');
    expect(sureOf('product', [], [['型式', 'SK-100']])).toBe(0.76);
  });

  it('a label without any takes nothing away', () => {
    expect(valuesOf([['製品名', 'そらカルテ'], ['製品名']])[2]).toBe('そらカルテ');
  });

  it('one beside its label stays, even where it is no date and a date stands elsewhere', () => {
    expect(valuesOf([['作成日', '春ごろ'], ['2024年4月1日']])[0]).toBe('春ごろ');
  });

  it('a value with a label is not read once more as the name of a product', () => {
    expect(valuesOf([['製造業者', '架空医療株式会社 そらカルテ Ver.2.1']]).slice(1, 3)).toEqual([
      '架空医療株式会社 そらカルテ Ver.2.1',
      null,
    ]);
  });

  it('one above the table is taken before one below it', () => {
    const below = [['製品名', 'うみカルテ']];
    expect(valuesOf([['製品名', 'そらカルテ']], below)[2]).toBe('そらカルテ');
    expect(valuesOf([], below)[2]).toBe('うみカルテ');
  });
});

describe('a date', () => {
  const cell = (value: { year: number; month: number; day: number }): MadeCell => ({
    text: '45383',
    value,
  });

  it('is taken from what the file stores', () => {
    expect(valuesOf([['作成日', cell({ year: 2024, month: 4, day: 1 })]])[0]).toBe('2024-04-01');
  });

  it('is kept as printed where the calendar has no such day', () => {
    expect(valuesOf([['作成日', '2024年2月30日']])[0]).toBe('2024年2月30日');
    expect(sureOf('createdOn', [['作成日', '2024年2月30日']])).toBe(0.9);
    expect(valuesOf([['作成日', cell({ year: 2024, month: 2, day: 30 })]])[0]).toBe('45383');
  });

  it('that the file stores needs no label', () => {
    expect(valuesOf([[cell({ year: 2024, month: 4, day: 1 })]])[0]).toBe('2024-04-01');
  });

  it('is kept as printed, and doubted, where it is none', () => {
    expect(valuesOf([['作成日', '春ごろ']])[0]).toBe('春ごろ');
    expect(sureOf('createdOn', [['作成日', '春ごろ']])).toBe(0.5);
  });
});

describe('without a label', () => {
  it('a company and a date above the table are taken, with less confidence', () => {
    expect(valuesOf([['架空医療株式会社'], ['2024年4月1日']])).toEqual([
      '2024-04-01',
      '架空医療株式会社',
      null,
      null,
    ]);
    expect(sureOf('createdOn', [['2024年4月1日']])).toBe(0.8);
  });

  it('a company may stand below the date in one cell', () => {
    expect(valuesOf([['作成日：2024年4月1日\n架空医療株式会社']]).slice(0, 2)).toEqual([
      '2024-04-01',
      '架空医療株式会社',
    ]);
    // A value beside its label is not read twice.
    expect(valuesOf([['製品名：\n架空医療株式会社']])[1]).toBeNull();
  });

  it('a company is told without the department that answers for it', () => {
    expect(valuesOf([['架空医療株式会社　品質保証部']])[1]).toBe('架空医療株式会社');
    expect(valuesOf([['架空医療株式会社　遠隔事業部']])[1]).toBe('架空医療株式会社 遠隔事業部');
  });

  it('a letter names the product in running text, which may go on in the next line', () => {
    const letter = (...lines: readonly string[]) => valuesOf(lines.map((line) => [line])).slice(2);
    expect(letter('さて弊社製品「そらカ', 'ルテ Lite」（バージョン 2.6）につきまして')).toEqual([
      'そらカルテ Lite',
      '2.6',
    ]);
    expect(letter('当社のクラウドサービス「そらカルテ」について')).toEqual(['そらカルテ', null]);
    expect(letter('弊社製品「そらカルテ」と', '弊社製品「うみカルテ」について')).toEqual([
      null,
      null,
    ]);
    expect(letter('弊社は「安全宣言」を公表しています')).toEqual([null, null]);
  });

  it('of two companies neither is taken', () => {
    expect(valuesOf([['架空医療株式会社'], ['株式会社みほん']])[1]).toBeNull();
  });

  it('a line may hold them all, with the product between', () => {
    expect(valuesOf([['架空医療株式会社 / そらカルテ / Ver.2.1 / 2024-04-01']])).toEqual([
      '2024-04-01',
      '架空医療株式会社',
      'そらカルテ',
      '2.1',
    ]);
    expect(valuesOf([['架空医療（株）　「そら カルテ」　バージョン 6.0']])).toEqual([
      null,
      '架空医療（株）',
      'そら カルテ',
      '6.0',
    ]);
    expect(valuesOf([['架空医療株式会社 そらカルテ']])[2]).toBeNull();
  });

  it.each([
    ['架空医療株式会社 / そらカルテ / 6.0', 'そらカルテ', '6.0'],
    ['架空医療株式会社、そらカルテ、Ver  6.0', 'そらカルテ', '6.0'],
    ['架空医療株式会社　そら　カルテ　バージョン　6.0　作成', 'そら カルテ', '6.0'],
    ['架空医療株式会社 更新支援システム Rev.6', '更新支援システム', '6'],
    ['架空医療株式会社 そらカルテ電子版 V6', 'そらカルテ電子版', '6'],
    [
      '架空医療株式会社　　照会サービス「そらカルテ」　Version 3.2',
      '照会サービス「そらカルテ」',
      '3.2',
    ],
    ['架空医療株式会社「そらカルテ」 Ver.3', 'そらカルテ', '3'],
    ['架空医療株式会社　本製品「そらカルテ」 Ver.3', 'そらカルテ', '3'],
    ['架空医療株式会社　製品名「そらカルテ」 Ver.3', 'そらカルテ', '3'],
    ['架空医療株式会社 （そらカルテ） 外来用 Ver.3', 'そらカルテ 外来用', '3'],
    ['架空医療株式会社 Ver.6.0', null, '6.0'],
    [`架空医療株式会社 ${'そら'.repeat(60)} Ver.6.0`, null, null],
    ['架空医療株式会社のそらカルテ Ver.6.0 です。', null, null],
  ])('a line holds product and version: %s', (line, product, version) => {
    expect(valuesOf([[line]]).slice(2)).toEqual([product, version]);
  });

  it.each([
    '本書は架空医療株式会社が作成したものです。',
    '連絡先：架空医療株式会社',
    '架空医療株式会社\n医療情報部',
    `架空医療株式会社${'のご案内'.repeat(9)}`,
  ])('a text that only speaks of a company names no vendor: %s', (text) => {
    expect(valuesOf([[text]])[1]).toBeNull();
  });

  it('what a line says behind labels of its own names no product', () => {
    const [createdOn, , product] = valuesOf([['製造業者：架空医療株式会社　作成日：2025/7/1']]);
    expect([createdOn, product]).toEqual(['2025-07-01', null]);
  });

  it('a title may name the product in quotation marks', () => {
    expect(valuesOf([['「そらカルテ」医療情報セキュリティ開示書']])[2]).toBe('そらカルテ');
    for (const text of [
      '「そらカルテ」について説明します。開示書を参照。',
      '「そらカルテ」操作説明',
      `「そらカルテ」${'とその周辺の機器'.repeat(7)}の開示書`,
    ])
      expect(valuesOf([[text]])[2]).toBeNull();
  });

  it('a title may begin with the product and its version', () => {
    const title = '製造業者による医療情報セキュリティ開示書　Ver.4.1';
    expect(valuesOf([[`そらカルテ SK（バージョン 3.2）　${title}`]]).slice(2)).toEqual([
      'そらカルテ SK',
      '3.2',
    ]);
    for (const text of [`医療情報MDS（Ver.4.1）　${title}`, `そらカルテ（外来用）　${title}`])
      expect(valuesOf([[text]]).slice(2)).toEqual([null, null]);
  });

  it('a label of both has the product beside it, and the version behind that', () => {
    const read = (...values: readonly string[]) =>
      valuesOf([['サービス名称／バージョン', ...values]]).slice(2);
    expect(read('そらカルテ', 'Rel.2025.3')).toEqual(['そらカルテ', 'Rel.2025.3']);
    expect(read('そらカルテ', '外来用')).toEqual(['そらカルテ', null]);
    expect(read('そらカルテ', '2025/4/1')).toEqual(['そらカルテ', null]);
  });

  it('a version in the brackets behind a product is the version, unless another stands there', () => {
    expect(valuesOf([['製品名', 'そらカルテ（Ver. 6.1）']]).slice(2)).toEqual([
      'そらカルテ',
      '6.1',
    ]);
    for (const name of ['そらカルテ V6', 'そらカルテ　Rev 6', 'そらカルテ（　Ver 6 ）'])
      expect(valuesOf([['製品名', name]]).slice(2)).toEqual(['そらカルテ', '6']);
    for (const name of ['そらカルテ（Ver. 6.1）外来用', 'そらカルテ（V6以降）'])
      expect(valuesOf([['製品名', name]]).slice(2)).toEqual([name, null]);
    expect(
      valuesOf([
        ['製品名', 'そらカルテ（Ver. 6.1）'],
        ['版数', '7'],
      ]).slice(2),
    ).toEqual(['そらカルテ（Ver. 6.1）', '7']);
    expect(sureOf('version', [['製品名', 'そらカルテ（Ver. 6.1）']])).toBe(0.8);
    expect(valuesOf([['製品・バージョン', 'そらカルテ　バージョン：6.1']]).slice(2)).toEqual([
      'そらカルテ',
      '6.1',
    ]);
  });

  it('the edition of the form is no version of the product', () => {
    expect(valuesOf([['版：4.1']])[3]).toBeNull();
    expect(valuesOf([['4.1版']])[3]).toBeNull();
    expect(valuesOf([['版：4.1'], ['版数', '2.1']])[3]).toBe('2.1');
  });
});

test('a text box holds values beside their labels', () => {
  const box = { x: 10, y: 25, width: 90, height: 10 };
  const text = (label: string): Drawing => ({ kind: 'text', box, label });
  expect(valuesOf([], [], [text('製品名：そらカルテ')])[2]).toBe('そらカルテ');
  expect(sureOf('product', [], [], [text('製品名：そらカルテ')])).toBe(0.9);
  expect(valuesOf([], [], [text('製品名')])[2]).toBeNull();
});

test('beside or below the table only a value with a label counts', () => {
  expect(valuesOf([], [['架空医療株式会社'], ['2024年4月1日']])).toEqual([null, null, null, null]);
  expect(valuesOf([], [['版数：2.1'], ['作成日', '2024/4/1']])).toEqual([
    '2024-04-01',
    null,
    null,
    '2.1',
  ]);
  expect(sureOf('version', [], [['版数：2.1']])).toBe(0.9);
  expect(valuesOf([], [['版数 2.1']])[3]).toBeNull();
});

it.each([
  ['販売業者', '見本商事株式会社'],
  ['作成者', '見本 太郎'],
  ['回答者', '品質保証部'],
])('%s gives way to the manufacturer, wherever that stands', (label, value) => {
  const makes = ['製造業者', 'ダミー製作所'];
  expect(valuesOf([[label, value], makes])[1]).toBe('ダミー製作所');
  expect(valuesOf([makes, [label, value]])[1]).toBe('ダミー製作所');
  expect(valuesOf([[label, value]])[1]).toBe(value);
});

it('the version behind two products is that of neither', () => {
  const both = '架空PACS Ver.3、架空ビューア Ver.2';
  expect(valuesOf([['対象製品', both]]).slice(2)).toEqual([both, null]);
  expect(valuesOf([['対象製品', '架空PACS Ver.3']]).slice(2)).toEqual(['架空PACS', '3']);
});

it('the title of a document is no organisation', () => {
  expect(valuesOf([['製造業者', '医療情報セキュリティ確認シート（MDS）']])[1]).toBeNull();
  expect(valuesOf([['製造業者', 'ダミー製作所']])[1]).toBe('ダミー製作所');
});
