import { expect, test } from 'vitest';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { headersByKind } from '../../../src/reading/header/kinds-apart.js';
import { sheetOf } from '../support/sheets.js';

/** The products of an MDS and an SDS that one page names, each with its version. */

type Rows = readonly (readonly string[])[];
const BELOW_ALL = 100;

const productsOf = (rows: Rows, until = BELOW_ALL) => {
  const found = headersByKind(sheetPageOf(sheetOf('表紙', rows)), until);
  if (found === undefined) return null;
  return [found.MDS, found.SDS].map(({ product, version }) =>
    [product?.value, version?.value].join(' '),
  );
};

const BOTH = [
  ['製品名（MDS）', 'そら', '版数', '1'],
  ['製品名（SDS）', 'うみ', '版数', '2'],
];

test('stand above a row alone', () => {
  expect(productsOf(BOTH)).toEqual(['そら 1', 'うみ 2']);
  expect(productsOf(BOTH, 3)).toEqual(['そら 1', 'うみ 2']);
  expect(productsOf(BOTH, 2)).toBeNull();
  const below = [
    ['製品名（MDS）', 'そら'],
    ['システム名', 'うみ'],
    ['版数（SDS）', '1'],
  ];
  expect(productsOf(below)).toEqual(['そら ', 'うみ 1']);
  expect(productsOf(below, 3)).toBeNull();
});

test.each<[string, Rows]>([
  [
    'one form is named, and another product that is of both',
    [
      ['製品名（MDS）', 'そら'],
      ['システム名', 'うみ'],
    ],
  ],
  [
    'the MDS has none',
    [
      ['製品名（MDS）', ''],
      ['製品名（SDS）', 'うみ'],
    ],
  ],
  [
    'the SDS has none',
    [
      ['製品名（MDS）', 'そら'],
      ['製品名（SDS）', ''],
    ],
  ],
  [
    'it is one of both',
    [
      ['システム名', 'そら'],
      ['版数（MDS）', '1', '版数（SDS）', '2'],
    ],
  ],
  ['it has none at all', [['作成日', '2025/4/1']]],
])('are not two where %s', (_, rows) => {
  expect(productsOf(rows)).toBeNull();
});

test('may stand below each other, below or over headings that name the forms', () => {
  const rows = [
    ['製品名', 'そら'],
    ['版数', '1'],
  ];
  const others = [
    ['製品名', 'うみ'],
    ['版数', '2'],
  ];
  expect(productsOf([['MDS'], ...rows, ['SDS'], ...others])).toEqual(['そら 1', 'うみ 2']);
  // What is longer than a heading speaks of something else.
  const sentence = [
    'MDSについては、下記の製品の販売を行う部門にお問い合わせいただけますと幸いに存じます',
  ];
  expect(productsOf([sentence, ...rows, ['SDS'], ...others])).not.toEqual(['そら 1', 'うみ 2']);
  expect(
    productsOf([
      ['', 'SDS', 'MDS'],
      ['製品名', 'うみ', 'そら'],
      ['版数', '2', '1'],
    ]),
  ).toEqual(['そら 1', 'うみ 2']);
});

test('have what is said of both of them in common, but no version', () => {
  const found = headersByKind(
    sheetPageOf(
      sheetOf('表紙', [
        ['作成日', '2025/4/1'],
        ['製品名（MDS）', 'そら'],
        ['製品名（SDS）', 'うみ'],
        ['版数', '5'],
      ]),
    ),
    BELOW_ALL,
  );
  expect(found?.MDS.createdOn?.value).toBe('2025-04-01');
  expect(found?.SDS.createdOn?.value).toBe('2025-04-01');
  expect([found?.MDS.version?.value, found?.SDS.version?.value]).toEqual([undefined, '5']);
});
