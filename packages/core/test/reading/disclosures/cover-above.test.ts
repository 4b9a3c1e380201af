import { describe, expect, it } from 'vitest';
import {
  answered,
  HEADING,
  type MadeCell,
  MDS,
  readSheets,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** One page with a cover above the titles of an MDS and an SDS. */

const MAKER = ['会社名：架空透析ソリューションズ株式会社'];
const DATE = ['作成日：2024年12月2日'];
const COVER: readonly (readonly MadeCell[])[] = [
  ['医療情報セキュリティ開示書'],
  ['製品名：透析支援システム ミホン'],
  ['バージョン：4.6'],
  ['付帯サービス名：ミホン遠隔閲覧サービス（2024年版）'],
];

const headersOf = (...cover: readonly (readonly MadeCell[])[]) =>
  readSheets(
    sheetOf('一式', [...cover, MDS, HEADING, ...answered(), SDS, HEADING, ...answered('いいえ')]),
  ).map(({ content }) => [content.form.kind, content.header]);

describe('a cover above the titles of both forms', () => {
  const common = { createdOn: '2024-12-02', organisation: '架空透析ソリューションズ株式会社' };

  it('gives each its product and version, and both their maker and date', () => {
    expect(headersOf(...COVER, MAKER, DATE)).toEqual([
      ['MDS', { ...common, product: '透析支援システム ミホン', version: '4.6' }],
      ['SDS', { ...common, product: 'ミホン遠隔閲覧サービス', version: '2024年版' }],
    ]);
  });

  it('is none where it names no product', () => {
    const [, [, header] = []] = headersOf(MAKER, DATE);
    expect(header).toMatchObject({ product: null, organisation: null });
  });
});
