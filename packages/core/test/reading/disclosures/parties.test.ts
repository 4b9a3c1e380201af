import { describe, expect, it } from 'vitest';
import { asked, MDS, readWorkbook, sheetOf } from '../support/sheets.js';

/** Of the columns of several parties only the vendor's are answers, where the file says whose each of them is. */

const WORDS = ['はい', 'いいえ', '対象外'];
const TABLE = sheetOf('照合表', [
  ['No.', '項目', 'KSH', 'DMC', 'MDC'],
  ...asked((index) => [0, 1, 2].map((party) => WORDS[(index + party) % 3] ?? '')),
]);
const HOSPITAL = ['KSH', '架空総合病院', '当院が求める水準です。'];
const VENDOR = ['DMC', 'ダミークラウド株式会社', '本開示書の回答者です。'];
const OTHER = ['MDC', '見本データセンター株式会社', 'DMCの再委託先。参考として記入しています。'];
const coverOf = (...lines: readonly (readonly string[])[]) =>
  sheetOf('はじめに', [MDS, ['略称', '正式名称', '役割'], ...lines, [], ['製品名', '見本ePHR']]);

const read = (...lines: readonly (readonly string[])[]) => {
  const { disclosures, findings } = readWorkbook(coverOf(...lines), TABLE);
  return {
    products: disclosures.map(({ content }) => content.header.product),
    first: disclosures[0]?.content.answers.map(({ choice }) => choice),
    told: findings
      .filter(({ rule, variant }) => rule === 'SRC-12' && variant === 'others')
      .map(({ args }) => args.headings),
  };
};
const ALL = { products: ['KSH', 'DMC', 'MDC'], told: [] };

it('the vendor’s column alone is read, and the others are told', () => {
  expect(read(HOSPITAL, VENDOR, OTHER)).toEqual({
    products: ['見本ePHR'],
    first: ['no', 'not-applicable', 'yes', 'no', 'not-applicable', 'yes'],
    told: [['KSH', 'MDC']],
  });
});

describe('all columns are read as products', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['nothing explains them', []],
    ['one of them is not explained', [HOSPITAL, VENDOR]],
    ['two vendors answer', [HOSPITAL, VENDOR, ['MDC', '見本株式会社', '製造業者']]],
    ['nobody is the vendor', [HOSPITAL, ['DMC', '架空医院', '参考'], OTHER]],
    ['one is said to be both', [HOSPITAL, VENDOR, OTHER, ['MDC', '見本株式会社', '製造業者']]],
    ['the names are not explained', [['KSH'], ['DMC'], ['MDC']]],
  ])('where %s', (_, lines) => {
    expect(read(...lines)).toMatchObject(ALL);
  });
});
